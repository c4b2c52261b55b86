import Foundation
import TestSupport
import Testing

/// `kakehashi form` over the shipped forms and the sample's answers.
@Suite struct FormCommandTests {
    private struct FormRow: Decodable {
        let id: String
        let name: String
        let counter: String
    }

    private let answers = Repository.path("Scripts/sample/answers/moving-in.json")

    @Test func listsTheFormsWithTheirCounters() throws {
        let rows = try BuiltProgram().rows(FormRow.self, "form", "list")
        #expect(
            rows.map(\.id) == [
                "card-address", "card-continuation", "care-insurance-address", "certificate-request", "child-allowance",
                "child-medical", "childcare-voucher", "dog-registration", "moving-in", "moving-out", "moving-within",
                "national-health-insurance", "school-transfer", "seal-registration", "tax-certificate", "water-start",
            ])
        #expect(rows.allSatisfy { !$0.name.isEmpty && !$0.counter.isEmpty })
    }

    @Test func fillsSeveralFormsIntoOnePrivateFile() throws {
        let program = try BuiltProgram(environment: ["KAKEHASHI_NOW": "2026-11-18T09:00"])
        let file = program.data.path("family.pdf")
        let result = try program.run(
            "form", "fill", "moving-in", "child-allowance", "--answers", answers, "--output", file)
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.isEmpty)
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let text = try textOfPDF([UInt8](Data(contentsOf: URL(filePath: file)))).filter { !$0.isWhitespace }
        #expect(text.contains("住民異動届") && text.contains("児童手当"))
    }

    @Test func thePDFMayGoToStandardOutputAndTheAnswersComeFromInput() throws {
        let program = try BuiltProgram(environment: ["KAKEHASHI_NOW": "2026-11-18T09:00"])
        let input = try String(contentsOfFile: answers, encoding: .utf8)
        let result = try program.run("form", "fill", "moving-in", "--answers", "-", "--output", "-", input: input)
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.starts(with: Array("%PDF-".utf8)))
    }

    static let refused: [(String, String, Int32, String)] = [
        (
            "moving", "{\"schemaVersion\": 1, \"answers\": {}}", 66,
            "Error: There is no form 'moving'. Did you mean: moving-in? 'kakehashi form list' lists all.\n"
        ),
        (
            "moving-in", "{\"schemaVersion\": 1, \"answers\": {\"person\": {\"nmae\": \"x\"}}}", 65,
            "Error: There is no data path 'person.nmae'. The nearest is 'person.name'; Kiosk/Forms/VOCABULARY.md lists all.\n"
        ),
    ]

    @Test(arguments: refused) func saysWhatIsWrong(form: String, input: String, code: Int32, text: String) throws {
        let program = try BuiltProgram()
        let result = try program.run(
            "form", "fill", form, "--answers", "-", "--output", program.data.path("x.pdf"), input: input)
        #expect(result.status == code)
        #expect(result.errors == text)
        #expect(!FileManager.default.fileExists(atPath: program.data.path("x.pdf")))
    }

    /// A file that may not grow, as on a full disk: what was there stays, and nothing half written is left beside it.
    @Test func aFullDiskLeavesTheOldFile() throws {
        let program = try BuiltProgram(environment: ["KAKEHASHI_NOW": "2026-11-18T09:00"])
        let file = program.data.path("family.pdf")
        try Data("old".utf8).write(to: URL(filePath: file))
        let script = """
            trap '' XFSZ; ulimit -f 8
            exec '\(BuiltProgram.path)' form fill moving-in --answers '\(answers)' --output '\(file)'
            """
        let result = try runTool("/bin/bash", ["-c", script], environment: program.surroundings)
        #expect(result.status == 73)
        #expect(
            result.errors
                == "Error: '\(file)' cannot be written: the disk is full. Make room and run the command again.\n")
        #expect(try Data(contentsOf: URL(filePath: file)) == Data("old".utf8))
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.data.url.path) == ["family.pdf"])
    }

    @Test func aSiteWithoutItsFontsIsToldWhich() throws {
        let program = try BuiltProgram()
        let empty = program.data.path("fonts.conf")
        try Data("<?xml version=\"1.0\"?><fontconfig></fontconfig>".utf8).write(to: URL(filePath: empty))
        var bare = program
        bare.environment["FONTCONFIG_FILE"] = empty
        let result = try bare.run(
            "form", "fill", "moving-in", "--answers", answers, "--output", program.data.path("x.pdf"))
        #expect(result.status == 69)
        #expect(result.errors.contains("IPAmjMincho"), "\(result.errors)")
        #expect(!FileManager.default.fileExists(atPath: program.data.path("x.pdf")))
    }
}
