import Foundation
import TestSupport
import Testing

/// `kakehashi form fill` where the paper would not be right.
@Suite struct FormProblemCommandTests {
    private struct Row: Decodable, Equatable {
        let form: String
        let field: String
        let page: Int
        let problem: String
        let codePoints: String?
        let name: String?
        let path: String?
        let offers: String
    }

    private let program: BuiltProgram

    init() throws {
        program = try BuiltProgram(environment: ["KAKEHASHI_NOW": "2026-11-18T09:00"])
    }

    private var output: String { program.data.path("x.pdf") }

    /// The sample's answers with some replaced; nil takes one away.
    private func answers(_ changes: [String: String?]) throws -> String {
        let file = try Data(contentsOf: URL(filePath: Repository.path("Scripts/sample/answers/certificate.json")))
        var root = try #require(try JSONSerialization.jsonObject(with: file) as? [String: Any])
        var answers = try #require(root["answers"] as? [String: Any])
        for (path, value) in changes { set(&answers, path.split(separator: ".").map(String.init)[...], value) }
        root["answers"] = answers
        return String(decoding: try JSONSerialization.data(withJSONObject: root), as: UTF8.self)
    }

    private func set(_ object: inout [String: Any], _ path: ArraySlice<String>, _ value: String?) {
        guard let key = path.first else { return }
        guard path.count > 1 else {
            object[key] = value
            return
        }
        var child = object[key] as? [String: Any] ?? [:]
        set(&child, path.dropFirst(), value)
        object[key] = child
    }

    private func fill(_ input: String, _ more: String...) throws -> ToolResult {
        try program.run(
            ["form", "fill", "certificate-request", "--answers", "-", "--output", output] + more, input: input)
    }

    private var wrote: Bool { FileManager.default.fileExists(atPath: output) }

    private let lacking = """
        Error: Form 'certificate-request', field '来た人の氏名': its fonts lack U+9DF9 U+E01EF (CJK UNIFIED IDEOGRAPH-9DF9, VARIATION SELECTOR-256). Go on with --on-problem (handwriting), or add a font that has it.

        """

    @Test func aCharacterThatNoFontHasIsNamedAndNothingIsWritten() throws {
        let result = try fill(answers(["person.name": "鷹\u{E01EF}野"]))
        #expect(result.status == 65)
        #expect(result.errors == lacking)
        #expect(result.output.isEmpty && !wrote)
    }

    @Test func theSameListComesAsJSON() throws {
        let result = try fill(answers(["person.name": "鷹\u{E01EF}野", "person.phone": nil]), "--format", "json")
        #expect(result.status == 65)
        #expect(
            result.errors
                == "Error: The paper would not be right in 2 places. Go on with --on-problem and one of the offers of each.\n"
        )
        let rows = try JSONDecoder().decode([Row].self, from: Data(result.output))
        #expect(
            rows.map { "\($0.field) \($0.problem) \($0.codePoints ?? "-") \($0.path ?? "-") \($0.offers)" } == [
                "来た人の氏名 glyph U+9DF9 U+E01EF - handwriting", "来た人の電話 missing - person.phone handwriting",
            ])
        #expect(!wrote)
    }

    @Test func whatWasDecidedIsReported() throws {
        let result = try fill(answers(["person.name": "鷹\u{E01EF}野"]), "--on-problem", "handwriting")
        #expect(result.status == 0, "\(result.errors)")
        #expect(
            result.errors == "Note: Form 'certificate-request', field '来た人の氏名': left empty for handwriting.\n")
        let text = try textOfPDF([UInt8](Data(contentsOf: URL(filePath: output))))
        #expect(!text.contains("鷹") && text.contains("タカサキ"), "the field is empty, the others are not")
    }

    @Test func offersAreTriedInTheOrderGivenAndAFieldMayHaveItsOwn() throws {
        let input = try answers(["person.name": String(repeating: "寿限無", count: 16)])
        let first = try fill(input, "--on-problem", "font", "--on-problem=shrink", "--on-problem", "handwriting")
        #expect(first.status == 0, "\(first.errors)")
        #expect(
            first.errors
                == "Note: Form 'certificate-request', field '来た人の氏名': printed in letters smaller than the form's smallest, down to 5 points.\n"
        )
        let own = try fill(input, "--on-problem", "shrink", "--on-problem", "来た人の氏名=handwriting")
        #expect(own.errors == "Note: Form 'certificate-request', field '来た人の氏名': left empty for handwriting.\n")
        let stopped = try fill(input, "--on-problem", "来た人の氏名=stop", "--on-problem", "shrink")
        #expect(stopped.status == 65)
    }

    @Test func whatIsNotOfferedIsNotDone() throws {
        let result = try fill(
            answers(["person.name": "鷹\u{E01EF}野"]), "--on-problem", "shrink", "--on-problem", "font")
        #expect(result.status == 65)
        #expect(result.errors == lacking)
        #expect(!wrote)
    }

    @Test func aFieldThatNoFormHasAndAWordThatIsNoneAreRefused() throws {
        let stray = try fill(answers([:]), "--on-problem", "氏=handwriting")
        #expect(stray.status == 65)
        #expect(
            stray.errors
                == "Error: None of the forms has a field '氏'. The names of fields stand in form.json, as 'name'.\n")
        let word = try fill(answers([:]), "--on-problem", "guess")
        #expect(word.status == 64)
        #expect(
            word.errors.hasPrefix(
                "Error: The value of '--on-problem' must be one of shrink, wrap, addendum, font, handwriting, stop, or FIELD= before one of them.\n"
            ))
    }
}
