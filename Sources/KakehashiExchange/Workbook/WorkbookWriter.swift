import CXLSXWriter
import Kakehashi

/// Owns one workbook that is being written.
@safe final class WorkbookWriter {
    private let handle: UnsafeMutablePointer<lxw_workbook>
    private let looks: WorkbookLooks
    private var isOpen = true

    init(path: String, temporary: String) throws {
        let opened = unsafe temporary.withCString { folder in
            var options = unsafe lxw_workbook_options(
                constant_memory: 0, tmpdir: UnsafeMutablePointer(mutating: folder), use_zip64: 0)
            return unsafe workbook_new_opt(path, &options)
        }
        guard let opened = unsafe opened else { throw Fault(.workbookUnwritten, ["status": "no workbook"]) }
        do {
            looks = unsafe try WorkbookLooks(of: opened)
        } catch {
            // No deinit runs for what was never whole.
            unsafe _ = workbook_close(opened)
            throw error
        }
        unsafe handle = opened
    }

    deinit {
        // Whoever gives up half way still lets the library free what it holds.
        if isOpen { unsafe _ = workbook_close(handle) }
    }

    func describe(title: String, created: Instant) throws {
        var properties = unsafe lxw_doc_properties()
        unsafe properties.created = time_t(created.milliseconds / 1000)
        try unsafe title.withCString { text in
            unsafe properties.title = UnsafeMutablePointer(mutating: text)
            try check(unsafe workbook_set_properties(handle, &properties))
        }
    }

    func add(_ sheet: Workbook.Sheet) throws {
        guard let page = unsafe workbook_add_worksheet(handle, sheet.name) else {
            throw Fault(.workbookSheet, ["sheet": sheet.name, "status": "its name is taken or not allowed"])
        }
        unsafe try SheetWriter(page: page, sheet: sheet, looks: looks).write()
    }

    func close() throws {
        isOpen = false
        try check(unsafe workbook_close(handle))
    }
}

/// Turns the library's code into a fault.
func check(_ code: lxw_error) throws {
    guard code == LXW_NO_ERROR else {
        throw Fault(.workbookUnwritten, ["status": unsafe String(cString: lxw_strerror(code))])
    }
}
