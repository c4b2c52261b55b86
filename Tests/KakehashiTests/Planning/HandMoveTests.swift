import Foundation
import Kakehashi
import TestSupport
import Testing

@Suite struct HandMoveTests {
    /// Whatever is moved where: costs and broken rules are what the checker says of the whole timetable, and moving
    /// back gives the timetable as it was.
    @Test func aTrialIsTheCheckersWord() throws {
        for seed in 1...60 as ClosedRange<UInt64> {
            var chance = SeededGenerator(seed: seed)
            let timetable = try TimetableBookTests.made(seed, SmallProblem(days: 6, wanted: 4, pool: 1))
            let problem = try #require(timetable.problem)
            guard let session = timetable.sessions.randomElement(using: &chance) else { continue }
            var move = HandMove(of: session)
            move.date = problem.year.firstDay.adding(days: Int.random(in: 0..<60, using: &chance))
            move.start = try #require(problem.starts.randomElement(using: &chance))
            move.venue = try #require(problem.venues.randomElement(using: &chance)).number
            let trial = try HandMoveTrial(move, of: timetable)
            let checker = TimetableChecker(problem, trial.timetable.sessions)
            #expect(trial.timetable.byRule == checker.byRule(), "seed \(seed)")
            #expect(trial.more == trial.timetable.cost - timetable.cost, "seed \(seed)")
            let musts = checker.findings().filter(\.rule.isMust)
            #expect(trial.broken.allSatisfy(musts.contains), "seed \(seed)")
            let new = trial.changes.filter { $0.rule.isMust && $0.after > $0.before }.map(\.rule)
            #expect(Set(new).isSubset(of: trial.broken.map(\.rule)), "seed \(seed)")

            let back = try HandMoveTrial(HandMove(of: session), of: trial.timetable)
            #expect(back.timetable.sessions.map(HandMove.init) == timetable.sessions.map(HandMove.init), "seed \(seed)")
            #expect(back.timetable.cost == timetable.cost, "seed \(seed)")
            #expect(back.more == -trial.more, "seed \(seed)")
        }
    }

    @Test func aMoveOntoAClosedDayNamesTheRuleBeforeAndAfter() throws {
        var timetable = try TimetableBookTests.made(3)
        let pause = try #require(timetable.problem?.pauses.last)
        let open = try #require(
            timetable.problem.flatMap { problem in
                (0..<60).map { problem.year.firstDay.adding(days: $0) }
                    .first { day in !problem.pauses.contains { $0.contains(day) } }
            })
        var move = HandMove(of: try #require(timetable.sessions.first))
        move.date = open
        timetable = try HandMoveTrial(move, of: timetable).timetable
        let session = try #require(timetable.sessions.first { $0.key == move.key })
        move.date = pause.from
        let trial = try HandMoveTrial(move, of: timetable)
        let change = try #require(trial.changes.first { $0.rule == .openDay })
        #expect(change.after == change.before + 1)
        #expect(trial.broken.contains { $0.rule == .openDay && $0.sessions == [session.key] })
        #expect(trial.before == session)
        #expect(trial.after.date == pause.from)
        #expect(trial.timetable.seed == nil)

        let back = try HandMoveTrial(HandMove(of: session), of: trial.timetable)
        #expect(back.mended.contains { $0.rule == .openDay })
        #expect(trial.mended.allSatisfy { one in !trial.broken.contains { $0.rule == one.rule } })
    }

    @Test func whatIsNotInTheTimetableIsRefused() throws {
        let timetable = try TimetableBookTests.made(3)
        let session = try #require(timetable.sessions.first)
        var elsewhere = HandMove(of: session)
        elsewhere.venue = "V99"
        #expect(throws: Fault(.timetableStrange, ["name": "V99"])) { try HandMoveTrial(elsewhere, of: timetable) }
        var nothing = HandMove(of: session)
        nothing.key = "none/1"
        #expect(throws: Fault(.timetableStrange, ["name": "none/1"])) { try HandMoveTrial(nothing, of: timetable) }
    }
}
