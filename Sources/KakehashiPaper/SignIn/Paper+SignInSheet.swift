package import Foundation
package import Kakehashi

extension Paper {
    /// The sheet on which people sign in at a session.
    package func signInSheet(_ sheet: SignInSheet, phrases: Phrases, on day: LocalDate) throws -> Data {
        let title = "\(phrases.text("paper.signIn.title")) \(sheet.session.number)"
        return try document(title: title, dated: day) { document in
            let pages = try document.measured { page in
                try SignInPages(sheet: sheet, phrases: phrases, page: page).pieces()
            }.sheets(in: SignInStyle.frame)
            try document.draw(pages, in: SignInStyle.frame) { page, number in
                try footer(of: page, sheet, phrases, number: number, of: pages.count)
            }
        }
    }

    private func footer(
        of page: Page, _ sheet: SignInSheet, _ phrases: Phrases, number: Int, of count: Int
    ) throws {
        let frame = SignInStyle.frame
        let box = PaperBox(x: frame.left, y: frame.bottom + 4, width: frame.width * 0.75, height: 5)
        try page.text(
            "\(sheet.session.number)  \(sheet.course)", in: box, SignInStyle.note, fit: .shrinking(to: 6))
        let right = PaperBox(x: box.right, y: box.y, width: frame.width * 0.25, height: 5)
        try page.text(
            phrases.text("paper.page", ["page": "\(number)", "pages": "\(count)"]), in: right, SignInStyle.note,
            align: .right)
    }
}

/// The looks of the sheet.
enum SignInStyle {
    static let frame = PageFrame(sides: 14, top: 14, foot: 16)
    static let title = TextStyle(.sans, 18, bold: true)
    static let course = TextStyle(.sans, 14, bold: true)
    static let fact = TextStyle(.sans, 11)
    static let factName = TextStyle(.sans, 9, ink: Ink(grey: 0.25))
    static let name = TextStyle(.name, 14)
    static let kana = TextStyle(.sans, 9)
    static let remark = TextStyle(.sans, 9)
    static let note = TextStyle(.sans, 8.5)

    static let table = TableLook(
        cell: remark, head: TextStyle(.sans, 10, bold: true),
        rules: .open(strong: Stroke(0.5), light: Stroke(0.2, ink: Ink(grey: 0.35))), padding: 1.8, upright: 1.2,
        lineHeight: 1.3, smallestRow: 13, smallestHead: 8)
}
