import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiPaper

@Suite("Letters for an envelope with a window")
struct LetterTests {
    let envelope: WindowEnvelope
    let day: LocalDate

    init() throws {
        envelope = try #require(WindowEnvelope.usual)
        day = try #require(testDate)
    }

    private func letter(_ address: LetterAddress, name: String = "橋本 花子") -> Letter {
        Letter(
            registration: "A-1207", name: name, address: address, date: day,
            sender: LetterSender(
                office: "架橋市", section: "デジタル推進課", postalCode: "000-0000", address: "宮崎県架橋市中央一丁目1番1号",
                telephone: "0982-00-0000"),
            body: MarkdownText([
                MarkdownBlock(line: 1, .heading(1, RichText("受講決定のお知らせ"))),
                MarkdownBlock(line: 3, .paragraph(RichText("お席をご用意しました。"))),
            ]))
    }

    private func pdf(_ letters: [Letter], _ envelope: WindowEnvelope? = nil) throws -> Data {
        try Paper().letters(
            letters, envelope: envelope ?? self.envelope, title: "受講決定のお知らせ 26-0065",
            phrases: ShippedPhrases.load("ja"), on: day)
    }

    private static let home = LetterAddress.known(
        postalCode: "000-0001", lines: ["宮崎県架橋市東山町大字橋詰一二三四番地五", "東山ハイツ２０２号室"])

    @Test("the address stays in the window however the sheet slides, and nothing else can be seen")
    func window() throws {
        for envelope in [
            envelope, WindowEnvelope(width: 235, height: 120, window: PaperBox(x: 30, y: 20, width: 100, height: 50)),
        ] {
            let envelope = try #require(envelope)
            let words = try PDFWord.pages(of: pdf([letter(Self.home)], envelope))[0]
            let always = Self.points(envelope.addressBox)
            let perhaps = Self.points(envelope.seenBox)
            let address = words.filter { "〒000-0001橋本花子様宮崎県架橋市東山町".contains($0.text.prefix(3)) && $0.left < 250 }
            #expect(address.count >= 4)
            for word in address {
                let middle = (word.top + word.bottom) / 2
                #expect(word.left >= always.x - 1 && word.right <= always.right + 1, "\(word)")
                #expect(middle >= always.y - 1 && middle <= always.bottom + 1, "\(word)")
            }
            for word in words where !address.contains(where: { $0.left == word.left && $0.top == word.top }) {
                let isOutside = word.left >= perhaps.right || word.top >= perhaps.bottom - 2
                #expect(isOutside || always.contains(Self.box(word), tolerance: 2), "\(word)")
            }
        }
    }

    private static func points(_ box: PaperBox) -> PaperBox {
        let factor = 72 / 25.4
        return PaperBox(x: box.x * factor, y: box.y * factor, width: box.width * factor, height: box.height * factor)
    }

    private static func box(_ word: PDFWord) -> PaperBox {
        PaperBox(x: word.left, y: word.top, width: word.right - word.left, height: word.bottom - word.top)
    }

    @Test("without an address the window stays blank and the name stands below it", arguments: [false, true])
    func handedOver(isProtected: Bool) throws {
        let pages = try PDFWord.pages(of: pdf([letter(isProtected ? .withheld : .unknown)]))
        #expect(pages.count == 2)
        let list = pages[0].map(\.text).joined()
        #expect(list.contains("発送の控え") && list.contains("A-1207") && !list.contains("橋本"))
        #expect(list.contains(isProtected ? "担当の職員に確かめる" : "手渡し（住所なし）"))
        let seen = Self.points(envelope.seenBox)
        for word in pages[1] {
            #expect(word.left >= seen.right || (word.top + word.bottom) / 2 >= seen.bottom, "\(word)")
        }
        #expect(pages[1].map(\.text).joined().contains("橋本花子様"))
        #expect(!pages[1].map(\.text).joined().contains("〒000-0001"))
    }

    @Test("hard names keep their characters, and a character that no font has is refused")
    func names() throws {
        let text = try textOfPDF([UInt8](pdf([letter(Self.home, name: "𠮷田 葛\u{E0100}城﨑")])))
        #expect(text.unicodeScalars.contains("\u{E0100}") && text.contains("𠮷田"))
        #expect(throws: Fault(.paperNoGlyph, ["field": "宛名", "codePoint": "U+10FFFD"])) {
            _ = try pdf([letter(Self.home, name: "\u{10FFFD}")])
        }
    }

    @Test("the sheet is marked where it is folded, and a letter is read in its order")
    func folds() throws {
        let pdf = try pdf([letter(Self.home)])
        let picture = try GreyPicture(of: [UInt8](pdf))
        for fold in WindowEnvelope.folds {
            let row = Int((fold / 25.4 * 100).rounded())
            let dark = (row - 2...row + 2).contains { y in (18...34).allSatisfy { picture[$0, y] < 220 } }
            #expect(dark, "\(fold)")
        }
        let structure = try PDFTool.structure(of: pdf)
        let order = ["橋本 花子 様", "令和8年11月18日", "デジタル推進課", "受講決定のお知らせ", "お席をご用意しました。"].compactMap {
            structure.range(of: $0)?.lowerBound
        }
        #expect(order.count == 5 && order == order.sorted())
    }
}
