import Foundation
import TestSupport
import Testing

@testable import Kakehashi

@Suite("A household")
struct HouseholdTests {
    typealias Value = (path: String, value: String)

    static let parts = ["name", "kana", "birth", "sex", "relation", "card", "health", "care", "school"]

    private func value(of part: String) -> String {
        switch part {
        case "kana": "カナ"
        case "birth": "2019-04-02"
        case "sex": "female"
        case "relation": "child"
        case "card", "health": "yes"
        case "care": "none"
        default: "名前"
        }
    }

    private func isWithinCount(_ answers: Answers) -> Bool {
        answers.paths.allSatisfy { path in
            guard path != "household.count", path.hasPrefix("household."), let number = NumberedPath(path)?.number
            else { return true }
            return number <= answers.memberCount
        }
    }

    /// The same three members and a count of one, as each way in brings them.
    static let ways: [(name: String, take: @Sendable () throws -> Answers)] = [
        ("one by one, count first", { try three.reduce(one.reduce(Answers(), set), set) }),
        ("one by one, count last", { try one.reduce(three.reduce(Answers(), set), set) }),
        (
            "one by one, lowered",
            { try three.reduce(try Answers().setting("household.count", "3"), set).setting("household.count", "1") }
        ),
        ("at once, count first", { try Answers().setting(all: one + three) }),
        ("at once, count last", { try Answers().setting(all: three + one) }),
        (
            "at once, lowered",
            { try Answers().setting("household.count", "3").setting(all: three).setting(all: three + one) }
        ),
        (
            "file, flat",
            {
                try parse(
                    #""household.3.name": "三", "household.1.name": "一", "household.2.name": "二", "household.count": 1"#)
            }
        ),
        (
            "file, nested, count first",
            { try parse(#""household": {"count": "1", "1": {"name": "一"}, "2": {"name": "二"}, "3": {"name": "三"}}"#) }
        ),
        (
            "file, nested, count last",
            { try parse(#""household": {"1": {"name": "一"}, "2": {"name": "二"}, "3": {"name": "三"}, "count": 1}"#) }
        ),
    ]

    private static let one: [Value] = [("household.count", "1")]
    private static let three: [Value] = [
        ("household.1.name", "一"), ("household.2.name", "二"), ("household.3.name", "三"),
    ]

    @Sendable private static func set(_ answers: Answers, _ value: Value) throws -> Answers {
        try answers.setting(value.path, value.value)
    }

    private static func parse(_ body: String) throws -> Answers {
        try Answers.parse(Data("{\"schemaVersion\": 1, \"answers\": {\(body)}}".utf8))
    }

    @Test("has no member beyond its count, whichever way answers come in", arguments: ways.indices)
    func noneBeyond(index: Int) throws {
        let answers = try Self.ways[index].take()
        #expect(answers.memberCount == 1, "\(Self.ways[index].name)")
        #expect(answers.paths.filter { $0.hasPrefix("household.2") || $0.hasPrefix("household.3") } == [])
        #expect(isWithinCount(answers))
        let raised = try answers.setting("household.count", "3")
        #expect(raised["household.2.name"] == nil && raised["household.3.name"] == nil, "nobody comes back")
    }

    @Test("keeps its invariant, and a batch means the same in every order")
    func random() throws {
        for seed in UInt64(1)...300 {
            var generator = SeededGenerator(seed: seed)
            var answers = Answers()
            for _ in 0..<30 {
                var batch: [Value] = []
                if Bool.random(using: &generator) {
                    batch.append(("household.count", "\(Int.random(in: 0...5, using: &generator))"))
                }
                for _ in 0..<Int.random(in: 0...6, using: &generator) {
                    let number = Int.random(in: 1...Vocabulary.mostMembers, using: &generator)
                    let part = Self.parts.randomElement(using: &generator) ?? "name"
                    let path = "household.\(number).\(part)"
                    if !batch.contains(where: { $0.path == path }) { batch.append((path, value(of: part))) }
                }
                let before = answers
                if Bool.random(using: &generator) {
                    answers = try before.setting(all: batch)
                    let other = try before.setting(all: batch.shuffled(using: &generator))
                    #expect(other == answers, "seed \(seed)")
                } else {
                    for value in batch.shuffled(using: &generator) { answers = try Self.set(answers, value) }
                }
                #expect(isWithinCount(answers), "seed \(seed)")
                for number in (answers.memberCount + 1)...(Vocabulary.mostMembers + 1) {
                    #expect(answers.value("household.\(number).age", on: day) == nil, "seed \(seed)")
                }
                #expect(try Answers.parse(answers.json()) == answers, "seed \(seed)")
            }
        }
    }

    private let day: LocalDate

    init() throws { day = try #require(LocalDate(year: 2026, month: 11, day: 18)) }

    @Test("drops what is said beyond the count, wrong values too, and refuses what is no path")
    func dropped() throws {
        let answers = try Answers().setting("household.count", "1")
        #expect(try answers.setting("household.2.birth", "soon") == answers)
        #expect(throws: Fault.self) { try answers.setting("household.1.birth", "soon") }
        #expect(throws: Fault.self) { try answers.setting("household.2.nmae", "x") }
        #expect(throws: Fault.self) { try answers.setting("household.13.name", "x") }
        let faults = #expect(throws: Faults.self) {
            try answers.setting(all: [
                ("household.1.birth", "soon"), ("household.2.birth", "soon"), ("person.sex", "x"),
            ])
        }
        #expect(faults?.all.map(\.values["path"]) == ["household.1.birth", "person.sex"])
    }

    @Test("is as large as a file says that names members and does not count them")
    func uncounted() throws {
        let answers = try Self.parse(#""household.1.name": "一", "household.3.name": "三""#)
        #expect(answers.memberCount == 3)
        #expect(answers["household.3.name"] == "三")
        #expect(try Self.parse(#""household": {"count": "", "1": {"name": "一"}}"#)["household.1.name"] == nil)
    }
}
