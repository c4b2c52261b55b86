import Foundation
import Kakehashi
import KakehashiCounter
import Synchronization
import TestSupport
import Testing

@testable import KakehashiCommands

/// A town's own PDF, from the file to the paper, in the test's process.
@Suite struct FormBringingTests {
    let station: Station

    init() throws {
        station = try Station()
    }

    private func bytes(_ pdf: [UInt8], _ name: String = "own.pdf") throws -> String {
        let path = station.folder.path(name)
        try Data(pdf).write(to: URL(filePath: path))
        return path
    }

    private static let own = SamplePDF.form(
        "/MediaBox[0 0 700 900]/CropBox[100 120 600 850]/Rotate 90",
        [
            SamplePDF.Widget([200, 450, 230, 600], "/FT/Tx/T(shimei)"),
            SamplePDF.Widget([300, 450, 330, 600], "/FT/Tx/T(Text2)"),
        ], content: "120 140 60 20 re f", catalogue: "")

    private func file(_ name: String) throws -> String {
        try String(contentsOfFile: station.folder.path("data/Kiosk/Forms/\(name)"), encoding: .utf8)
    }

    @Test func aTownsPDFIsPrintedTheSameAfternoon() throws {
        let path = try bytes(Self.own)
        let brought = station.run("form", "import", path, "--id", "town-form", "--name", "町の様式", "--format", "csv")
        #expect(brought.code == .success, "\(brought.err)")
        #expect(
            brought.out == "field,page,kind,path,guess\r\nshimei,1,text,person.name,true\r\nText2,1,text,,false\r\n")
        #expect(brought.err.contains("Pages: 1; fields: 2; guessed paths: 1; without a path yet: 1."))
        let check = station.run("form", "check", "town-form")
        #expect(check.code == .success, "\(check.err)")
        #expect(check.out == "Forms checked: 1. No faults. Things to look at: 2.\n")
        #expect(check.err.contains("fields[0] was guessed"))
        let listed = try station.rows("form", "list").first { $0["id"] == "town-form" }
        #expect(listed?["name"] == "町の様式")
        let answers = try station.file(
            "answers.json", "{\"schemaVersion\": 1, \"answers\": {\"person.name\": \"KAKEHASHI\"}}")
        let output = station.folder.path("out.pdf")
        let filled = station.run("form", "fill", "town-form", "--answers", answers, "--output", output)
        #expect(filled.code == .success, "\(filled.err)")
        let text = try textOfPDF([UInt8](Data(contentsOf: URL(filePath: output))))
        #expect(text.contains("KAKEHASHI"))
    }

    @Test func oneFaultyFormLeavesTheOthersWorking() throws {
        let folder = station.folder.path("data/Kiosk/Forms/moving-in")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        _ = try station.file("data/Kiosk/Forms/moving-in/form.json", "{")
        let list = station.run("form", "list", "--format", "csv")
        #expect(list.code == .success)
        #expect(list.out.contains("seal-registration") && !list.out.contains("moving-in"))
        #expect(list.err.hasPrefix("Note: Form 'moving-in' is left out, since something in it does not hold:\n  "))
        #expect(station.run("form", "check").code == .data)
        let answers = try station.file("answers.json", "{\"schemaVersion\": 1, \"answers\": {}}")
        func fill(_ id: String, _ more: String...) -> Station.Answer {
            station.run(
                ["form", "fill", id, "--answers", answers, "--on-problem", "handwriting", "--output"]
                    + [station.folder.path("out.pdf")] + more)
        }
        let faulty = fill("moving-in")
        #expect(faulty.code == .data)
        #expect(faulty.err.contains("Forms/moving-in/form.json"))
        #expect(fill("seal-registration").code == .success)
        #expect(
            fill("seal-registration", "--queue", "nope").err.contains(
                "Note: Nothing was calibrated for queue 'nope'; the pages are not corrected.\n"))
        #expect(fill("seal-registration", "--tray", "T1").code == .usage)
        #expect(
            fill("strange-thing").err.contains("There is no form 'strange-thing', nor one that is nearly called so."))
    }

    /// Where the words beside fields cannot be read, whoever imports is told so.
    @Test func withoutTheProgramThatReadsLabelsItIsSaid() throws {
        #expect(PrintedWords.read(Data(Self.own), program: "/nowhere/pdftotext") == nil)
        let words = LocalisedText(japanese: "様式", english: "Form")
        let day = try #require(LocalDate("2026-11-18"))
        let phrases = try ShippedPhrases.load("en")
        func note(_ pdf: [UInt8], _ read: @escaping (Data) -> [FoundWord]?) throws -> String? {
            let brought = try FormBringing(Data(pdf), id: "own", name: nil, counter: words, on: day, words: read)
            return FormImport.note(on: brought, phrases)
        }
        #expect(
            try note(Self.own) { _ in nil } == """
                Note: The words beside the fields were not read, because 'pdftotext' (package poppler-utils) is not \
                installed or did not come to an end: paths are guessed from names and tooltips alone. To guess again, \
                install it and run form import with --replace.

                """)
        #expect(try note(Self.own) { _ in [] } == nil)
        #expect(try note(plainPDF(saying: "FLAT")) { _ in nil } == nil)
    }

    @Test func ofTwoThatBringTheSameFormAtOnceOneIsTold() throws {
        let path = try bytes(Self.own)
        let codes = Mutex<[ExitCode]>([])
        DispatchQueue.concurrentPerform(iterations: 6) { _ in
            let answer = station.run("form", "import", path, "--id", "town-form")
            codes.withLock { $0.append(answer.code) }
        }
        #expect(codes.withLock { $0.count { $0 == .success } } == 1)
        let names = try FileManager.default.contentsOfDirectory(atPath: station.folder.path("data/Kiosk/Forms"))
        #expect(names == ["town-form"])
    }

    @Test func aNameThatIsTakenIsKeptUnlessItIsToBeReplaced() throws {
        let path = try bytes(Self.own)
        #expect(station.run("form", "import", path, "--id", "town-form").code == .success)
        let further = station.folder.path("data/Kiosk/Forms/town-form/2027-04")
        try FileManager.default.createDirectory(atPath: further, withIntermediateDirectories: true)
        let before = try file("town-form/form.json")
        let again = station.run("form", "import", path, "--id", "town-form")
        #expect(again.code == .data)
        #expect(
            again.err
                == "Error: There is a form 'town-form' already. Choose another name, or add --replace to take its place.\n"
        )
        #expect(try file("town-form/form.json") == before)
        #expect(station.run("form", "import", path, "--id", "moving-in").code == .data)
        let flat = try bytes(SamplePDF.form(), "flat.pdf")
        let replaced = station.run("form", "import", flat, "--id", "town-form", "--replace")
        #expect(replaced.code == .success)
        #expect(replaced.err.contains("The PDF has no fields"))
        #expect(try file("town-form/form.json").contains("\"fields\": []"))
        #expect(FileManager.default.fileExists(atPath: further))
        let left = try FileManager.default.contentsOfDirectory(atPath: station.folder.path("data/Kiosk/Forms"))
        #expect(left == ["town-form"])
    }

    @Test(arguments: [
        ("a workbook", Array("PK\u{3}\u{4}".utf8), "The file is no PDF."),
        ("a cut file", Array(own.prefix(own.count / 2)), "The PDF is damaged or cut off."),
        ("too many pages", SamplePDF.form(pages: 51), "The PDF is too large: pages, at most 50."),
    ])
    func whatIsRefusedLeavesNothing(name: String, pdf: [UInt8], sentence: String) throws {
        let answer = station.run("form", "import", try bytes(pdf), "--id", "x")
        #expect(answer.code == .data)
        #expect(answer.err.contains(sentence), "\(name): \(answer.err)")
        #expect(!FileManager.default.fileExists(atPath: station.folder.path("data/Kiosk")))
    }

    @Test func everyFaultOfAFormIsToldWithItsPlace() throws {
        let path = try bytes(SamplePDF.form())
        #expect(station.run("form", "import", path, "--id", "bad").code == .success)
        let text = try file("bad/form.json")
            .replacing("\"pages\": [[210, 297]]", with: "\"pages\": [[210, 297], [297, 420]]")
            .replacing(
                "\"fields\": []",
                with: """
                    "addendum": true, "languages": ["xx"], "fields": [
                    {"name": "四", "kind": "text", "path": "household.1.name", "box": [20, 90, 60, 10]},
                    {"name": "一", "kind": "text", "path": "person.name", "box": [20, 20, 60, 10]},
                    {"name": "二", "kind": "text", "path": "person.kana", "box": [70, 25, 60, 10], "minimum": 4},
                    {"name": "三", "kind": "choiceCircle", "path": "filer.role", "options": {"self": [20, 50, 9, 9]}}
                    ]
                    """)
        try Data(text.utf8).write(to: URL(filePath: station.folder.path("data/Kiosk/Forms/bad/form.json")))
        let answer = station.run("form", "check", "bad", "--format", "json")
        #expect(answer.code == .data)
        let rows = try #require(try JSONSerialization.jsonObject(with: Data(answer.out.utf8)) as? [[String: Any]])
        let found = rows.map { "\($0["severity"] ?? "") \($0["code"] ?? "") \($0["place"] ?? "") \($0["line"] ?? "")" }
        #expect(
            found == [
                "fault formCheck.pageCount pages 9", "fault formCheck.overlap fields[2] 13",
                "fault formCheck.language languages 10", "hint formCheck.choice fields[3] 14",
                "hint formCheck.choice fields[3] 14", "hint formCheck.unsaid addendum 10",
                "hint formCheck.small fields[2] 13",
            ])
        let broken = text.replacing("person.kana", with: "person.kama").replacing(
            "[20, 20, 60, 10]", with: "[200, 20, 60, 10]")
        try Data(broken.utf8).write(to: URL(filePath: station.folder.path("data/Kiosk/Forms/bad/form.json")))
        let faults = station.run("form", "check", "bad")
        #expect(faults.code == .data)
        #expect(
            faults.err == """
                Error: Forms/bad/form.json, line 12: fields[1].box does not hold. Write a box inside the page.
                Error: Forms/bad/form.json, line 13: fields[2].path names 'person.kama', which is no data path. The nearest is 'person.kana'. Kiosk/Forms/VOCABULARY.md lists all.
                2 errors.

                """)
        try FileManager.default.removeItem(atPath: station.folder.path("data/Kiosk/Forms/bad/artwork.pdf"))
        try Data(text.utf8).write(to: URL(filePath: station.folder.path("data/Kiosk/Forms/bad/form.json")))
        #expect(station.run("form", "check", "bad").err.contains("Forms/bad/artwork.pdf is not there."))
        #expect(station.run("form", "check", "bda").code == .noInput)
    }

    @Test(arguments: [
        (#"{"size": [210, 297], "when": {"path": "filer.role", "is": "agent"}}"#, true),
        (#"[210, 297], {"size": [210, 297], "when": {"path": "filer.role", "is": "agent"}}"#, false),
        (#"{"size": [210, 297]}"#, false),
    ])
    func aFormHasAPageThatIsAlwaysPrinted(pages: String, isRefused: Bool) throws {
        #expect(station.run("form", "import", try bytes(SamplePDF.form()), "--id", "maybe").code == .success)
        let text = try file("maybe/form.json").replacing("\"pages\": [[210, 297]]", with: "\"pages\": [\(pages)]")
        try Data(text.utf8).write(to: URL(filePath: station.folder.path("data/Kiosk/Forms/maybe/form.json")))
        let answer = station.run("form", "check", "maybe", "--format", "json")
        #expect(answer.out.contains("formCheck.noSurePage") == isRefused, "\(answer.out) \(answer.err)")
    }

    @Test func theShippedFormsHaveNoFault() throws {
        let answer = station.run("form", "check")
        #expect(answer.err.split(separator: "\n").filter { $0.hasPrefix("Error") } == [])
        #expect(answer.code == .success)
    }

    @Test func editionsAreChosenByTheDay() throws {
        #expect(station.run("form", "import", try bytes(SamplePDF.form()), "--id", "town-form").code == .success)
        let folder = station.folder.path("data/Kiosk/Forms/town-form")
        try FileManager.default.createDirectory(atPath: "\(folder)/2027-04", withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: "\(folder)/artwork.pdf", toPath: "\(folder)/2027-04/artwork.pdf")
        let next = try file("town-form/form.json")
            .replacing("\"version\": \"2026-11\"", with: "\"version\": \"2027-04\", \"validFrom\": \"2027-04-01\"")
        try Data(next.utf8).write(to: URL(filePath: "\(folder)/2027-04/form.json"))
        let rows = try station.rows("form", "list").filter { $0["id"] == "town-form" }
        #expect(rows.map { $0["version"] } == ["2026-11", "2027-04"])
        #expect(rows.map { $0["until"] } == ["2027-03-31", "<null>"])
        let late = next.replacing("2027-04-01", with: "2026-04-01").replacing(
            "\"validFrom\"", with: "\"validUntil\": \"2027-01-01\", \"validFrom\"")
        try Data(late.utf8).write(to: URL(filePath: "\(folder)/2027-04/form.json"))
        try Data(
            try file("town-form/form.json").replacing(
                "\"version\": \"2026-11\"", with: "\"version\": \"2026-11\", \"validFrom\": \"2026-06-01\""
            )
            .utf8
        ).write(to: URL(filePath: "\(folder)/form.json"))
        let clash = station.run("form", "list")
        #expect(clash.code == .success)
        #expect(clash.err.contains("Note: Form 'town-form' is left out"))
        #expect(
            clash.err.contains("The editions '2027-04' and '2026-11' of form 'town-form' are used on the same days."))
    }
}
