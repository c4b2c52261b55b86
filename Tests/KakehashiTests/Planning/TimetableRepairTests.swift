import TestSupport
import Testing

@testable import Kakehashi

@Suite struct TimetableRepairTests {
    /// After each single failure of a small case, no more classes move than counting out every timetable shows is
    /// needed.
    @Test(arguments: [4, 6] as [UInt64]) func movesNoMoreThanItMust(seed: UInt64) throws {
        var problem = SmallProblem(days: 3, wanted: 2, venues: 2, people: 2, helpers: 0).make(seed: seed)
        problem.limits.budget = .max
        problem.limits.devices = 99
        problem.courses[1].prerequisites = []
        let timetable = TimetableSearch(problem).run(seed: 1, steps: 1000)
        try #require(timetable.broken == 0)
        let spans = timetable.sessions.map { TimetableSpan(from: $0.date, to: $0.date) }
        let changes: [TimetableChange] =
            zip(timetable.sessions, spans).flatMap { session, span in
                [
                    .away(person: session.instructor, span), .closed(venue: session.venue, span), .storm(span),
                ]
            } + [.added(course: "first", host: .city, number: 1)]
        for change in changes { try hold(timetable, change, seed) }
    }

    private func hold(_ timetable: Timetable, _ change: TimetableChange, _ seed: UInt64) throws {
        let repair = try TimetableRepair(timetable, changes: [change])
        let mended = repair.run(seed: 2, steps: 800)
        let exhaustion = Exhaustion(repair.problem)
        var state = TimetableState(exhaustion.search.model)
        let best = exhaustion.best(&state, 0) {
            SearchRank(broken: $0.broken, cost: $0.soft / repair.problem.weight(.moved))
        }
        let moved = (mended.byRule["moved"] ?? 0) / repair.problem.weight(.moved)
        #expect(SearchRank(broken: mended.broken, cost: moved) == best, "seed \(seed), \(change)")
        if mended.broken == 0 {
            let counted = TimetableRepair.differences(timetable, mended).filter(\.isMoved).count
            #expect(counted == moved)
        }
    }

    /// Whom a storm moves comes on a day that is still ahead.
    @Test(arguments: [2, 5, 9] as [UInt64]) func nothingMovesIntoThePast(seed: UInt64) throws {
        var problem = SmallProblem(days: 8, wanted: 3, venues: 2, people: 2, helpers: 0).make(seed: seed)
        problem.limits.budget = .max
        let timetable = TimetableSearch(problem).run(seed: 1, steps: 1000)
        let last = try #require(timetable.sessions.last)
        let today = last.date.adding(days: -1)
        let storm = TimetableChange.storm(TimetableSpan(from: last.date, to: last.date))
        let repair = try TimetableRepair(timetable, changes: [storm], today: today)
        #expect(repair.problem.earliest == last.date)
        let mended = repair.run(seed: 2, steps: 800)
        for difference in TimetableRepair.differences(timetable, mended) where difference.after != nil {
            #expect(difference.after.map { $0.date > today } == true, "seed \(seed), \(difference.key)")
        }
    }

    @Test(arguments: [
        ("away:T01:2027-06-01..2027-06-30", true), ("closed:V01:2027-06-01", true), ("storm:2027-09-10", true),
        ("add:line", true), ("add:line:city:2", true), ("away:T01", false), ("storm:tomorrow", false),
        ("closed:V01:2027-06-02..2027-06-01", false), ("add:line:shop", false), ("", false),
    ])
    func changesAreRead(text: String, holds: Bool) {
        #expect((TimetableChange(text) != nil) == holds)
    }

    @Test func whatTheTimetableDoesNotHaveIsNamed() throws {
        let problem = SmallProblem().make(seed: 4)
        let timetable = TimetableSearch(problem).run(seed: 1, steps: 200)
        let change = try #require(TimetableChange("away:T77:2027-06-01"))
        let fault = #expect(throws: Fault.self) { try TimetableRepair(timetable, changes: [change]) }
        #expect(fault == Fault(.timetableStrange, ["name": "T77"]))
    }
}
