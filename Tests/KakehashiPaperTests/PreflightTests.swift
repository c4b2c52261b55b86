import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiPaper

/// What a form's fields would do on paper, found before printing.
@Suite("The check before printing")
struct PreflightTests {
    let paper: Paper
    let day: LocalDate

    init() throws {
        paper = try Paper(words: FormWords(ShippedPhrases.load("ja")))
        day = try #require(testDate)
    }

    private func sheet(_ field: String, _ name: String) throws -> FormSheet {
        let json = """
            {"schemaVersion": 1, "id": "test", "version": "1", "name": {"ja": "試験", "en": "Test"},
             "counter": {"ja": "窓口", "en": "Counter"}, "artwork": "artwork.pdf", "pages": [[210, 297]],
             "fields": [{"name": "氏名", "path": "person.name", \(field)}]}
            """
        let template = try FormTemplate(json: Data(json.utf8), file: "form.json")
        return FormSheet(
            filled: FilledForm(template, try Answers().setting("person.name", name), on: day),
            artwork: Data(plainPDF(saying: "FORM")))
    }

    private func problem(_ kind: FormProblem.Kind, _ offers: [FormRemedy]) -> FormProblem {
        FormProblem(form: "test", field: "氏名", page: 1, kind: kind, offers: offers)
    }

    private let line = "\"kind\": \"text\", \"box\": [20, 60, 60, 10], \"size\": 12"

    @Test(
        "finds nothing to say about what prints",
        arguments: ["髙﨑 美代子", "𠮷田", "葛\u{E0100}城", "辻\u{E0101}", "\u{FA19}田", "O'Neill", ""])
    func fine(name: String) throws {
        #expect(try paper.problems(of: sheet(line, name).filled) == [])
    }

    @Test("names every character that no font has, each once")
    func glyphs() throws {
        let name = "鷹\u{E01EF}野\u{10FFFD}鷹\u{E01EF}"
        let lacking = ["鷹\u{E01EF}", "\u{10FFFD}"].map { LackingCharacter(Character($0)) }
        #expect(try paper.problems(of: sheet(line, name).filled) == [problem(.glyph(lacking), [.handwriting])])
    }

    static let kinds = [
        "\"kind\": \"text\", \"box\": [20, 60, 60, 10]", "\"kind\": \"paragraph\", \"box\": [20, 60, 60, 20]",
        "\"kind\": \"vertical\", \"box\": [20, 60, 10, 60]",
        "\"kind\": \"comb\", \"cells\": [[20, 60, 8, 8], [30, 60, 8, 8], [40, 60, 8, 8], [50, 60, 8, 8]]",
    ]

