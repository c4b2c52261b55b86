import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiPaper

@Suite("Laying fields over artwork")
struct MergeTests {
    let paper: Paper
    let day: LocalDate

    init() throws {
        paper = try Paper()
        day = try #require(testDate)
    }

    private func sheet(_ artwork: Data, pages: Int = 1) throws -> FormSheet {
        let sizes = Array(repeating: "[210, 297]", count: pages).joined(separator: ", ")
        let json = """
            {"schemaVersion": 1, "id": "test", "version": "1", "name": {"ja": "試験", "en": "Test"},
             "counter": {"ja": "窓口", "en": "Counter"}, "artwork": "artwork.pdf", "pages": [\(sizes)],
             "fields": [{"name": "氏名", "kind": "text", "path": "person.name", "box": [20, 60, 60, 10], "size": 12}]}
            """
        let template = try FormTemplate(json: Data(json.utf8), file: "form.json")
        let answers = try Answers().setting("person.name", "髙﨑 葛\u{E0100}葉")
        return FormSheet(filled: FilledForm(template, answers, on: day), artwork: artwork)
    }

    @Test("keeps the artwork and adds the fields")
    func merges() throws {
        let artwork = plainPDF(saying: "OFFICIAL FORM")
        let pdf = try paper.pdf(of: [try sheet(Data(artwork))], title: "試験", dated: day)
        let text = try textOfPDF([UInt8](pdf))
        #expect(text.contains("OFFICIAL FORM"))
        #expect(
            text.unicodeScalars.split(separator: "\n").contains {
                $0.elementsEqual("      髙﨑 葛\u{E0100}葉".unicodeScalars)
            } || text.contains("髙﨑 葛\u{E0100}葉"))
        let differences = try GreyPicture(of: [UInt8](pdf)).differences(from: GreyPicture(of: artwork))
        let millimetre = 100 / 25.4
        #expect(!differences.isEmpty)
        #expect(
            differences.allSatisfy { x, y in
                (20 * millimetre...80 * millimetre).contains(Double(x))
                    && (60 * millimetre...70 * millimetre).contains(Double(y))
            })
    }

    @Test("puts many copies into one file, each with its own fields")
    func batch() throws {
        let sheets = try (0..<5).map { _ in try sheet(Data(plainPDF(saying: "FORM"))) }
        let pdf = try paper.pdf(of: sheets, title: "試験", dated: day)
        let text = try textOfPDF([UInt8](pdf))
        #expect(text.split(separator: "FORM").count == 6)
        #expect(pdf == (try paper.pdf(of: sheets, title: "試験", dated: day)))
    }

    @Test("refuses artwork that cannot be read", arguments: ["", "no PDF", "%PDF-1.4\n1 0 obj\n<<"])
    func unreadable(artwork: String) throws {
        let sheet = try sheet(Data(artwork.utf8))
        #expect(throws: Fault(.paperArtworkUnreadable, ["form": "test"])) {
            _ = try paper.pdf(of: [sheet], title: "", dated: day)
        }
    }

    @Test("refuses artwork that was cut off")
    func truncated() throws {
        let artwork = plainPDF(saying: "FORM")
        let sheet = try sheet(Data(artwork.prefix(artwork.count / 2)))
        #expect(throws: Fault(.paperArtworkUnreadable, ["form": "test"])) {
            _ = try paper.pdf(of: [sheet], title: "", dated: day)
        }
    }

    @Test("refuses encrypted artwork")
    func encrypted() throws {
        let scratch = try ScratchFolder()
        try Data(plainPDF(saying: "FORM")).write(to: URL(filePath: scratch.path("plain.pdf")))
        let arguments = ["--encrypt", "", "owner", "256", "--", scratch.path("plain.pdf"), scratch.path("locked.pdf")]
        #expect(try runTool("/usr/bin/qpdf", arguments).status == 0)
        let sheet = try sheet(Data(contentsOf: URL(filePath: scratch.path("locked.pdf"))))
        #expect(throws: Fault(.paperArtworkUnreadable, ["form": "test"])) {
            _ = try paper.pdf(of: [sheet], title: "", dated: day)
        }
    }

    @Test("refuses artwork with too few pages")
    func pages() throws {
        let sheet = try sheet(Data(plainPDF(saying: "FORM")), pages: 2)
        #expect(throws: Fault(.paperArtworkPages, ["form": "test", "page": "2"])) {
            _ = try paper.pdf(of: [sheet], title: "", dated: day)
        }
    }

    @Test("has every fault's sentence and remedy", arguments: ["ja", "en"])
    func phrases(language: String) throws {
        #expect(try ShippedPhrases.load(language).missing(of: PaperFaults.all) == [])
    }
}
