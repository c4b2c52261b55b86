import Foundation
import Testing

@testable import Kakehashi

@Suite("The languages of an interview")
struct InterviewLanguageTests {
    private func form(_ id: String, _ languages: String) throws -> FormTemplate {
        let json = """
            {"schemaVersion": 1, "id": "\(id)", "version": "1", "name": {"ja": "様式", "en": "Form"},
             "counter": {"ja": "窓口", "en": "Counter"}, "artwork": "artwork.pdf", "pages": [[210, 297]], \(languages)
             "fields": [{"name": "氏名", "kind": "text", "path": "person.name", "box": [10, 10, 50, 10]}]}
            """
        return try FormTemplate(json: Data(json.utf8), file: "form.json")
    }

    /// The forms' languages, what the kiosk speaks, and what is offered.
    static let cases: [(forms: [String], spoken: [String], offered: [String])] = [
        ([""], ["ja", "en"], ["ja", "en"]),
        (["en ja"], ["ja", "en"], ["ja", "en"]),
        (["ja"], ["ja", "en"], ["ja"]),
        (["en"], ["ja", "en"], ["en"]),
        (["", "ja vi"], ["ja", "en", "vi"], ["ja", "vi"]),
        (["en vi", "vi ja"], ["ja", "en", "vi"], ["vi"]),
        (["en", "vi"], ["ja", "en", "vi"], ["ja"]),
        (["pt"], ["ja", "en"], ["ja"]),
    ]

    @Test("are those that all of its forms have in common, and the office's own where there are none", arguments: cases)
    func common(example: (forms: [String], spoken: [String], offered: [String])) throws {
        let forms = try example.forms.enumerated().map { index, names in
            let list = names.split(separator: " ").map { "\"\($0)\"" }.joined(separator: ", ")
            return try form("form\(index)", list.isEmpty ? "" : "\"languages\": [\(list)],")
        }
        let day = try #require(LocalDate("2026-11-18"))
        let questions = try QuestionBook(json: Data(#"{"schemaVersion": 1, "questions": []}"#.utf8), file: "q.json")
        let interview = Interview(forms: forms, questions: questions, on: day)
        #expect(interview.languages(of: example.spoken, for: Answers()) == example.offered)
    }
}
