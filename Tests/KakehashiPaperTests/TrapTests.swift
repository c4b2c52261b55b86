import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiPaper

/// The traps of Japanese text on paper, each with a test that fails for whoever falls into it. The path of a name from
/// an import to the printed code is `NamePathTests`; line breaking at large is in `PageTests`.
@Suite("Traps of Japanese text")
struct TrapTests {
    let paper: Paper
    let day: LocalDate
    private let wide = "０１２３４５６７８９"
    private let box = PaperBox(x: 20, y: 20, width: 100, height: 20)

    init() throws {
        paper = try Paper()
        day = try #require(testDate)
    }

    private func picture(_ paper: Paper, _ draw: @Sendable (Page) throws -> Void) throws -> Data {
        try paper.picture(of: PaperSize(width: 140, height: 120), dotsPerInch: 80, draw)
    }

    private func drawn(_ text: String, in family: String) throws -> Data {
        var fonts = FontLists.standard
        fonts.name = [family]
        return try picture(try Paper(fonts: fonts)) { try $0.text(text, in: box, TextStyle(.name, 40)) }
    }

    /// IPAmj Mincho has the collection Moji_Joho, Noto Serif CJK and IPAex Mincho have Adobe-Japan1: the same selector
    /// is in one of them alone, and Pango counts no unknown glyph where it is dropped.
    @Test(
        "1. Variation selectors differ by font and fail silently",
        arguments: [
            ("IPAmjMincho", "葛\u{E0102}", "葛\u{E0103}", "葛\u{E0100}"),
            ("IPAmjMincho", "辻\u{E0102}", "辻\u{E0103}", "辻\u{E0100}"),
            ("Noto Serif CJK JP", "葛\u{E0100}", "葛\u{E0101}", "葛\u{E0102}"),
            ("IPAexMincho", "辻\u{E0100}", "辻\u{E0101}", "辻\u{E0102}"),
        ])
    func variationSelectors(family: String, variant: String, usual: String, stranger: String) throws {
        let plain = try drawn(String(variant.unicodeScalars.prefix(1)), in: family)
        #expect(try drawn(variant, in: family) != plain, "the variant is drawn as it is")
        #expect(try drawn(usual, in: family) == plain, "the selector of the usual form changes nothing")
        #expect(throws: Fault.self) { try drawn(stranger, in: family) }
        var fonts = FontLists.standard
        fonts.name = [family]
        #expect(try Paper(fonts: fonts).missing(in: stranger, face: .name) == [Character(stranger)])
        #expect(try paper.missing(in: variant + usual + stranger, face: .name) == [], "the site's list has both")
    }

    @Test("2. Vertical text keeps its variation selectors, on paper and as text")
    func verticalVariants() throws {
        func column(_ name: String) throws -> FilledForm {
            let json = """
                {"schemaVersion": 1, "id": "test", "version": "1", "name": {"ja": "試験", "en": "Test"},
                 "counter": {"ja": "窓口", "en": "Counter"}, "artwork": "artwork.pdf", "pages": [[210, 297]],
                 "fields": [{"name": "氏名", "path": "person.name", "kind": "vertical", "box": [20, 20, 12, 90], "size": 24}]}
                """
            let form = try FormTemplate(json: Data(json.utf8), file: "form.json")
            return FilledForm(form, try Answers().setting("person.name", name), on: day)
        }
        func pdf(_ name: String) throws -> [UInt8] {
            let sheet = FormSheet(filled: try column(name), artwork: Data(plainPDF(saying: "FORM")))
            return [UInt8](try paper.pdf(of: [sheet], title: "", dated: day))
        }
        let variant = try pdf("葛\u{E0102}城ー")
        let plain = try pdf("葛城ー")
        #expect(try !GreyPicture(of: variant).differences(from: GreyPicture(of: plain)).isEmpty)
        let scalars = try inkedScalars(textOfPDF(variant))
        let name = Array("葛\u{E0102}城ー".unicodeScalars)
        #expect(scalars.indices.contains { scalars[$0...].starts(with: name) })
        #expect(try paper.problems(of: column("葛\u{E01EF}城")).map(\.kind) == [.glyph([LackingCharacter("葛\u{E01EF}")])])
    }

    @Test("3. No line breaks before a full-width digit that belongs to what stands before it")
    func lineBreaking() throws {
        let text = "住所は架橋市（１２３４番地）と「５６７」号、第８９回。"
        _ = try picture(paper) { page in
            for width in stride(from: 12.0, through: 60, by: 0.5) {
                let lines = try page.lines(ofParagraph: text, width: width, TextStyle(.serif, 10.5))
                #expect(lines.joined() == text)
                for (before, line) in zip(lines, lines.dropFirst()) {
                    let (last, first) = (before.last ?? "x", line.first ?? "x")
                    #expect(!wide.contains(first) || !"（「第\(wide)".contains(last), "\(width) \(lines)")
                    #expect(!"）」、。".contains(first), "\(width) \(lines)")
                }
            }
        }
    }

