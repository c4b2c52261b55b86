import Foundation
import Kakehashi
import TestSupport
import Testing

@Suite("A form's template")
struct FormTemplateTests {
    @Test(
        "names every fault with its place",
        arguments: [
            ("{\"name\": \"一\", \"kind\": \"stamp\"}", "fields[0].kind", "fieldKind"),
            ("{\"kind\": \"officeUse\", \"box\": [10, 10, 5, 5]}", "fields[0].name", "text"),
            (
                "{\"name\": \"一\", \"kind\": \"text\", \"path\": \"x.y\", \"box\": [10, 10, 5, 5]}",
                "fields[0].path", "path"
            ),
            ("{\"name\": \"一\", \"kind\": \"text\", \"box\": [10, 10, 5, 5]}", "fields[0].path", "path"),
            ("{\"name\": \"一\", \"kind\": \"text\", \"path\": \"person.name\"}", "fields[0].box", "box"),
            (
                "{\"name\": \"一\", \"kind\": \"text\", \"path\": \"person.name\", \"box\": [10, 10, 5]}",
                "fields[0].box", "box"
            ),
            (
                "{\"name\": \"一\", \"kind\": \"text\", \"path\": \"person.name\", \"box\": [10, 10, -5, 5]}",
                "fields[0].box", "box"
            ),
            (
                "{\"name\": \"一\", \"kind\": \"text\", \"path\": \"person.name\", \"box\": [200, 10, 50, 5]}",
                "fields[0].box", "boxOnPage"
            ),
            (
                "{\"name\": \"一\", \"kind\": \"text\", \"path\": \"person.name\", \"box\": [10, 10, 5, 5], \"sise\": 9}",
                "fields[0].sise", "noSuchKey"
            ),
            (
                "{\"name\": \"一\", \"kind\": \"text\", \"path\": \"person.name\", \"box\": [10, 10, 5, 5], \"size\": 900}",
                "fields[0].size", "points"
            ),
            (
                "{\"name\": \"一\", \"kind\": \"text\", \"path\": \"person.name\", \"box\": [10, 10, 5, 5], \"face\": \"x\"}",
                "fields[0].face", "face"
            ),
            (
                "{\"name\": \"一\", \"kind\": \"text\", \"path\": \"person.name\", \"box\": [10, 10, 5, 5], \"page\": 2}",
                "fields[0].page", "page"
            ),
            (
                "{\"name\": \"一\", \"kind\": \"text\", \"path\": \"person.name\", \"box\": [10, 10, 5, 5], \"when\": {}}",
                "fields[0].when", "condition"
            ),
            (
                "{\"name\": \"一\", \"kind\": \"text\", \"path\": \"person.name\", \"box\": [10, 10, 5, 5], \"when\": {\"path\": \"person.sex\", \"is\": \"男\"}}",
                "fields[0].when.is", "choice"
            ),
            (
                "{\"name\": \"一\", \"kind\": \"officeUse\", \"box\": [10, 10, 5, 5], \"path\": \"person.name\"}",
                "fields[0].path", "keyOfAnotherKind"
            ),
            (
                "{\"name\": \"一\", \"kind\": \"text\", \"path\": \"person.name\", \"box\": [10, 10, 5, 5], \"size\": 8, \"minimum\": 9}",
                "fields[0].minimum", "minimumBelowSize"
            ),
            (
                "{\"name\": \"一\", \"kind\": \"comb\", \"path\": \"address.new.postal\", \"cells\": [[10, 10, 5, 5], [15, 10, 5, 5]]}",
                "fields[0].cells", "cellsForDigits"
            ),
            ("{\"name\": \"一\", \"kind\": \"comb\", \"path\": \"person.name\"}", "fields[0].cells", "cells"),
            ("{\"name\": \"一\", \"kind\": \"choiceCircle\", \"path\": \"person.sex\"}", "fields[0].options", "options"),
            (
                "{\"name\": \"一\", \"kind\": \"choiceCircle\", \"path\": \"person.sex\", \"options\": {\"man\": [10, 10, 5, 5]}}",
                "fields[0].options.man", "choice"
            ),
            (
                "{\"name\": \"一\", \"kind\": \"date\", \"path\": \"person.name\", \"year\": [1, 1, 1, 1], \"month\": [1, 1, 1, 1], \"day\": [1, 1, 1, 1]}",
                "fields[0].path", "datePath"
            ),
            (
                "{\"name\": \"一\", \"kind\": \"date\", \"path\": \"person.birth\", \"era\": {\"edo\": [1, 1, 1, 1]}, \"year\": [1, 1, 1, 1], \"month\": [1, 1, 1, 1], \"day\": [1, 1, 1, 1]}",
                "fields[0].era.edo", "era"
            ),
            (
                "{\"name\": \"一\", \"kind\": \"handwriting\", \"purpose\": \"poem\", \"box\": [10, 10, 5, 5]}",
                "fields[0].purpose", "purpose"
            ),
            (
                "{\"name\": \"一\", \"kind\": \"vertical\", \"path\": \"person.name\", \"box\": [10, 10, 5, 5], \"lines\": 3}",
                "fields[0].lines", "lines"
            ),
            (
                "{\"name\": \"一\", \"kind\": \"text\", \"path\": \"person.name\", \"box\": [10, 10, 5, 5], \"spacing\": -1}",
                "fields[0].spacing", "spacing"
            ),
            (
                "{\"name\": \"一\", \"kind\": \"text\", \"path\": \"person.name\", \"box\": [10, 10, 5, 5], \"valign\": \"up\"}",
                "fields[0].valign", "valign"
            ),
            (
                "{\"name\": \"一\", \"kind\": \"text\", \"path\": \"person.name\", \"box\": [10, 10, 5, 5], \"addendum\": 1}",
                "fields[0].addendum", "flag"
            ),
            (
                "{\"name\": \"一\", \"kind\": \"image\", \"file\": \"../mark.png\", \"box\": [10, 10, 5, 5]}",
                "fields[0].file", "fileBeside"
            ),
            (
                "{\"name\": \"一\", \"kind\": \"code\", \"paths\": [\"x.y\"], \"box\": [10, 10, 5, 5]}",
                "fields[0].paths[0]", "path"
            ),
            (
                "{\"name\": \"一\", \"kind\": \"officeUse\", \"box\": [10, 10, 5, 5]}, {\"name\": \"一\", \"kind\": \"officeUse\", \"box\": [30, 10, 5, 5]}",
                "fields[1].name", "uniqueName"
            ),
            (
                "{\"name\": \"一\", \"kind\": \"text\", \"path\": \"person.name\", \"box\": [10, 10, 50, 5]}, {\"name\": \"署名\", \"kind\": \"handwriting\", \"purpose\": \"signature\", \"box\": [50, 8, 50, 9]}",
                "fields[0]", "outsidePenBoxes"
            ),
        ])
    func faults(fields: String, place: String, expected: String) {
        let faults = #expect(throws: Faults.self) { _ = try template(fields) }
        let values = [
            "file": "Forms/test/form.json", "line": "3", "place": place, "expected": "@expected.\(expected)",
        ]
        #expect(faults?.all == [Fault(.kioskInvalid, values)])
    }

