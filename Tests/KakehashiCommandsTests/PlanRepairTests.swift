import Foundation
import Kakehashi
import KakehashiCommands
import TestSupport
import Testing

/// Two published classes on two days, one learner in each, and what becomes of them.
@Suite struct PlanRepairTests {
    let station: Station
    /// The timetable as it was before it was applied, and the same with the numbers of its sessions.
    let old: String
    let file: String
    let first: TimetableSession
    let second: TimetableSession

    init() throws {
        station = try Station.town()
        let rules = try station.file(
            "rules.json",
            """
            {"schemaVersion": 1, "learnersPerHelper": 10, "people": [{"number": "I1", "mostADay": 1}],
             "wanted": {"list": [{"course": "first-steps", "host": "city", "number": 2}]}}
            """)
        file = station.folder.path("r9.json")
        _ = station.run("plan", "--year", "R9", "--rules", rules, "--steps", "400", "--output", file)
        old = try station.file("old.json", String(contentsOfFile: file, encoding: .utf8))
        #expect(station.run("plan", "apply", file).code == .success)
        let sessions = try Timetable(json: Data(contentsOf: URL(filePath: file)), file: file).sessions
        (first, second) = (try #require(sessions.first), try #require(sessions.last))
        let numbers = sessions.compactMap(\.number)
        #expect(station.run(["session", "publish"] + numbers).code == .success)
        for (number, person) in zip(numbers, [("P-0001", "ヤマダ ハナ"), ("P-0002", "サトウ ケン")]) {
            let added = station.run(
                "registration", "add", "--session", number, "--person", person.0, "--kana", person.1)
            #expect(added.code == .success, "\(added.err)")
        }
    }

    private func timetable(_ path: String) throws -> Timetable {
        try Timetable(json: Data(contentsOf: URL(filePath: path)), file: path)
    }

    /// The file mended after a storm on the day of the first class.
    private func mended(_ file: String) throws -> String {
        let output = station.folder.path("mended.json")
        let answer = station.run(
            "plan", "repair", file, "--change", "storm:\(first.date)", "--steps", "400", "--output", output)
        #expect(answer.code == .success, "\(answer.err)")
        return output
    }

    private func sessions() throws -> [String: String] {
        let rows = try station.rows("session", "list").map { ($0["number"] ?? "", $0["date"] ?? "") }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    @Test func applyingWritesTheNumbersIntoTheFile() throws {
        #expect(first.date != second.date)
        var bare = try timetable(file)
        #expect(bare.sessions.allSatisfy { $0.number != nil })
        for index in bare.sessions.indices { bare.sessions[index].number = nil }
        #expect(try timetable(old) == bare, "everything else is as it was")
        #expect(
            station.run("plan", "apply", old, "--dry-run").err == "would be: 2 same, 0 made, 0 moved, 0 withdrawn\n")
        #expect(try timetable(old) == bare, "a dry run writes nothing")
    }

    /// The learners of the class that moves are told, and nobody whose class stays.
    @Test func whoHasRegisteredIsTold() throws {
        let number = try #require(first.number)
        let words = ["plan", "repair", file, "--change", "storm:\(first.date)", "--steps", "400"]
        let answer = station.run(words)
        #expect(answer.err.hasSuffix("\n1 classes move; to tell: 1 learners, 1 instructors and helpers\n"))
        #expect(!answer.err.contains("100"), "what a move weighs inside is nobody's cost: \(answer.err)")
        let rows = try station.rows(words)
        #expect(rows.map { $0["number"] } == [number])
        #expect(rows.map { $0["toTell"] } == ["1"])
        let people = try station.rows(words + ["--people"])
        #expect(people.map { $0["who"] } == ["learner", "staff"])
        #expect(people.map { $0["name"] } == ["ヤマダ ハナ", "橋本 渡"])
        #expect(people.allSatisfy { $0["class"] == number && $0["dateBefore"] == "\(first.date)" })

        let mended = try mended(file)
        let moved = try #require(try timetable(mended).sessions.first { $0.number == number })
        let dry = station.run("plan", "apply", mended, "--dry-run", "--people", "--format", "csv")
        #expect(dry.out.contains("ヤマダ ハナ") && !dry.out.contains("サトウ ケン"))
        let shown = try station.rows("plan", "apply", mended, "--dry-run")
        #expect(shown.map { $0["change"] } == ["moved"])
        #expect(shown.map { $0["dateBefore"] } == ["\(first.date)"])
        #expect(shown.map { $0["date"] } == ["\(moved.date)"])
        #expect(shown.map { $0["toTell"] } == ["1"])
        let applied = station.run("plan", "apply", mended)
        #expect(
            applied.err
                == "1 same, 0 made, 1 moved, 0 withdrawn\nto tell: 1 learners, 1 instructors and helpers\n")
        #expect(try sessions()[number] == "\(moved.date)")
        #expect(station.run("plan", "apply", mended).err == "2 same, 0 made, 0 moved, 0 withdrawn\n")
        #expect(station.run("doctor").code == .success)
    }

