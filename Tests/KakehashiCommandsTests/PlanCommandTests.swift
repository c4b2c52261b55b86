import Foundation
import Kakehashi
import KakehashiCommands
import TestSupport
import Testing

@Suite struct PlanCommandTests {
    static let rules = """
        {"schemaVersion": 1, "learnersPerHelper": 10,
         "wanted": {"list": [{"course": "first-steps", "host": "city", "number": 2}]}}
        """

    /// From the rules to published sessions: each step on what the one before has made.
    @Test func aTimetableBecomesSessions() throws {
        let station = try Station.town()
        let rules = try station.file("rules.json", Self.rules)
        let file = station.folder.path("r9.json")
        let planned = station.run(
            "plan", "--year", "R9", "--rules", rules, "--steps", "400", "--output", file)
        #expect(planned.code == .success, "\(planned.err)")
        #expect(planned.out.hasPrefix("R9: 2 classes, penalty "))
        let checked = station.run("plan", "check", file)
        #expect(checked.out.hasPrefix("2 classes keep every rule; penalty of the wishes "))
        #expect(try station.rows("plan", "explain", file, "--by", "list").count == 2)
        #expect(try station.rows("plan", "explain", file, "--by", "session").isEmpty == false)

        let dry = station.run("plan", "apply", file, "--dry-run")
        #expect(dry.err == "would be: 0 same, 2 made, 0 moved, 0 withdrawn\n")
        #expect(station.run("plan", "apply", file).err == "0 same, 2 made, 0 moved, 0 withdrawn\n")
        #expect(station.run("plan", "apply", file).err == "2 same, 0 made, 0 moved, 0 withdrawn\n")
        let drafts = try station.rows("session", "list")
        #expect(drafts.map { $0["state"] } == ["draft", "draft"])
        let number = try #require(drafts.first?["number"])
        let refused = station.run("registration", "add", "--session", number, "--kana", "ハシモト ハナ")
        #expect(refused.err == "Error: Session \(number) is still a draft. Publish it first.\n")

        #expect(try station.rows("session", "publish", number).map { $0["state"] } == ["planned"])
        #expect(try station.rows("session", "publish", number).map { $0["state"] } == ["planned"])
        #expect(station.run("doctor").code == .success)
    }

