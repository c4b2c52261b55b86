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
            "plan", "--year", "R9", "--rules", rules, "--steps", "2000", "--output", file)
        #expect(planned.code == .success, "\(planned.err)")
        #expect(planned.out.hasPrefix("R9: 2 classes, cost "))
        let checked = station.run("plan", "check", file)
        #expect(checked.out.hasPrefix("2 classes keep every rule; the wishes cost "))
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

    @Test func aRepairTellsWhatMoves() throws {
        let station = try Station.town()
        let rules = try station.file("rules.json", Self.rules)
        let file = station.folder.path("r9.json")
        _ = station.run("plan", "--year", "R9", "--rules", rules, "--steps", "2000", "--output", file)
        let sessions = try station.rows("plan", "explain", file, "--by", "list")
        let date = try #require(sessions.first?["date"])
        let mended = station.folder.path("r9-2.json")
        let answer = station.run(
            "plan", "repair", file, "--change", "storm:\(date)", "--steps", "2000", "--output", mended)
        let days = sessions.filter { $0["date"] == date }.count
        #expect(answer.err.hasSuffix("\(days) classes move; people to tell: 0\n"), "\(answer.err)")
        #expect(station.run("plan", "check", mended).code == .success)
        let strange = station.run("plan", "repair", file, "--change", "rain")
        #expect(strange.code == .data)
        #expect(strange.err.hasPrefix("Error: 'rain' is no change."))
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
