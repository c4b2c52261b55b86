package import Foundation
package import Kakehashi

extension Paper {
    /// A year's timetable as a PDF of A4 pages: the twelve months on the first, then all classes, those of each venue
    /// and those of each person, and what is broken or costs, with the classes that cause it.
    package func timetable(_ book: TimetableBook, phrases: Phrases, on day: LocalDate) throws -> Data {
        let frame = TimetableStyle.frame
        let title = phrases.text("timetable.title", ["year": book.timetable.year.japanese])
        return try document(title: title, dated: day) { document in
            let sheets = try document.measured { page in
                let months = TimetableMonths(book: book, phrases: phrases)
                return try [months.piece] + TimetablePages(book: book, phrases: phrases, page: page).pieces()
            }.sheets(in: frame)
            try document.draw(sheets, in: frame) { page, number in
                try footer(of: page, title, day, phrases, number: number, of: sheets.count)
            }
        }
    }

    private func footer(
        of page: Page, _ title: String, _ day: LocalDate, _ phrases: Phrases, number: Int, of count: Int
    ) throws {
        let frame = TimetableStyle.frame
        let left = PaperBox(x: frame.left, y: frame.bottom + 3.5, width: frame.width * 0.7, height: 5)
        let made = phrases.text("timetable.made", ["date": day.japanese])
        try page.text("\(title)　\(made)", in: left, TimetableStyle.note, fit: .shrinking(to: 6))
        let right = PaperBox(x: left.right, y: left.y, width: frame.width * 0.3, height: 5)
        let numbers = ["page": "\(number)", "pages": "\(count)"]
        try page.text(phrases.text("paper.page", numbers), in: right, TimetableStyle.note, align: .right)
    }
}

/// The looks of a timetable on paper.
enum TimetableStyle {
    static let frame = PageFrame(sides: 12, top: 13, foot: 15)
    static let title = TextStyle(.sans, 18, bold: true)
    static let summary = TextStyle(.sans, 11)
    static let heading = TextStyle(.sans, 14, bold: true)
    static let subheading = TextStyle(.sans, 11.5, bold: true)
    static let month = TextStyle(.sans, 11.5, bold: true)
    static let monthNote = TextStyle(.sans, 9)
    static let weekday = TextStyle(.sans, 8, ink: Ink(grey: 0.25))
    static let date = TextStyle(.sans, 9)
    static let mark = TextStyle(.sans, 7.5)
    static let busy = TextStyle(.sans, 9.5, bold: true)
    static let cell = TextStyle(.sans, 10)
    static let text = TextStyle(.sans, 10)
    static let note = TextStyle(.sans, 8.5)

    static let table = look(cell)
    static let reasons = look(TextStyle(.sans, 9))

    private static func look(_ cell: TextStyle) -> TableLook {
        TableLook(
            cell: cell, head: TextStyle(.sans, 9, bold: true),
            rules: .open(strong: Stroke(0.4), light: Stroke(0.12, ink: Ink(grey: 0.5))), padding: 1.2, upright: 0.8,
            lineHeight: 1.25, smallestRow: 6.5, smallestHead: 6.5)
    }
}
