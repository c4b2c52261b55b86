package import Foundation
package import Kakehashi

extension Paper {
    /// Letters, each beginning on a sheet of its own, for an envelope with a window.
    package func letters(
        _ letters: [Letter], envelope: WindowEnvelope, title: String, phrases: Phrases, on day: LocalDate
    ) throws -> Data {
        let first = LetterStyle.frame(below: envelope)
        return try document(title: title, dated: day) { document in
            let sheets = try document.measured { page in
                try letters.map {
                    try LetterPages(letter: $0, envelope: envelope, phrases: phrases, page: page).pieces()
                }
            }.map { $0.sheets(in: first) }
            let list = try document.measured { page in
                guard DispatchList.isNeeded(for: letters) else { return [Sheet]() }
                return try DispatchList(letters: letters, title: title, phrases: phrases, page: page).pieces()
                    .sheets(in: DispatchList.frame)
            }
            try document.draw(list, in: DispatchList.frame, goesOn: true)
            for (index, pages) in sheets.enumerated() {
                try document.draw(pages, in: first, goesOn: index < sheets.count - 1) { page, number in
                    if number == 1 { LetterStyle.foldMarks(on: page) }
                    guard pages.count > 1 else { return }
                    try foot(of: page, phrases, number: number, of: pages.count)
                }
            }
        }
    }

    private func foot(of page: Page, _ phrases: Phrases, number: Int, of count: Int) throws {
        let box = PaperBox(x: 20, y: PaperSize.a4.height - 14, width: 170, height: 5)
        let numbers = phrases.text("paper.page", ["page": "\(number)", "pages": "\(count)"])
        try page.text(numbers, in: box, TextStyle(.sans, 9), align: .centre)
    }
}

/// The looks of letters.
enum LetterStyle {
    static let name = TextStyle(.name, 14)
    static let address = TextStyle(.name, 10.5)
    static let postalCode = TextStyle(.sans, 10.5)
    static let sender = TextStyle(.sans, 10.5)
    static let date = TextStyle(.sans, 11)

    /// What may show in the window belongs to the address alone; the rest begins beside and below it.
    static func frame(below envelope: WindowEnvelope) -> PageFrame {
        PageFrame(sides: 20, top: min(14, envelope.addressBox.y), foot: 18)
    }

    /// Short lines at the edges, where the sheet is folded.
    static func foldMarks(on page: Page) {
        for y in WindowEnvelope.folds {
            page.line(x1: 4, y1: y, x2: 9, y2: y, Stroke(0.15, ink: Ink(grey: 0.4)))
            page.line(x1: page.size.width - 9, y1: y, x2: page.size.width - 4, y2: y, Stroke(0.15, ink: Ink(grey: 0.4)))
        }
    }
}
