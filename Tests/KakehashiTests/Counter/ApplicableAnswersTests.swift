import Foundation
import TestSupport
import Testing

@testable import Kakehashi

@Suite("Answers to what is not asked any more")
struct ApplicableAnswersTests {
    let day: LocalDate
    let shipped: QuestionBook

    init() throws {
        day = try #require(LocalDate(year: 2026, month: 11, day: 18))
        let file = Repository.path("Kiosk/Procedures/questions.json")
        shipped = try QuestionBook(json: Data(contentsOf: URL(filePath: file)), file: file)
    }

    private func answers(_ values: KeyValuePairs<String, String>) throws -> Answers {
        try Answers().setting(all: values.map { (path: $0.key, value: $0.value) })
    }

    private func applicable(_ answers: Answers, _ book: QuestionBook? = nil) -> Answers {
        Interview(forms: [], questions: book ?? shipped, on: day).applicable(answers)
    }

    @Test("are left out, and there again when the question is")
    func agent() throws {
        var answers = try answers([
            "filer.role": "agent", "agent.name": "代理 花子", "agent.phone": "0999-00-0146", "agent.address": "架橋市",
            "agent.birth": "1980-01-01", "person.name": "本人",
        ])
        #expect(applicable(answers) == answers)
        answers = try answers.setting("filer.role", "self")
        #expect(applicable(answers).paths == ["filer.role", "person.name"])
        #expect(applicable(try answers.setting("filer.role", "agent"))["agent.name"] == "代理 花子")
    }

    /// Answers, and the paths among them that are not asked any more.
    static let cases: [(values: KeyValuePairs<String, String>, hidden: [String])] = [
        (
            ["certificate.kinds": "seal", "certificate.copies.seal": "1", "certificate.copies.residentAll": "2"],
            ["certificate.copies.residentAll"]
        ),
        (["certificate.kinds": "seal", "certificate.origin": "yes"], ["certificate.origin"]),
        (
            ["certificate.subject": "self", "subject.name": "母", "subject.birth": "1945-01-01"],
            ["subject.birth", "subject.name"]
        ),
        (["certificate.subject": "household", "subject.address": "南浦"], ["subject.address"]),
        (["tax.kinds": "payment", "tax.livedHere": "no"], ["tax.livedHere"]),
        (["seal.application": "new", "seal.number": "12"], ["seal.number"]),
        (["person.birth": "1990-01-01", "person.care": "care"], ["person.care"]),
        (
            ["household.count": "1", "household.1.birth": "1990-01-01", "household.1.care": "care"],
            ["household.1.care"]
        ),
        (
            ["household.count": "1", "household.1.birth": "1990-01-01", "household.1.school": "架橋小"],
            ["household.1.school"]
        ),
        (["household.count": "0", "person.relation": "head", "head.name": "大家"], ["head.name"]),
        (["household.count": "0", "spouse.occupation": "employee"], ["spouse.occupation"]),
        (["filer.role": "", "agent.name": "代理"], ["agent.name"]),
        (["person.birth": "1944-01-01", "person.health": "yes"], ["person.health"]),
        // Nothing was answered on which the question depends.
        (["agent.name": "代理"], []),
        (["household.count": "1", "household.1.school": "架橋小"], []),
        (["person.care": "care"], []),
    ]

    @Test("are found for each condition of the shipped questions", arguments: cases.indices)
    func conditions(index: Int) throws {
        let answers = try answers(Self.cases[index].values)
        let left = applicable(answers)
        #expect(answers.paths.filter { left[$0] == nil } == Self.cases[index].hidden)
    }

    @Test("hide what depends on them, down a chain, and bring back what they kept away")
    func chain() throws {
        let book = try QuestionBook(
            json: Data(
                """
                {"schemaVersion": 1, "questions": [
                  {"id": "a", "asks": ["filer.role"]},
                  {"id": "b", "asks": ["agent.name"], "when": {"path": "filer.role", "is": "agent"}},
                  {"id": "c", "asks": ["agent.phone"], "when": {"path": "agent.name", "present": true}},
                  {"id": "d", "asks": ["head.name"], "when": {"path": "agent.phone", "isNot": "0999-00-0146"}},
                  {"id": "e", "asks": ["origin.head"], "when": {"path": "head.name", "present": true}}]}
                """.utf8), file: "q.json")
        let values = try answers([
            "filer.role": "self", "agent.name": "代理", "agent.phone": "0999-00-0146", "head.name": "主",
            "origin.head": "筆",
        ])
        #expect(applicable(values, book).paths == ["filer.role", "head.name", "origin.head"])
        let agent = try values.setting("filer.role", "agent")
        #expect(applicable(agent, book).paths == ["agent.name", "agent.phone", "filer.role"])
    }

    @Test("are exactly those that the interview would not ask, by random answers")
    func random() throws {
        for seed in UInt64(1)...60 {
            var generator = SeededGenerator(seed: seed)
            var answers = try Answers().setting("household.count", "\(Int.random(in: 0...2, using: &generator))")
            for draft in shipped.drafts {
                for ask in draft.asks where ask.pattern != "household.count" {
                    let numbers: [Int?] = ask.pattern.contains("*") ? [1, 2] : [nil]
                    for number in numbers {
                        let path = number.map { NumberedPath.path(ask.pattern, $0) } ?? ask.pattern
                        guard let kind = Vocabulary.entry(path)?.kind else { continue }
                        let value = kind.example(using: &generator)
                        answers = try answers.setting(path, value)
                    }
                }
            }
            let left = applicable(answers)
            for draft in shipped.drafts {
                for ask in draft.asks {
                    let numbers: [Int?] =
                        ask.pattern.contains("*") ? (0..<answers.memberCount).map { $0 + 1 } : [nil]
                    for number in numbers {
                        let path = number.map { NumberedPath.path(ask.pattern, $0) } ?? ask.pattern
                        let isAsked = [draft.when, ask.when].compactMap { $0 }.allSatisfy { when in
                            (number.map { when.about(member: $0) } ?? when).holds(in: left, on: day)
                        }
                        #expect((left[path] != nil) == isAsked, "seed \(seed): \(path)")
                    }
                }
            }
        }
    }
}

extension AnswerKind {
    /// A value that an answer of this kind may have.
    fileprivate func example(using generator: inout SeededGenerator) -> String {
        switch self {
        case .name, .text: "甲"
        case .kana: "カナ"
        case .date, .partialDate: ["1940-05-01", "1990-05-01", "2018-05-01"].randomElement(using: &generator) ?? ""
        case .phone: "0999-00-0146"
        case .postalCode: "883-8555"
        case .digits(let range): String(repeating: "1", count: range.lowerBound)
        case .number(let range): "\(Int.random(in: range, using: &generator))"
        case .flag: Bool.random(using: &generator) ? "yes" : "no"
        case .choice(let set), .choices(let set): set.choices.randomElement(using: &generator)?.value ?? ""
        }
    }
}