    /// Of a year that has begun, only the days ahead are planned; of one that is over, nothing.
    @Test func onlyDaysAheadArePlanned() throws {
        let station = try Station.town()
        let rules = try station.file("rules.json", Self.rules)
        let file = station.folder.path("r.json")
        func plan(_ year: String, _ rules: String) -> Station.Answer {
            station.run("plan", "--year", year, "--rules", rules, "--steps", "300", "--output", file)
        }
        let over = plan("R7", rules)
        #expect(over.code == .data)
        #expect(
            over.err
                == "Error: R7 is over; it ended on Tuesday, 31 March 2026. Plan a year that has days ahead, with '--year'.\n"
        )
        let slow = try station.file(
            "slow.json", Self.rules.replacing("1,", with: "1, \"magazineWeeks\": 20,", maxReplacements: 1))
        #expect(
            plan("R8", slow).err.hasPrefix(
                "Error: R8 has no day left on which a new class may be held: the first is Wednesday, 7 April 2027,"))
        // Without the magazine it begins on the morrow.
        let quick = try station.file(
            "quick.json", Self.rules.replacing("1,", with: "1, \"magazineWeeks\": 0,", maxReplacements: 1))
        for (rules, first) in [(rules, "2027-01-13"), (quick, "2026-11-19")] {
            let answer = plan("R8", rules)
            #expect(answer.code == .success, "\(answer.err)")
            let dates = try station.rows("plan", "explain", file, "--by", "list").compactMap { $0["date"] }
            #expect(dates.count == 2 && dates.allSatisfy { $0 >= first }, "\(dates)")
            let timetable = try Timetable(json: Data(contentsOf: URL(filePath: file)), file: file)
            #expect(
                timetable.problem.map { "\($0.earliest) \($0.ahead.map { "\($0)" } ?? "-")" } == "\(first) 2026-11-19")
        }
    }

    /// A rules file in the character set of the office is read; what is fixed on a day on which it may not be stays, and
    /// is said.
    @Test func whatIsFixedStaysAndIsLookedAt() throws {
        let station = try Station.town()
        let fixed = """
            {"schemaVersion": 1, "learnersPerHelper": 10, "pauses": [{"from": "08-13", "to": "08-16", "reason": "お盆"}],
             "wanted": {"list": [{"course": "first-steps", "host": "city", "number": 1}]},
             "fixed": [{"course": "first-steps", "host": "city", "venue": "V1", "date": "2027-08-13", "start": "10:00",
                        "instructor": "I1"},
                       {"course": "first-steps", "host": "city", "venue": "V1", "date": "2026-08-13", "start": "10:00",
                        "instructor": "I1"}]}
            """
        let rules = station.folder.path("rules.json")
        try #require(fixed.data(using: .shiftJIS)).write(to: URL(filePath: rules))
        let answer = station.run(
            "plan", "--year", "R9", "--rules", rules, "--steps", "100", "--output", station.folder.path("r9.json"))
        #expect(answer.code == .success && answer.out.hasPrefix("R9: 1 classes"), "\(answer.err)")
        #expect(
            answer.err.contains("Note: a fixed class stays, but: 中央公民館 cannot be used on 2027-08-13 (お盆)."),
            "\(answer.err)")
    }

    /// A table is cut and says so; what a program reads is whole.
    @Test func theCausesOfARuleAreCutOnlyInATable() throws {
        let station = try Station.town()
        let rules = try station.file("rules.json", Self.rules.replacing("\"number\": 2", with: "\"number\": 14"))
        let file = station.folder.path("r9.json")
        _ = station.run("plan", "--year", "R9", "--rules", rules, "--steps", "300", "--output", file)
        let whole = try station.rows("plan", "explain", file)
        let setUps = whole.count { $0["rule"] == "setUp" }
        #expect(setUps > 12 || whole.contains { ($0["classes"] ?? "").split(separator: " ").count > 6 })
        let cut = station.run("plan", "explain", file).out
        let all = station.run("plan", "explain", file, "--all").out
        #expect(cut.contains(setUps > 12 ? "\(setUps - 12) more causes; '--all' shows them" : " +"))
        #expect(!all.contains("more causes") && all.split(separator: "\n").count == whole.count + 1)
        let venues = try station.rows("plan", "explain", file, "--by", "venue")
        #expect(venues.count == 14 && venues.allSatisfy { ["中央公民館", "東公民館"].contains($0["venue"]) })
        #expect(station.run("plan", "explain", file, "--by", "venue").out.hasPrefix("venue "))
    }

    /// Each kind of change: what stands in its way moves, or somebody else comes; nothing else does.
    @Test(arguments: ["storm", "closed", "away", "add"]) func aRepairTellsWhatMoves(kind: String) throws {
        let station = try Station.town()
        let rules = try station.file("rules.json", Self.rules)
        let file = station.folder.path("r9.json")
        _ = station.run("plan", "--year", "R9", "--rules", rules, "--steps", "400", "--output", file)
        let timetable = try Timetable(json: Data(contentsOf: URL(filePath: file)), file: file)
        let first = try #require(timetable.sessions.first)
        let change =
            switch kind {
            case "storm": "storm:\(first.date)"
            case "closed": "closed:\(first.venue):\(first.date)"
            case "away": "away:\(first.instructor):\(first.date)"
            default: "add:first-steps:city:1"
            }
        let mended = station.folder.path("r9-2.json")
        let words = ["plan", "repair", file, "--change", change, "--steps", "400"]
        let answer = station.run(words + ["--output", mended])
        let isNew = kind == "add"
        let days = timetable.sessions.count { $0.date == first.date }
        let moved = "\(isNew ? 0 : days) classes move; to tell: 0 learners, 1 instructors and helpers\n"
        #expect(answer.err.hasSuffix(moved), "\(answer.err)")
        #expect(station.run("plan", "check", mended).code == .success)
        let rows = try station.rows(words)
        #expect(rows.count == (isNew ? 1 : days))
        #expect(rows.allSatisfy { $0["change"] == (isNew ? "added" : "moved") }, "\(rows)")
        #expect(rows.allSatisfy { $0["course"] == "はじめてのスマホ" && $0["instructor"] == "橋本 渡" }, "\(rows)")
        let people = try station.rows(words + ["--people"])
        #expect(people.allSatisfy { $0["who"] == "staff" && $0["name"] == "橋本 渡" }, "\(people)")
        #expect(people.map { $0["change"] } == rows.map { _ in isNew ? "comes" : "moves" })
    }

    @Test func aChangeThatCannotBeReadIsRefused() throws {
        let station = try Station.town()
        let rules = try station.file("rules.json", Self.rules)
        let file = station.folder.path("r9.json")
        _ = station.run("plan", "--year", "R9", "--rules", rules, "--steps", "500", "--output", file)
        let strange = station.run("plan", "repair", file, "--change", "rain")
        #expect(strange.code == .data)
        #expect(strange.err.hasPrefix("Error: 'rain' is no change."))
    }

    /// Threads race with a seed each; the best of the seeds wins, whichever ends first.
    @Test func threadsRaceWithSeedsOfTheirOwn() throws {
        let station = try Station.town()
        let rules = try station.file("rules.json", Self.rules)
        func plan(_ name: String, _ more: String...) throws -> Timetable {
            let file = station.folder.path(name)
            let words = ["plan", "--year", "R9", "--rules", rules, "--steps", "60", "--output", file] + more
            #expect(station.run(words).code == .success)
            return try Timetable(json: Data(contentsOf: URL(filePath: file)), file: file)
        }
        let alone = try (4...6).map { try plan("\($0).json", "--seed", "\($0)") }
        let raced = try plan("raced.json", "--seed", "4", "--threads", "3")
        let best = alone.min { ($0.cost, $0.seed ?? 0) < ($1.cost, $1.seed ?? 0) }
        #expect(raced == best)
    }

    @Test func whatCannotBePlannedIsSaid() throws {
        let station = try Station.town()
        let nothing = station.run("plan", "--year", "R9", "--output", station.folder.path("r9.json"))
        #expect(nothing.err.hasPrefix("Error: Nothing says which classes R9 should have."))
        let other = station.run("plan", "--year", "R9", "--output", station.folder.path("r9.doc"))
        #expect(other.code == .usage)
        let letter = try station.file("letter.json", "{}")
        let unread = station.run("plan", "check", letter)
        #expect(unread.code == .data)
        #expect(unread.err.hasPrefix("Error: \(letter) is no timetable."))
        let faulty = try station.file("rules.json", "{\"schemaVersion\": 1, \"devices\": \"many\"}")
        let refused = station.run(
            "plan", "--year", "R9", "--rules", faulty, "--output", station.folder.path("r9.json"))
        #expect(refused.code == .data)
        #expect(refused.err.contains("devices"))
    }
}
