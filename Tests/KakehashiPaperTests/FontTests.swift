import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiPaper

@Suite("Embedded fonts")
struct FontTests {
    /// Texts for which cairo 1.16 embeds every shared part of the face.
    static let heavy = ["LI家", "で見て", "LINEで家族とつながる。文字を送る。写真を見る。"]

    @Test("take no more room than their glyphs need, and look the same", arguments: heavy)
    func slim(text: String) throws {
        let paper = try Paper()
        let day = try #require(testDate)
        @Sendable func draw(_ document: PDFDocument) throws {
            try document.page { page in
                let styles = [TextStyle(.sans, 20), TextStyle(.sans, 20, bold: true), TextStyle(.serif, 20)]
                for (index, style) in styles.enumerated() {
                    let box = PaperBox(x: 20, y: 20 + Double(index) * 20, width: 170, height: 15)
                    try page.text(text, in: box, style, fit: .shrinking(to: 6))
                }
            }
        }
        let heavy = try paper.pdf(title: "", dated: day, draw)
        let slim = try paper.document(title: "", dated: day, draw)
        #expect(slim.count < 60_000, "\(slim.count), \(heavy.count) before")
        #expect(try GreyPicture(of: [UInt8](slim)) == GreyPicture(of: [UInt8](heavy)))
        #expect(try textOfPDF([UInt8](slim)) == textOfPDF([UInt8](heavy)))
    }

    @Test("a font that is cut off or changed anywhere is left alone or stays whole in size", arguments: UInt64(1)...3)
    func damaged(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let font = try Self.embedded("LI家で見て")
        #expect(CFFFont.emptied(font)?.count == font.count)
        for _ in 0..<60 {
            let cut = Array(font.prefix(Int.random(in: 0..<font.count, using: &random)))
            if let emptied = CFFFont.emptied(cut) { #expect(emptied.count == cut.count, "seed \(seed)") }
            var changed = font
            for _ in 0..<4 {
                changed[Int.random(in: 0..<min(3000, font.count), using: &random)] = UInt8.random(
                    in: 0...255, using: &random)
            }
            if let emptied = CFFFont.emptied(changed) { #expect(emptied.count == changed.count, "seed \(seed)") }
        }
    }

    /// The first font of a page as it stands in its file.
    private static func embedded(_ text: String) throws -> [UInt8] {
        let day = try #require(testDate)
        let pdf = try Paper().pdf(title: "", dated: day) { document in
            try document.page { page in
                try page.text(text, in: PaperBox(x: 20, y: 20, width: 170, height: 15), TextStyle(.sans, 20))
            }
        }
        let fonts = try PDFFile(pdf, form: "-").embeddedFonts
        return try #require(fonts.first)
    }
}
