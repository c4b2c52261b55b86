import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiPaper

@Suite("Running text with readings")
struct RichTextTests {
    let paper: Paper

    init() throws {
        paper = try Paper()
    }

    static let sample = RichText([
        .init("市役所の"), .init("窓口", reading: "まどぐち"), .init("で、「"), .init("電源", reading: "でんげん"),
        .init("」や"), .init("暗証番号", isStrong: true, reading: "あんしょうばんごう"), .init("を、"),
        .init("志", reading: "こころざし"), .init("の高い"), .init("職員", reading: "しょくいん"),
        .init("が、ゆっくりお伝えします。（１０分）"),
    ])

    @Test("a reading stays with its text, and lines keep the Japanese rules, at any width")
    func breaking() throws {
        _ = try paper.picture(of: .a4, dotsPerInch: 4) { page in
            for width in stride(from: 32.0, through: 150, by: 1.5) {
                let layout = try page.layout(Self.sample, width: width, TextStyle(.sans, 18))
                let lines = (0..<layout.lineCount).map(layout.text(ofLine:))
                #expect(lines.joined() == Self.sample.plain)
                for group in ["窓口", "電源", "暗証番号", "職員"] {
                    #expect(lines.contains { $0.contains(group) }, "\(width): \(lines)")
                }
                #expect(!lines.contains { "（「".contains($0.last ?? "x") }, "\(width): \(lines)")
                #expect(!lines.contains { "）」、。".contains($0.first ?? "x") }, "\(width): \(lines)")
                #expect(layout.width <= width * pointsPerMillimetre + 0.01, "\(width)")
            }
        }
    }

    @Test("no reading lies over another or over a line, and nothing leaves the column")
    func overlap() throws {
        let pdf = try paper.document(title: "", dated: try #require(testDate)) { document in
            try document.page { page in
                let layout = try page.layout(Self.sample, width: 62, TextStyle(.sans, 18))
                page.draw(layout, in: PaperBox(x: 20, y: 20, width: 62, height: 100))
            }
        }
        let words = try PDFWord.pages(of: pdf).flatMap { $0 }
        let readings = words.filter { $0.bottom - $0.top < 18 }
        #expect(readings.count >= 5)
        for (index, word) in words.enumerated() {
            #expect(word.left > 56 && word.right < 56.7 + 176.2, "\(word)")
            for other in words[(index + 1)...] where word.overlaps(other) {
                Issue.record("\(word.text) lies over \(other.text)")
            }
        }
    }

    @Test("a text with its reading that is wider than its column is refused")
    func wide() throws {
        let text = RichText([.init("利用者証明用電子証明書", reading: "りようしゃしょうめいようでんししょうめいしょ")])
        #expect(throws: Fault(.paperReadingWide, ["field": "h.md:3"])) {
            try paper.picture(of: .a4, dotsPerInch: 4) { page in
                _ = try page.layout(text, width: 40, TextStyle(.sans, 18), named: "h.md:3")
            }
        }
    }

    @Test("any text of spans keeps its text and its column", arguments: UInt64(1)...6)
    func anyText(seed: UInt64) throws {
        let parts = ["漢字", "かな", "、", "「", "」", "Web", "１２", "ー", "。", "\n", "長い文字の列"]
        _ = try paper.picture(of: .a4, dotsPerInch: 4) { page in
            var random = SeededGenerator(seed: seed)
            for round in 0..<40 {
                let spans = (0..<Int.random(in: 1...9, using: &random)).map { _ in
                    let text = parts.randomElement(using: &random) ?? ""
                    let reads = text != "\n" && Int.random(in: 0..<3, using: &random) == 0
                    return RichText.Span(
                        text, isStrong: Bool.random(using: &random),
                        reading: reads ? String(repeating: "よ", count: Int.random(in: 1...6, using: &random)) : nil)
                }
                let width = Double.random(in: 60...140, using: &random)
                let layout = try page.layout(RichText(spans), width: width, TextStyle(.sans, 16))
                let lines = (0..<layout.lineCount).map(layout.text(ofLine:)).joined()
                let plain = spans.map(\.text).joined().replacing("\n", with: "")
                #expect(lines == plain, "seed \(seed), round \(round)")
                #expect(layout.width <= width * pointsPerMillimetre + 0.01, "seed \(seed), round \(round)")
            }
        }
    }
}
