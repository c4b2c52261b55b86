import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiPaper

let testDate = LocalDate(year: 2026, month: 11, day: 18)

@Suite("A page of paper")
struct PageTests {
    let paper: Paper
    let day: LocalDate

    init() throws {
        paper = try Paper()
        day = try #require(testDate)
    }

    @Test(
        "keeps hard names as they are written",
        arguments: ["𠮷田 髙志", "山﨑 花子", "葛\u{E0100}城", "葛\u{E0102}城", "辻\u{E0100}", "神\u{FA19}谷"])
    func hardNames(name: String) throws {
        let pdf = try paper.pdf(title: "names", dated: day) { document in
            try document.page { page in
                try page.text(name, in: PaperBox(x: 20, y: 20, width: 100, height: 10), TextStyle(.name, 14))
            }
        }
        let text = try textOfPDF([UInt8](pdf)).trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(Array(text.unicodeScalars) == Array(name.unicodeScalars))
    }

    @Test("gives the same bytes for the same page")
    func deterministic() throws {
        let first = try sample()
        #expect(first == (try sample()))
        #expect(first.count < 200_000)
    }

    private func sample() throws -> Data {
        try paper.pdf(title: "見本", dated: day) { document in
            try document.page { page in
                page.rectangle(
                    PaperBox(x: 20, y: 40, width: 60, height: 20), fill: .hatched(.black, spacing: 1, degrees: 45))
                page.ellipse(in: PaperBox(x: 20, y: 20, width: 30, height: 12), stroke: .thick)
                try page.text(
                    "月次報告", in: PaperBox(x: 20, y: 20, width: 30, height: 12), TextStyle(.sans, 12, bold: true),
                    align: .centre)
                try page.paragraph(
                    "架け橋は、文字を書かない窓口と、スマートフォン教室のための道具です。", in: PaperBox(x: 20, y: 70, width: 60, height: 40),
                    TextStyle(.serif, 10.5))
            }
        }
    }

    @Test("shrinks what is too long and never lets ink leave the box")
    func shrinks() throws {
        let box = PaperBox(x: 20, y: 20, width: 40, height: 6)
        _ = try paper.pdf(title: "", dated: day) { document in
            try document.page { page in
                for count in 1...24 {
                    let used = try page.text(
                        String(repeating: "鷹", count: count), in: box, TextStyle(.name, 12), fit: .shrinking(to: 4))
                    #expect(box.contains(used, tolerance: 0.02), "\(count) characters")
                }
            }
        }
    }

    @Test("keeps the ink of any text within any box that it accepts", arguments: UInt64(1)...4)
    func inkStaysInside(seed: UInt64) throws {
        let parts = ["鷹", "𠮷", "葛\u{E0100}", "g", "W", "ー", "１", "ｱ", "。", "(", " ", "Å", "が"]
        _ = try paper.pdf(title: "", dated: day) { document in
            var generator = SeededGenerator(seed: seed)
            try document.page { page in
                for round in 0..<150 {
                    let box = PaperBox(
                        x: Double.random(in: 5...100, using: &generator),
                        y: Double.random(in: 5...250, using: &generator),
                        width: Double.random(in: 2...90, using: &generator),
                        height: Double.random(in: 2...12, using: &generator))
                    let text = (0..<Int.random(in: 1...20, using: &generator))
                        .compactMap { _ in parts.randomElement(using: &generator) }.joined()
                    let align = Alignment.allCases.randomElement(using: &generator) ?? .left
                    let face = Face.allCases.randomElement(using: &generator) ?? .name
                    let style = TextStyle(face, Double.random(in: 5...24, using: &generator))
                    let used = try accepted {
                        try page.text(text, in: box, style, align: align, fit: .shrinking(to: 4))
                    }
                    if let used { #expect(box.contains(used, tolerance: 0.03), "seed \(seed), round \(round)") }
                }
            }
        }
    }

    /// Nil where the page refuses the text as too long, or a face without the selector's form.
    private func accepted(_ draw: () throws -> PaperBox) throws -> PaperBox? {
        do {
            return try draw()
        } catch let fault as Fault where [.paperOverflow, .paperNoGlyph].contains(fault.code) {
            return nil
        }
    }

    @Test("refuses what does not fit at the smallest size")
    func overflow() throws {
        let box = PaperBox(x: 20, y: 20, width: 10, height: 6)
        #expect(throws: Fault(.paperOverflow, ["field": "氏名"])) {
            _ = try paper.pdf(title: "", dated: day) { document in
                try document.page { page in
                    try page.text(
                        String(repeating: "鷹", count: 20), in: box, TextStyle(.name, 12), fit: .shrinking(to: 6),
                        named: "氏名")
                }
            }
        }
    }

    @Test(
        "names the character that no font has",
        arguments: [("\u{10FFFD}", "U+10FFFD"), ("鷹\u{E01EF}", "U+9DF9 U+E01EF")])
    func noGlyph(text: String, codePoint: String) throws {
        #expect(throws: Fault(.paperNoGlyph, ["field": "氏名", "codePoint": codePoint])) {
            _ = try paper.pdf(title: "", dated: day) { document in
                try document.page { page in
                    try page.text(
                        text, in: PaperBox(x: 0, y: 0, width: 50, height: 9), TextStyle(.name, 12), named: "氏名")
                }
            }
        }
    }

    @Test("refuses fonts that are not installed")
    func absentFont() throws {
        var fonts = FontLists.standard
        fonts.name = ["No Such Mincho", "Nor This"]
        #expect(throws: Fault(.paperFontAbsent, ["fonts": "No Such Mincho, Nor This"])) { _ = try Paper(fonts: fonts) }
    }

    @Test("breaks lines by the Japanese rules")
    func lineBreaking() throws {
        let text = "申請（２０２６年１１月）では、「氏名」や「住所」を書きません。（１）本人、（２）代理人。"
        _ = try paper.pdf(title: "", dated: day) { document in
            try document.page { page in
                for width in stride(from: 25.0, through: 70, by: 0.5) {
                    let lines = try page.lines(ofParagraph: text, width: width, TextStyle(.serif, 10.5))
                    #expect(lines.joined() == text)
                    #expect(!lines.contains { "（「".contains($0.last ?? "x") }, "\(width) \(lines)")
                    #expect(!lines.contains { "）」、。".contains($0.first ?? "x") }, "\(width) \(lines)")
                }
            }
        }
    }

    @Test("draws the same page as a picture")
    func picture() throws {
        let png = try paper.picture(of: .a4, dotsPerInch: 50) { page in
            try page.text("架橋市", in: PaperBox(x: 20, y: 20, width: 100, height: 20), TextStyle(.sans, 30))
        }
        #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        let over = try paper.picture(of: .a4, over: png) { _ in }
        #expect(over.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(throws: Fault(.paperPictureUnreadable)) {
            _ = try paper.picture(of: .a4, over: Data("no picture".utf8)) { _ in }
        }
    }
}