    @Test("names the path that was probably meant")
    func nearest() throws {
        let field = "{\"name\": \"一\", \"kind\": \"text\", \"path\": \"household.2.nmae\", \"box\": [10, 10, 5, 5]}"
        let values = [
            "file": "Forms/test/form.json", "line": "3", "place": "fields[0].path", "path": "household.2.nmae",
            "nearest": "household.*.name",
        ]
        let fault = Fault(.kioskPath, values)
        #expect(throws: Faults([fault])) { _ = try template(field) }
        #expect(
            try ShippedPhrases.load("en").advice(on: fault)
                == "Forms/test/form.json, line 3: fields[0].path names 'household.2.nmae', which is no data path. The nearest is 'household.*.name'. Kiosk/Forms/VOCABULARY.md lists all."
        )
    }

    @Test("gathers all faults of a file")
    func gathers() {
        let faults = #expect(throws: Faults.self) {
            _ = try FormTemplate(json: Data("{\n \"id\": 3,\n \"pages\": []}".utf8), file: "form.json")
        }
        let places = (faults?.all ?? []).map { "\($0.values["line"] ?? "") \($0.values["place"] ?? "")" }
        #expect(
            places == [
                "1 schemaVersion", "2 id", "1 version", "1 name", "1 counter", "1 artwork", "3 pages", "1 fields",
            ])
    }

    @Test("says where a file stops being JSON")
    func syntax() {
        let fault = Fault(.kioskUnreadable, ["file": "form.json", "line": "2", "column": "8"])
        #expect(throws: Faults([fault])) {
            _ = try FormTemplate(json: Data("{\n \"id\": x}".utf8), file: "form.json")
        }
    }

    @Test("is refused in plain words")
    func sentences() throws {
        let values = [
            "file": "Forms/test/form.json", "line": "3", "place": "fields[0].box", "expected": "@expected.box",
        ]
        let fault = Fault(.kioskInvalid, values)
        #expect(
            try ShippedPhrases.load("ja").advice(on: fault)
                == "Forms/test/form.json の3行目、fields[0].box が違います。枠 [左, 上, 幅, 高さ]（ミリ）を書いてください。")
        #expect(
            try ShippedPhrases.load("en").advice(on: fault)
                == "Forms/test/form.json, line 3: fields[0].box does not hold. Write a box [left, top, width, height] in millimetres."
        )
    }

    @Test("has phrases for everything that can be expected", arguments: ["ja", "en"])
    func phrases(language: String) throws {
        let phrases = try ShippedPhrases.load(language)
        #expect(phrases.missing(of: CounterFaults.all) == [])
        let expected = [
            "noSuchKey", "keyOfAnotherKind", "cellsForDigits", "minimumBelowSize", "text", "list", "twoLanguages",
            "versionOne", "path", "askedPath", "datePath", "condition",
            "choice",
            "options", "pageSize", "page", "uniqueName", "fieldKind", "purpose", "box", "boxOnPage", "outsidePenBoxes",
            "cells", "era", "points", "face", "align", "side", "folderName",
            "flag", "fileBeside", "spacing", "lines", "valign",
        ]
        #expect(expected.filter { !phrases.has("expected.\($0)") } == [])
        let kinds = Set(Vocabulary.entries.map(\.kind.name) + ["members"])
        #expect(kinds.filter { !phrases.has("kind.\($0)") } == [])
    }

    @Test("are refused where they are larger than any form")
    func tooLarge() throws {
        let head = """
            {"schemaVersion": 1, "id": "x", "version": "1", "name": {"ja": "様式", "en": "Form"}, "artwork": "a.pdf",
             "counter": {"ja": "窓口", "en": "Counter"}, "pages": [[210, 297]], "fields": [
            """
        let fields = (1...2001).map { #"{"name": "\#($0)", "kind": "officeUse", "box": [10, 10, 5, 5]}"# }
        let many = Data((head + fields.joined(separator: ", ") + "]}").utf8)
        let faults = try #require(#expect(throws: Faults.self) { try FormTemplate(json: many, file: "form.json") })
        #expect(faults.all.map { $0.values["expected"] } == ["@expected.fieldCount"])
        let large = Data(repeating: 32, count: 4 << 20 + 1)
        let refused = try #require(#expect(throws: Faults.self) { try FormTemplate(json: large, file: "form.json") })
        #expect(refused.all == [Fault(.kioskTooLarge, ["file": "form.json", "limit": "4 MB"])])
    }
}
