import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiPaper

@Suite("Fields of every kind")
struct FieldKindTests {
    let fixture: FormFixture

    init() throws {
        fixture = try FormFixture()
    }

    private func ink(_ fields: String, _ values: KeyValuePairs<String, String> = [:], _ pictures: [String: Data] = [:])
        throws -> [(x: Double, y: Double)]
    {
        try GreyPicture(of: fixture.pdf(try fixture.filled(fields, values), pictures)).ink(dotsPerInch: 100)
    }

    @Test(
        "from top to bottom keep variation selectors, and signs stand as vertical text has them",
        arguments: ["葛\u{E0100}城ー𠮷", "葛\u{E0102}城、辻\u{E0100}", "（株）髙﨑"])
    func vertical(name: String) throws {
        let field = """
            {"name": "氏名", "kind": "vertical", "path": "person.name", "box": [20, 20, 10, 60], "size": 16}
            """
        let filled = try fixture.filled(field, ["person.name": name])
        let pdf = try fixture.pdf(filled)
        #expect(inkedScalars(try textOfPDF(pdf)) == inkedScalars(name))
        let ink = try GreyPicture(of: pdf).ink(dotsPerInch: 100)
        #expect(ink.allSatisfy { (20...30).contains($0.x) && (20...80).contains($0.y) })
        let length = Double(name.count) * 16 / 72 * 25.4
        #expect((ink.map(\.y).max() ?? 0) < 20 + length + 0.3)
    }

    @Test("from top to bottom turn the long mark upright")
    func longMark() throws {
        let field = """
            {"name": "氏名", "kind": "vertical", "path": "person.name", "box": [20, 20, 10, 10], "size": 24}
            """
        let ink = try ink(field, ["person.name": "ー"])
        let (width, height) = (span(ink.map(\.x)), span(ink.map(\.y)))
        #expect(height > 3 * width, "\(width) \(height)")
    }

    /// A sign, and how it stands in vertical text: turned upright, or turned flat.
    static let signs: [(sign: String, isUpright: Bool)] = [
        ("-", true), ("－", true), ("‐", true), ("–", true), ("—", true), ("−", true), ("~", true), ("=", true),
        ("〜", true), ("|", false), ("(", false), ("[", false), ("（", false), ("「", false),
    ]

    @Test("from top to bottom turn hyphens and brackets, so that 1-2 is not read as 1一2", arguments: signs.indices)
    func turned(index: Int) throws {
        let (sign, isUpright) = Self.signs[index]
        for face in ["name", "serif", "sans"] {
            let field = """
                {"name": "住所", "kind": "vertical", "path": "address.new.text", "box": [20, 20, 10, 30], "size": 24, "face": "\(face)"}
                """
            let both = try ink(field, ["address.new.text": "口\(sign)口"])
            let alone = both.filter { $0.y > 20 + 24 * 25.4 / 72 && $0.y < 20 + 48 * 25.4 / 72 }
            let (width, height) = (span(alone.map(\.x)), span(alone.map(\.y)))
            #expect(
                isUpright ? height > width : sign == "「" || width > height, "\(face) \(sign): \(width) by \(height)")
            let middle = ((alone.map(\.x).max() ?? 0) + (alone.map(\.x).min() ?? 0)) / 2
            if isUpright { #expect(abs(middle - 25) < 0.4, "\(face) \(sign) at \(middle)") }
            #expect(both.allSatisfy { (20...30).contains($0.x) && (20...50).contains($0.y) })
        }
    }

    private func span(_ values: [Double]) -> Double { (values.max() ?? 0) - (values.min() ?? 0) }

    @Test("in two columns begin at the right, and no column begins with a sign that may not")
    func columns() throws {
        let field = """
            {"name": "住所", "kind": "vertical", "path": "address.new.text", "box": [20, 20, 16, 30], "size": 14,
             "minimum": 14, "lines": 2}
            """
        let filled = try fixture.filled(field, ["address.new.text": "一二三四五、六七八"])
        #expect(try fixture.steps(filled) == [.twoLines])
        let marks = try FormFitter(typesetter: Typesetter(.standard), words: FormWords()).fit(filled).marks
        let columns = Dictionary(grouping: marks[0].lines) { Int(($0.bounds.centre / pointsPerMillimetre).rounded()) }
        let first = columns.keys.max().flatMap { columns[$0]?.count }
        #expect(columns.count == 2)
        #expect(first == 6)
    }

    @Test("for the pen are drawn as a box, or left empty")
    func handwriting() throws {
        let box = "\"kind\": \"handwriting\", \"purpose\": \"individualNumber\", \"box\": [20, 20, 60, 12]"
        #expect(try ink("{\"name\": \"番号\", \(box)}").isEmpty)
        let outlined = try ink("{\"name\": \"番号\", \(box), \"outline\": true}")
        #expect(!outlined.isEmpty)
        #expect(outlined.allSatisfy { !PaperBox(x: 20.5, y: 20.5, width: 59, height: 11).contains(point($0)) })
    }

    private func point(_ place: (x: Double, y: Double)) -> PaperBox {
        PaperBox(x: place.x, y: place.y, width: 0, height: 0)
    }

    /// A black picture, twice as wide as high.
    private func mark() throws -> Data {
        try fixture.paper.picture(of: PaperSize(width: 20, height: 10)) { page in
            page.rectangle(PaperBox(x: 0, y: 0, width: 20, height: 10), stroke: nil, fill: .solid(.black))
        }
    }

    @Test("hold a picture in its own proportions, where the field says")
    func image() throws {
        let field = """
            {"name": "市章", "kind": "image", "file": "mark.png", "box": [20, 20, 40, 40], "align": "right",
             "valign": "bottom"}
            """
        let ink = try ink(field, [:], ["mark.png": mark()])
        #expect(abs(span(ink.map(\.x)) - 40) < 0.6 && abs(span(ink.map(\.y)) - 20) < 0.6)
        #expect(abs((ink.map(\.y).min() ?? 0) - 40) < 0.6)
    }

    @Test("refuse pictures that are none, or larger than paper can show")
    func badPictures() throws {
        let png = try mark()
        #expect(Picture.isReadable(png))
        var huge = png
        huge.replaceSubrange(16..<20, with: [0x7F, 0xFF, 0xFF, 0xFF])
        for bad in [Data(), Data("GIF89a".utf8), png.prefix(60), huge] { #expect(!Picture.isReadable(bad)) }
    }

    @Test("stand on the pages that the answers need, of any size")
    func pages() throws {
        let pages = """
            [[297, 210], {"size": [420, 297], "when": {"path": "household.count", "atLeast": 1}}, [100, 50]]
            """
        let fields = """
            {"name": "一", "kind": "static", "text": "一枚目", "box": [20, 20, 60, 8]},
            {"name": "二", "kind": "static", "text": "二枚目", "box": [350, 20, 60, 8], "page": 2},
            {"name": "三", "kind": "static", "text": "三枚目", "box": [20, 20, 60, 8], "page": 3}
            """
        let template = try fixture.template(fields, pages: pages)
        for (count, expected) in [("0", ["一枚目", "三枚目"]), ("1", ["一枚目", "二枚目", "三枚目"])] {
            let answers = try fixture.answers(["household.count": count])
            let filled = FilledForm(template, answers, on: fixture.day)
            let text = try textOfPDF(fixture.pdf(filled))
            let found = text.split(separator: "\u{C}").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
            #expect(found == expected)
        }
    }
}