    /// A file from before a repair neither makes its classes again nor moves them back unasked.
    @Test(arguments: [true, false]) func anOldFileMakesNothingTwice(hasNumbers: Bool) throws {
        let mended = try mended(file)
        #expect(station.run("plan", "apply", mended).code == .success)
        let before = try sessions()
        let old = hasNumbers ? file : old
        let refused = station.run("plan", "apply", old)
        #expect(refused.code == .data)
        #expect(refused.err.hasPrefix("Error: The timetable has 1 published classes elsewhere or with other people "))
        #expect(try sessions() == before)

        // A repair of the old file takes the classes where they stand; the new one is a draft, and nothing else moves.
        let more = station.folder.path("more.json")
        let added = station.run(
            "plan", "repair", old, "--change", "add:first-steps:city:1", "--steps", "400", "--output", more)
        #expect(added.err.hasPrefix("Note: 1 published classes stand elsewhere in the records than in the file."))
        #expect(added.err.hasSuffix("0 classes move; to tell: 0 learners, 1 instructors and helpers\n"), "\(added.err)")
        #expect(station.run("plan", "apply", more).err == "2 same, 1 made, 0 moved, 0 withdrawn\n")
        let states = try station.rows("session", "list").map { $0["state"] ?? "" }
        #expect(states.sorted() == ["draft", "planned", "planned"])

        let asked = station.run("plan", "apply", old, "--move-published")
        #expect(
            asked.err.hasPrefix("0 same, 0 made, 1 moved, 1 withdrawn")
                || asked.err.contains("1 same, 0 made, 1 moved, 1 withdrawn"))
        #expect(try sessions()[first.number ?? ""] == "\(first.date)")
        #expect(try sessions().count == 3)
        #expect(station.run("doctor").code == .success)
    }

    /// Nothing is written where no repair keeps every rule; what is broken and what would help is said.
    @Test func aRepairThatFailsSaysWhy() throws {
        let output = station.folder.path("broken.json")
        let words = ["plan", "repair", file, "--change", "away:I1:2027-04-01..2028-03-31", "--steps", "200"]
        let answer = station.run(words + ["--output", output])
        #expect(answer.code == .data)
        #expect(!FileManager.default.fileExists(atPath: output))
        #expect(answer.out.contains(first.key) && answer.out.contains(second.key), "\(answer.out)")
        #expect(answer.err.contains("ask more people"), "\(answer.err)")
        #expect(answer.err.contains("These rules cannot hold together."), "\(answer.err)")
        #expect(
            answer.err.contains("Error: No mended timetable was found that keeps every rule; they are broken 2 times"))
        let written = station.run(words + ["--output", output, "--even-broken"])
        #expect(written.code == .data)
        #expect(written.err.contains("Error: The timetable breaks rules that must hold, 2 times."))
        #expect(station.run("plan", "check", output).code == .data)
    }

    /// Rules that were changed since, and what happened before, hold in the next repair.
    @Test func newRulesHoldInARepair() throws {
        let rules = try station.file(
            "wider.json",
            """
            {"schemaVersion": 1, "learnersPerHelper": 10, "people": [{"number": "I1", "weekdays": ["sat"]}],
             "wanted": {"list": [{"course": "first-steps", "host": "city", "number": 2}]}}
            """)
        let mended = try mended(file)
        let again = station.folder.path("again.json")
        let answer = station.run(
            "plan", "repair", mended, "--change", "storm:\(second.date)", "--rules", rules, "--steps", "400",
            "--output",
            again)
        #expect(answer.code == .success, "\(answer.err)")
        let moved = try #require(try timetable(again).sessions.first { $0.key == second.key })
        #expect(moved.date.weekday == .saturday)
        let all = try timetable(again).sessions
        #expect(all.allSatisfy { $0.date.weekday == .saturday }, "nobody has put the other one against the new rules")
        let spans = try #require(try timetable(again).problem).pauses.filter { $0.reason == "@timetable.reason.storm" }
        #expect(Set(spans.map(\.from)) == [first.date, second.date])
    }

    @Test func aTimetableOfAnotherOfficeIsRefused() throws {
        var other = try timetable(old)
        for index in other.sessions.indices { other.sessions[index].host = .carrier }
        other.sessions[0].number = first.number
        let path = try station.file("other.json", String(decoding: other.json(), as: UTF8.self))
        for words in [["plan", "apply", path], ["plan", "repair", path, "--change", "storm:2027-06-01"]] {
            let answer = station.run(words)
            #expect(answer.code == .data)
            #expect(answer.err.hasPrefix("Error: The timetable gives a class the number \(first.number ?? ""),"))
        }
    }
}
