package import Kakehashi

/// A spreadsheet as offices pass it on: sheets of rows under one heading.
package struct Workbook: Hashable, Sendable {
    package let title: String
    package var sheets: [Sheet]

    package init(title: String, sheets: [Sheet]) {
        self.title = title
        self.sheets = sheets
    }

    /// One sheet: a heading that stays while one scrolls, and rows that can be filtered.
    package struct Sheet: Hashable, Sendable {
        /// At most 31 characters, without `[]:*?/\`, as spreadsheet programs demand; what is too much is left out.
        package let name: String
        package let columns: [Column]
        package var rows: [[Cell]]

        package init(_ name: String, columns: [Column], rows: [[Cell]] = []) {
            self.name = String(name.filter { !"[]:*?/\\".contains($0) }.prefix(31))
            self.columns = columns
            self.rows = rows
        }
    }

    package struct Column: Hashable, Sendable {
        package let title: String
        /// In characters of Latin letters; a kana or kanji takes two.
        package let width: Int

        package init(_ title: String, width: Int) {
            self.title = title
            self.width = width
        }
    }

    /// A value that keeps its kind, so that it can be sorted and summed.
    package enum Cell: Hashable, Sendable {
        case text(String)
        case number(Int)
        case date(LocalDate)
        case time(TimeOfDay)
        case blank
    }
}
