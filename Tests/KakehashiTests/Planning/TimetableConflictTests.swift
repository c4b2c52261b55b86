import TestSupport
import Testing

@testable import Kakehashi

@Suite struct TimetableConflictTests {
    /// One person, one class a month at most, two classes that fit April only: three rules that cannot hold together.
    @Test func namesTheRulesThatCannotHoldTogether() throws {
        var problem = SmallProblem(days: 3, wanted: 2, venues: 1, people: 1, helpers: 0).make(seed: 3)
        problem.wanted = (1...2).map { WantedClass(key: "first/\($0)", course: "first") }
        problem.courses[0].months = [4, 5]
        problem.courses[0].helpers = 0
        problem.pauses = [TimetableSpan(from: problem.year.firstDay.adding(days: 28), to: problem.year.lastDay)]
        problem.people[0].weekdays = []
        problem.people[0].mostAMonth = 1
        problem.limits.budget = .max
        let conflict = try #require(TimetableConflict(problem, steps: 600))
        #expect(conflict.rules == [.openDay, .staffLimit, .held])
        problem.people[0].mostAMonth = 2
        #expect(TimetableConflict(problem, steps: 600) == nil)
    }

    /// Two devices for classes that need six: fewer classes or more devices, nothing else helps.
    @Test func tooFewDevicesAreNamedWithTheClasses() throws {
        var problem = SmallProblem(days: 6, wanted: 4, venues: 2, people: 2, helpers: 0).make(seed: 1)
        problem.courses[0].helpers = 0
        problem.wanted = (1...4).map { WantedClass(key: "first/\($0)", course: "first") }
        problem.limits = TimetableLimits(devices: 2)
        let conflict = try #require(TimetableConflict(problem, steps: 600))
        #expect(conflict.rules == [.devices, .held])
        problem.limits.devices = 6
        #expect(TimetableConflict(problem, steps: 600) == nil)
    }

    /// A class is fixed in a district whose only venue is closed, so that what should come before it has no place there.
    @Test func aClosedVenueBeforeAFixedClassIsNamed() throws {
        var problem = SmallProblem(days: 8, wanted: 1, venues: 2, people: 2, helpers: 0).make(seed: 2)
        problem.courses[0].helpers = 0
        problem.limits = TimetableLimits(devices: 99, prerequisiteDays: 1)
        let day = problem.year.firstDay.adding(days: 60)
        let stands = TimetableSession(
            key: "second/1", course: "second", level: .basic, venue: "V0", district: "D0", date: day,
            start: TimeOfDay(minutes: 600), end: TimeOfDay(minutes: 690), host: .city, instructor: "T0", capacity: 10,
            isFixed: true)
        problem.wanted = [
            WantedClass(key: "first/1", course: "first"), WantedClass(key: "second/1", course: "second", fixed: stands),
        ]
        let open = problem
        problem.venues[0].closed = [TimetableSpan(from: problem.year.firstDay, to: problem.year.lastDay, reason: "改修")]
        let conflict = try #require(TimetableConflict(problem, steps: 600))
        #expect(conflict.rules == [.openDay, .prerequisite, .fixed])
        #expect(TimetableConflict(open, steps: 2000) == nil)
    }

    /// Stopped in between, it does not claim to have found the smallest set, and drops no rule that has a part in it.
    @Test(arguments: 1...6) func sayWhenItWasCutShort(searches: Int) throws {
        var problem = SmallProblem(days: 3, wanted: 2, venues: 1, people: 1, helpers: 0).make(seed: 3)
        problem.limits.budget = 0
        problem.people[0].fee = 1000
        let whole = try #require(TimetableConflict(problem, steps: 300))
        #expect(whole.isComplete)
        var asked = 0
        let cut = try #require(
            TimetableConflict(
                problem, steps: 300,
                stop: {
                    asked += 1
                    return asked > searches * 100
                }))
        #expect(!cut.isComplete)
        #expect(Set(whole.rules).isSubset(of: cut.rules))
    }

    @Test func explainsWhatTheNextBestWouldCost() throws {
        let problem = SmallProblem(days: 6, wanted: 4, venues: 2, people: 2, helpers: 1).make(seed: 6)
        let timetable = TimetableSearch(problem).run(seed: 1, steps: 3000)
        let explanation = try #require(TimetableExplanation(timetable))
        let total = explanation.shares().filter(\.rule.isWish).reduce(0) { $0 + $1.amount }
        #expect(total == timetable.cost)
        for session in timetable.sessions {
            for other in explanation.alternatives(of: session.key) {
                var changed = timetable.sessions.filter { $0.key != session.key }
                changed.append(other.session)
                let counted = TimetableChecker(problem, changed).byRule()
                let cost = TimetableRule.wishes.reduce(0) { $0 + (counted[$1.rawValue] ?? 0) }
                #expect(cost == timetable.cost + other.more, "\(session.key) \(other.kind)")
                #expect(other.changes.reduce(0) { $0 + ($1.rule.isWish ? $1.more : 0) } == other.more)
            }
        }
    }
}
