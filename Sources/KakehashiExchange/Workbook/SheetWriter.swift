import CXLSXWriter
import Kakehashi

/// Writes one sheet, whose page the workbook owns.
@safe struct SheetWriter {
    private let page: UnsafeMutablePointer<lxw_worksheet>
    private let sheet: Workbook.Sheet
    private let looks: WorkbookLooks

    init(page: UnsafeMutablePointer<lxw_worksheet>, sheet: Workbook.Sheet, looks: WorkbookLooks) {
        unsafe self.page = unsafe page
        self.sheet = sheet
        self.looks = looks
    }

    func write() throws {
        unsafe worksheet_set_landscape(page)
        unsafe worksheet_set_paper(page, 9)  // A4
        unsafe worksheet_fit_to_pages(page, 1, 0)
        unsafe worksheet_repeat_rows(page, 0, 0)
        try writeHeading()
        for (index, row) in sheet.rows.enumerated() {
            for (column, cell) in row.enumerated() {
                try write(cell, row: UInt32(index + 1), column: UInt16(column))
            }
        }
    }

    private func writeHeading() throws {
        for (index, column) in sheet.columns.enumerated() {
            let at = UInt16(index)
            try check(unsafe worksheet_set_column(page, at, at, Double(column.width), looks.plain))
            try check(unsafe worksheet_write_string(page, 0, at, column.title, looks.heading))
        }
        unsafe worksheet_freeze_panes(page, 1, 0)
        guard let last = sheet.columns.indices.last else { return }
        try check(unsafe worksheet_autofilter(page, 0, 0, UInt32(sheet.rows.count), UInt16(last)))
    }

    private func write(_ cell: Workbook.Cell, row: UInt32, column: UInt16) throws {
        switch cell {
        case .text(let text): try check(unsafe worksheet_write_string(page, row, column, text, looks.plain))
        case .number(let number):
            try check(unsafe worksheet_write_number(page, row, column, Double(number), looks.plain))
        case .date(let date):
            try check(unsafe worksheet_write_number(page, row, column, SheetWriter.serial(date), looks.date))
        case .time(let time):
            try check(unsafe worksheet_write_number(page, row, column, Double(time.minutes) / 1440, looks.time))
        case .blank: break
        }
    }

    /// Spreadsheet programs count days from 1899-12-30.
    private static func serial(_ date: LocalDate) -> Double { Double(date.dayNumber + 25569) }
}