    @Test("looks at every character of every kind of field, variation selectors included", arguments: kinds)
    func everyKind(field: String) throws {
        #expect(try paper.problems(of: sheet(field, "葛\u{E0100}城").filled) == [])
        let lacking = [LackingCharacter("葛\u{E01EF}")]
        #expect(
            try paper.problems(of: sheet(field, "葛\u{E01EF}城").filled) == [problem(.glyph(lacking), [.handwriting])])
    }

    @Test("offers a font of the site that the field does not have, and prints with it what it says")
    func anotherFont() throws {
        // A variant of 辻 that the site's mincho has and its gothic lacks.
        let sheet = try sheet(line + ", \"face\": \"sans\"", "葛\u{E0102}城")
        let problem = problem(.glyph([LackingCharacter("葛\u{E0102}")]), [.font("IPAmjMincho"), .handwriting])
        #expect(try paper.problems(of: sheet.filled) == [problem])
        let decided = sheet.filled.deciding(.font("IPAmjMincho"), at: problem.place)
        let settled = FormSheet(filled: decided, artwork: sheet.artwork)
        #expect(try paper.problems(of: settled.filled) == [])
        let pdf = try paper.pdf(of: [settled], title: "", dated: day)
        #expect(try fonts(of: pdf).contains { $0.hasSuffix("IPAmjMincho") })
        #expect(try fonts(of: pdf).contains { $0.contains("NotoSansCJK") }, "the others stay as they were")
    }

    @Test("offers smaller letters where they help, down to four points and not below")
    func shrinking() throws {
        let box = "\"kind\": \"text\", \"box\": [20, 60, 20, 8], \"size\": 12, \"minimum\": 9"
        let offers = try paper.problems(of: sheet(box, String(repeating: "鷹", count: 12)).filled).first?.offers
        #expect(offers?.first == .shrink)
        #expect(
            try paper.problems(of: sheet(box, String(repeating: "鷹", count: 40)).filled).first?.offers.first != .shrink)
        let low = "\"kind\": \"text\", \"box\": [20, 60, 20, 8], \"size\": 12, \"minimum\": 3"
        #expect(
            try paper.problems(of: sheet(low, String(repeating: "鷹", count: 40)).filled).first?.offers.first != .shrink)
    }

    @Test("offers only what makes the field right", arguments: kinds, [5, 30, 60])
    func offersWork(field: String, count: Int) throws {
        let sheet = try sheet(field + ", \"size\": 12, \"minimum\": 8", String(repeating: "鷹", count: count))
        for problem in try paper.problems(of: sheet.filled) {
            #expect(problem.offers.last == .handwriting)
            for offer in problem.offers {
                let settled = FormSheet(
                    filled: sheet.filled.deciding(offer, at: problem.place), artwork: sheet.artwork)
                #expect(try paper.problems(of: settled.filled) == [], "\(offer)")
                _ = try paper.pdf(of: [settled], title: "", dated: day)
            }
        }
    }

    @Test("draws what is wrong into no document")
    func noDocument() throws {
        let sheet = try sheet(line, "鷹\u{E01EF}")
        let problems = try paper.problems(of: sheet.filled)
        #expect(throws: Faults(problems.map(\.fault))) { _ = try paper.pdf(of: [sheet], title: "", dated: day) }
    }

    @Test("leaves a box for the pen, outlined and empty")
    func pen() throws {
        let sheet = try sheet(line, "鷹\u{E01EF}")
        let place = FormRemedies.Place(form: "test", field: "氏名")
        let settled = FormSheet(filled: sheet.filled.deciding(.handwriting, at: place), artwork: sheet.artwork)
        let picture = try GreyPicture(of: [UInt8](paper.pdf(of: [settled], title: "", dated: day)))
        let drawn = picture.differences(from: try GreyPicture(of: [UInt8](sheet.artwork)))
        let scale = 25.4 / 100
        let (left, right) = (20 / scale, 80 / scale)
        let (top, bottom) = (60 / scale, 70 / scale)
        #expect(!drawn.isEmpty)
        #expect(
            drawn.allSatisfy { x, y in
                let onSide = min(abs(Double(x) - left), abs(Double(x) - right)) < 2
                let onEdge = min(abs(Double(y) - top), abs(Double(y) - bottom)) < 2
                return onSide || onEdge
            })
    }

    @Test("enlarges a character, or its base where no font has the variant, or says that there is none")
    func enlarged() throws {
        let variant = try paper.picture(of: LackingCharacter("葛\u{E0102}"))
        let base = try paper.picture(of: LackingCharacter("葛"))
        #expect(variant != nil && variant != base)
        #expect(try paper.picture(of: LackingCharacter("葛\u{E01EF}")) == base)
        #expect(try paper.picture(of: LackingCharacter("\u{10FFFD}")) == nil)
    }

    private func fonts(of pdf: Data) throws -> [String] {
        let scratch = try ScratchFolder()
        try pdf.write(to: URL(filePath: scratch.path("x.pdf")))
        let lines = try runTool("/usr/bin/pdffonts", [scratch.path("x.pdf")]).text.split(separator: "\n")
        return lines.dropFirst(2).compactMap { $0.split(separator: " ").first.map(String.init) }
    }
}
