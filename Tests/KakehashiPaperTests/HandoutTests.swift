import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiPaper

@Suite("Handouts in large type")
struct HandoutTests {
    let paper: Paper
    let day: LocalDate
    static let course = Course(id: "first-steps", title: "はじめてのスマホ", titleEnglish: "First steps", level: .introductory)

    init() throws {
        paper = try Paper()
        day = try #require(testDate)
    }

    private func pdf(_ blocks: [MarkdownBlock], _ pictures: [String: Picture] = [:]) throws -> Data {
        try paper.handout(
            Handout(course: Self.course, text: MarkdownText(blocks), file: "handout.md", pictures: pictures),
            phrases: ShippedPhrases.load("ja"), on: day)
    }

    private static func block(_ content: MarkdownBlock.Content, line: Int = 1) -> MarkdownBlock {
        MarkdownBlock(line: line, content)
    }

    private static let sample: [MarkdownBlock] = [
        block(.heading(1, RichText("はじめてのスマホ"))),
        block(
            .paragraph(
                RichText([.init("きょうは"), .init("電源", reading: "でんげん"), .init("を入れます。"), .init("大事", isStrong: true)]))),
        block(
            .list(
                start: 9,
                items: [[block(.paragraph(RichText("おす")))], [block(.paragraph(RichText("はなす")))]])),
        block(.list(start: nil, items: [[block(.paragraph(RichText("□ できた")))], [block(.paragraph(RichText("点")))]])),
        block(.quote([block(.paragraph(RichText("おぼえておくこと")))])),
        block(
            .table(
                MarkdownTable(
                    alignments: [.left, .right], head: [RichText("物"), RichText("数")],
                    rows: [[RichText("めがね"), RichText("1")]]))),
    ]

    @Test("reads aloud in order, with steps, tables and readings as such")
    func structure() throws {
        let pdf = try pdf(Self.sample)
        let text = try PDFTool.structure(of: pdf)
        for tag in ["H1", "P", "L", "LI", "Lbl", "LBody", "Ruby", "RB", "RT", "BlockQuote", "Table", "TH", "TD"] {
            #expect(text.contains("  \(tag)"), "\(tag)")
        }
        let order = ["はじめてのスマホ", "きょうは", "電源", "でんげん", "を入れます", "\"9\"", "おす", "\"10\"", "できた", "おぼえて", "めがね"]
            .compactMap { text.range(of: $0)?.lowerBound }
        #expect(order.count == 11 && order == order.sorted())
        #expect(!text.contains("ページ"))
        for font in try PDFTool.fonts(of: pdf) { #expect(font.flags == ["yes", "yes", "yes"], "\(font.name)") }
    }

    @Test("no type is under sixteen points but readings and the foot")
    func size() throws {
        let words = try PDFWord.pages(of: pdf(Self.sample)).flatMap { $0 }.filter { $0.bottom < 780 }
        // A line's box of this face is 1.45 times its size.
        let small = words.filter { ($0.bottom - $0.top) / 1.448 < 15.9 }.map(\.text)
        #expect(small == ["でんげん"])
    }

    @Test("a long text runs over pages within its margins, without words over each other")
    func long() throws {
        let many = (0..<12).flatMap { _ in Self.sample }
        let pages = try PDFWord.pages(of: pdf(many))
        #expect(pages.count > 5)
        for (number, page) in pages.enumerated() {
            #expect(page.allSatisfy { $0.left > 46 && $0.right < 549 && $0.top > 38 && $0.bottom < 823 })
            for (index, word) in page.enumerated() {
                let over = page[(index + 1)...].filter(word.overlaps).map(\.text)
                #expect(over == [], "page \(number + 1): \(word.text)")
            }
        }
    }

    @Test("a picture stands in its place with its words; PNG and JPEG alike")
    func pictures() throws {
        let file = ShippedPhrases.root.appending(path: "Curriculum/1-introductory/first-steps/buttons.png")
        let png = try Picture(Data(contentsOf: file))
        let jpeg = try Picture(
            Data(runTool("/usr/bin/pdftoppm", ["-jpeg", "-r", "40", "-"], input: plainPDF(saying: "JPEG")).output))
        #expect(jpeg.kind == .jpeg && jpeg.pixelWidth == 331)
        let blocks = [
            Self.block(.picture(path: "a.png", words: "ボタンの絵")), Self.block(.picture(path: "b.jpg", words: "二つめの絵")),
        ]
        let pdf = try pdf(blocks, ["a.png": png, "b.jpg": jpeg])
        #expect(try PDFTool.structure(of: pdf).components(separatedBy: "Figure").count == 3)
        #expect(try PDFTool.words(of: pdf) == ["ボタンの絵", "二つめの絵"])
        let bytes = String(decoding: pdf, as: Unicode.ASCII.self)
        #expect(bytes.contains("/DCTDecode"), "the JPEG goes in as it is")
        let picture = try GreyPicture(of: [UInt8](pdf))
        #expect(picture.pixels.count { $0 < 60 } > 5000)
    }

    @Test("the shipped pictures are what Scripts/handouts/draw draws, byte by byte")
    func drawn() throws {
        let scratch = try ScratchFolder()
        let run = try runTool("/usr/bin/python3", [Repository.path("Scripts/handouts/draw"), scratch.url.path])
        #expect(run.status == 0, "\(run.errors)")
        for name in [
            "first-steps/buttons", "first-steps/fingers", "telephone-and-camera/call", "telephone-and-camera/camera",
        ] {
            let made = try Data(contentsOf: scratch.url.appending(path: "1-introductory/\(name).png"))
            let file = Repository.path("Curriculum/1-introductory/\(name).png")
            #expect(try made == Data(contentsOf: URL(filePath: file)), "\(name)")
        }
    }

    @Test(
        "refuses what is no picture",
        arguments: [[], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF, 0xC0], Array("GIF89a".utf8)])
    func noPicture(bytes: [UInt8]) {
        #expect(throws: Fault(.paperPictureUnreadable)) { _ = try Picture(Data(bytes)) }
    }

    @Test("names the line of a missing picture, an unknown character, a reading too wide")
    func faults() throws {
        #expect(throws: Fault(.handoutPictureMissing, ["file": "handout.md", "line": "7", "picture": "x.png"])) {
            _ = try pdf([Self.block(.picture(path: "x.png", words: ""), line: 7)])
        }
        #expect(throws: Fault(.paperNoGlyph, ["field": "handout.md:8", "codePoint": "U+10FFFD"])) {
            _ = try pdf([Self.block(.paragraph(RichText("\u{10FFFD}")), line: 8)])
        }
        let wide = RichText([.init(String(repeating: "漢", count: 60), reading: "よみ")])
        #expect(throws: Fault(.paperReadingWide, ["field": "handout.md:9"])) {
            _ = try pdf([Self.block(.paragraph(wide), line: 9)])
        }
    }

    @Test("a very long text works")
    func huge() throws {
        let words = RichText(String(repeating: "長い文章です。", count: 400))
        let pdf = try pdf((0..<40).map { Self.block(.paragraph(words), line: $0) })
        #expect(try PDFWord.pages(of: pdf).count > 100)
    }
}
