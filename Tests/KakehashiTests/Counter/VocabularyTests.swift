import Foundation
import Kakehashi
import TestSupport
import Testing

@Suite("The vocabulary of answers")
struct VocabularyTests {
    @Test("is documented path by path; set KAKEHASHI_WRITE_VOCABULARY to write the document anew")
    func document() throws {
        let file = URL(filePath: Repository.path("Kiosk/Forms/VOCABULARY.md"))
        let wanted = try VocabularyDocument.text(ShippedPhrases.load("ja"), ShippedPhrases.load("en"))
        if ProcessInfo.processInfo.environment["KAKEHASHI_WRITE_VOCABULARY"] != nil {
            try Data(wanted.utf8).write(to: file)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == wanted)
    }

    @Test("is listed for editors of form.json; the same setting writes the list anew")
    func schema() throws {
        let file = URL(filePath: Repository.path("Kiosk/Forms/paths.schema.json"))
        let wanted = try VocabularyDocument.schema(ShippedPhrases.load("ja"), ShippedPhrases.load("en"))
        if ProcessInfo.processInfo.environment["KAKEHASHI_WRITE_VOCABULARY"] != nil {
            try Data(wanted.utf8).write(to: file)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == wanted)
    }

    @Test("has a label for each path and a word for each choice", arguments: ["ja", "en"])
    func phrases(language: String) throws {
        let phrases = try ShippedPhrases.load(language)
        #expect(Vocabulary.entries.map { "answer.\($0.path)" }.filter { !phrases.has($0) } == [])
        let choices = Set(Vocabulary.entries.compactMap(\.kind.choiceSet)).flatMap { set in
            set.choices.map { "choice.\(set.name).\($0.value)" }
        }
        #expect((choices + ["choice.flag.yes", "choice.flag.no"]).filter { !phrases.has($0) } == [])
    }

    @Test("names every path once, and derives only from asked paths")
    func sound() {
        #expect(Set(Vocabulary.entries.map(\.path)).count == Vocabulary.entries.count)
        let sources = Vocabulary.entries.flatMap(\.sources).filter { $0 != "application.date" }
        #expect(sources.filter { Vocabulary.entry(pattern: $0)?.isDerived ?? true } == [])
    }
}

/// The document of the vocabulary, made from the vocabulary itself.
enum VocabularyDocument {
    static func text(_ japanese: Phrases, _ english: Phrases) -> String {
        let head = """
            # 回答の語彙・Vocabulary of answers, version 1

            様式（`form.json`）の欄と質問は、ここにある項目（path）で結びつきます。`*` は人の番号（1から）です。個人番号の項目はありません。
            Fields of forms and questions meet at these paths. `*` is a member's number, from 1. There is no path for the 個人番号.

            | path | kind | 日本語 | English | follows from |
            |---|---|---|---|---|

            """
        let rows = Vocabulary.entries.map { entry in
            let label = "answer.\(entry.path)"
            let sources = entry.sources.filter { $0 != entry.path }.map { "`\($0)`" }.joined(separator: " ")
            let derived = entry.isDerived && sources.isEmpty ? "the day of the visit" : sources
            return
                "| `\(entry.path)` | \(kind(entry.kind)) | \(japanese.text(label)) | \(english.text(label)) | \(derived) |"
        }
        return head + rows.joined(separator: "\n") + "\n\n" + choices(japanese) + "\n"
    }

    /// The paths as a JSON Schema: the plain ones with their labels, those of members by their pattern.
    static func schema(_ japanese: Phrases, _ english: Phrases) -> String {
        let plain = Vocabulary.entries.filter { !$0.path.contains("*") }
        let labels = plain.map { "\(japanese.text("answer.\($0.path)"))・\(english.text("answer.\($0.path)"))" }
        let patterns = Vocabulary.entries.map(\.path).filter { $0.contains("*") }.map {
            "^" + $0.replacing(".", with: "\\\\.").replacing("*", with: "([1-9]|1[0-2])") + "$"
        }
        return """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "title": "データの項目・Data paths",
              "anyOf": [
                {
                  "enum": [
            \(plain.map { "        \"\($0.path)\"" }.joined(separator: ",\n"))
                  ],
                  "enumDescriptions": [
            \(labels.map { "        \"\($0)\"" }.joined(separator: ",\n"))
                  ]
                },
            \(patterns.map { "    { \"pattern\": \"\($0)\" }" }.joined(separator: ",\n"))
              ]
            }

            """
    }

    private static func kind(_ kind: AnswerKind) -> String {
        switch kind {
        case .text(let limit): "text, at most \(limit)"
        case .digits(let range) where range.count == 1: "\(range.lowerBound) digits"
        case .digits(let range), .number(let range): "\(kind.name) \(range.lowerBound) to \(range.upperBound)"
        case .choice(let set), .choices(let set): "\(kind.name) of \(set.name)"
        default: kind.name
        }
    }

    private static func choices(_ japanese: Phrases) -> String {
        var seen: Set<String> = []
        let sets = Vocabulary.entries.compactMap(\.kind.choiceSet).filter { seen.insert($0.name).inserted }
        let rows = sets.map { set in
            let choices = set.choices.map { "`\($0.value)` \(japanese.text("choice.\(set.name).\($0.value)"))" }
            return "| \(set.name) | \(choices.joined(separator: ", ")) |"
        }
        return "| choices | values |\n|---|---|\n" + rows.joined(separator: "\n")
    }
}
