import CXLSXWriter
import Kakehashi

/// How the cells of one workbook look; the workbook owns the formats.
@safe final class WorkbookLooks {
    let heading: UnsafeMutablePointer<lxw_format>
    let plain: UnsafeMutablePointer<lxw_format>
    let date: UnsafeMutablePointer<lxw_format>
    let time: UnsafeMutablePointer<lxw_format>

    init(of workbook: UnsafeMutablePointer<lxw_workbook>) throws {
        unsafe heading = unsafe try WorkbookLooks.format(in: workbook)
        unsafe plain = unsafe try WorkbookLooks.format(in: workbook)
        unsafe date = unsafe try WorkbookLooks.format(in: workbook)
        unsafe time = unsafe try WorkbookLooks.format(in: workbook)
        unsafe format_set_bold(heading)
        unsafe format_set_bg_color(heading, 0xE8EBFF)
        unsafe format_set_bottom(heading, UInt8(LXW_BORDER_THIN.rawValue))
        unsafe format_set_num_format(date, "yyyy-mm-dd")
        unsafe format_set_num_format(time, "hh:mm")
    }

    private static func format(
        in workbook: UnsafeMutablePointer<lxw_workbook>
    ) throws -> UnsafeMutablePointer<lxw_format> {
        guard let format = unsafe workbook_add_format(workbook) else {
            throw Fault(.workbookUnwritten, ["status": "no format"])
        }
        unsafe format_set_font_name(format, "Yu Gothic")
        unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        unsafe format_set_text_wrap(format)
        return unsafe format
    }
}
