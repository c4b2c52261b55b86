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
        let best = exhaustion.best(&state, 0) { $0.rank }
        let found = TimetableRank(broken: mended.broken, moved: mended.moved, cost: mended.cost)
        #expect((found.broken, found.moved) == (best.broken, best.moved), "seed \(seed), \(change)")
        if mended.broken == 0 {
            // That a class keeps its people may cost a little.
            let spare = 6 * mended.sessions.count
            #expect((best.cost...best.cost + spare).contains(found.cost), "seed \(seed), \(change)")
            let counted = TimetableRepair.differences(timetable, mended).filter(\.isMoved).count
            #expect(counted == mended.moved)
        }
    }

    /// A class that must move stays in its district, then near its day, then at its venue and hour.
    @Test func whatMovesStaysNear() throws {
        let year = FiscalYear(startYear: 2027)
        let (ten, two) = (try #require(TimeOfDay("10:00")), try #require(TimeOfDay("14:00")))
        func venue(_ number: String, _ district: String) -> TimetableVenue {
            TimetableVenue(
                number: number, district: district, opens: TimeOfDay(minutes: 540), closes: TimeOfDay(minutes: 1020))
        }
        let problem = TimetableProblem(
            year: year, starts: [ten, two], courses: [TimetableCourse(id: "first")],
            venues: [venue("V1", "D1"), venue("V2", "D1"), venue("V3", "D2")],
            people: [
                TimetablePerson(
                    number: "T1", role: .instructor, from: TimeOfDay(minutes: 540), to: TimeOfDay(minutes: 1020))
            ],
            wanted: [WantedClass(key: "first/city/1", course: "first")])
        let old = TimetableSession(
            key: "first/city/1", course: "first", level: .introductory, venue: "V1", district: "D1",
            date: year.firstDay.adding(days: 100), start: ten, end: TimeOfDay(minutes: 660), host: .city,
            instructor: "T1", capacity: 10)
        let timetable = Timetable(year: year, sessions: [old], problem: problem)
        func mended(_ changes: String...) throws -> String {
            let changes = try changes.map { try #require(TimetableChange($0)) }
            let found = try TimetableRepair(timetable, changes: changes).run(seed: 1, steps: 600)
            let session = try #require(found.sessions.first)
            return "\(old.date.days(until: session.date)) \(session.start) \(session.venue)"
        }
        let day = "\(old.date)"
        let (before, after) = (old.date.adding(days: -9), old.date.adding(days: 9))
        #expect(try mended("closed:V1:\(day)") == "0 10:00 V2")
        #expect(try mended("closed:V1:\(day)", "closed:V2:\(before)..\(after)") == "1 10:00 V1")
        #expect(try mended("storm:\(before)..\(old.date.adding(days: 8))") == "9 10:00 V1")
        #expect(try mended("closed:V1:\(before)..\(after)", "closed:V2:\(day)..\(after)") == "-1 10:00 V2")
        #expect(
            try mended("closed:V1:2027-04-01..2028-03-31", "closed:V2:\(before)..2028-03-31") == "-10 10:00 V2")
        #expect(
            try mended("closed:V1:2027-04-01..2028-03-31", "closed:V2:2027-04-01..2028-03-31") == "0 10:00 V3")
    }

    /// Where some classes are published, the others stay where they are planned, too; only what is published is counted.
    @Test(arguments: [4, 6] as [UInt64]) func plannedClassesStay(seed: UInt64) throws {
        var problem = SmallProblem(days: 12, wanted: 4, venues: 2, people: 2, helpers: 0).make(seed: seed)
        problem.limits.budget = .max
        problem.limits.devices = 99
        problem.courses[1].prerequisites = []
        // Placed with no eye to any wish.
        var careless = problem
        for rule in TimetableRule.wishes { careless.weights[rule.rawValue] = 0 }
        var timetable = TimetableSearch(careless).run(seed: 1, steps: 300)
        timetable.problem = problem
        try #require(timetable.broken == 0)
        let first = timetable.sessions[0]
        let storm = TimetableChange.storm(TimetableSpan(from: first.date, to: first.date))
        let repair = try TimetableRepair(
            timetable, changes: [storm], records: TimetableRecords(classes: [first.key: first]))
        let mended = repair.run(seed: 2, steps: 800)
        try #require(mended.broken == 0)
        #expect(mended.moved == 1)
        let moved = TimetableRepair.differences(timetable, mended).filter { $0.change == .moved }.compactMap(\.before)
        #expect(moved.allSatisfy { $0.date == first.date }, "seed \(seed), \(moved)")
    }

    /// Published classes are where the records have them, whatever the file says; the others of the records stay too.
    @Test func theRecordsSayWhereAClassStands() throws {
        var problem = SmallProblem(days: 8, wanted: 3, venues: 2, people: 2, helpers: 0).make(seed: 6)
        problem.limits.budget = .max
        problem.limits.devices = 99
        problem.courses[1].prerequisites = []
        let timetable = TimetableSearch(problem).run(seed: 1, steps: 1000)
        try #require(timetable.broken == 0)
        let mended = try TimetableRepair(
            timetable,
            changes: [.storm(TimetableSpan(from: timetable.sessions[0].date, to: timetable.sessions[0].date))]
        ).run(seed: 2, steps: 800)
        try #require(mended.broken == 0)
        var classes = Dictionary(uniqueKeysWithValues: mended.sessions.map { ($0.key, $0) })
        for key in classes.keys { classes[key]?.number = "27-\(key)" }
        var stranger = timetable.sessions[0]
        stranger.number = "27-9999"
        let change = TimetableChange.added(course: "first", host: .carrier, number: 1)
        let again = try TimetableRepair(
            timetable, changes: [change], records: TimetableRecords(classes: classes, others: [stranger]))
        let found = again.run(seed: 3, steps: 800)
        let changed = TimetableRepair.differences(again.before, found)
        #expect(changed.allSatisfy { $0.change == .added }, "\(changed)")
        #expect(Set(found.sessions.compactMap(\.number)) == Set(classes.values.compactMap(\.number) + ["27-9999"]))
        #expect(found.sessions.contains { $0.number == "27-9999" && $0.stands(with: stranger) })
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