    @Test("4. Canonical equivalence: U+FA19 and U+795E are two characters, in every value on the way")
    func canonicalEquivalence() throws {
        let (compatible, usual) = ("\u{FA19}", "\u{795E}")
        #expect(compatible == usual, "Swift takes them for one")
        let answers = try [compatible, usual].map { try Answers().setting("person.name", $0 + "田") }
        #expect(answers[0] != answers[1])
        #expect(Set(answers).count == 2)
        #expect(LackingCharacter(Character(compatible)) != LackingCharacter(Character(usual)))
        #expect(try drawn(compatible, in: "IPAmjMincho") != drawn(usual, in: "IPAmjMincho"))
    }

    @Test("4. A text that lacks both of two equivalent characters names both")
    func equivalentMisses() throws {
        // Neither has a form under this selector; Swift would take the two for one.
        let text = "\u{FA19}\u{E01EF}\u{795E}\u{E01EF}"
        #expect(try paper.missing(in: text, face: .name).map(\.codePoints) == ["U+FA19 U+E01EF", "U+795E U+E01EF"])
    }

    @Test(
        "5. Eras are strict: a day that an era did not have is refused, not moved",
        arguments: ["昭和64年1月8日", "平成31年5月1日", "大正15年12月26日", "令和元年4月30日", "S64.1.8", "明治5年12月3日"])
    func strictEras(text: String) {
        #expect(EraDate(text) == nil)
        #expect(throws: Fault.self) { try Answers().setting("person.birth", text) }
    }

    @Test("5. The last and first days of eras stay where they are")
    func eraBounds() throws {
        for (text, date) in [
            ("昭和64年1月7日", "1989-01-07"), ("平成元年1月8日", "1989-01-08"), ("令和元年5月1日", "2019-05-01"),
            ("明治6年1月1日", "1873-01-01"),
        ] {
            #expect(try Answers().setting("person.birth", text)["person.birth"] == date)
        }
    }

    @Test("6. Half-width kana become full-width with their marks joined, and back, never Latin")
    func halfWidthKana() {
        #expect(Width.fullKana("ｶﾞｷﾞﾊﾟ").hasSameScalars(as: "ガギパ"))
        #expect(Width.halfKana("ガギパ").hasSameScalars(as: "ｶﾞｷﾞﾊﾟ"))
        #expect(Kana.katakana("しんいち").hasSameScalars(as: "シンイチ"))
        #expect(!Width.fullKana("ｶﾞ").unicodeScalars.contains("\u{3099}"), "no combining mark is left over")
    }

    @Test("7. A circle after a text has no stray line to it")
    func strayPath() throws {
        let ring = PaperBox(x: 90, y: 80, width: 30, height: 20)
        func drawing(text: Bool, ring isRing: Bool) throws -> GreyPicture {
            let pdf = try paper.pdf(title: "", dated: day) { document in
                try document.page { page in
                    if text { try page.text("氏名", in: box, TextStyle(.name, 30)) }
                    if isRing { page.ellipse(in: ring, stroke: .thick) }
                }
            }
            return try GreyPicture(of: [UInt8](pdf))
        }
        let both = try drawing(text: true, ring: true)
        let changed = both.differences(from: try drawing(text: true, ring: false))
        let alone = try drawing(text: false, ring: true).differences(from: try drawing(text: false, ring: false))
        #expect(!changed.isEmpty)
        #expect(
            changed.count == alone.count && changed.map(\.x) == alone.map(\.x) && changed.map(\.y) == alone.map(\.y))
    }

    @Test("8. Fonts are a chain: a character is set by the first that has it, and one that none has is named")
    func fontChain() throws {
        var fonts = FontLists.standard
        fonts.name = ["Noto Serif CJK JP"]
        let rare = "\u{2A6D6}"
        #expect(try Paper(fonts: fonts).missing(in: rare + "田", face: .name).map(\.codePoints) == ["U+2A6D6"])
        fonts.name.append("IPAmjMincho")
        let chain = try Paper(fonts: fonts)
        #expect(try chain.missing(in: rare + "田", face: .name) == [])
        let pdf = try chain.pdf(title: "", dated: day) { document in
            try document.page { try $0.text("田\(rare)", in: box, TextStyle(.name, 30)) }
        }
        let scratch = try ScratchFolder()
        try pdf.write(to: URL(filePath: scratch.path("x.pdf")))
        let list = try runTool("/usr/bin/pdffonts", [scratch.path("x.pdf")]).text
        #expect(list.contains("IPAmjMincho") && list.contains("NotoSerifCJK"))
    }
}
