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
        let total = explanation.shares().filter(\.rule.isWish).reduce(0) { $0 + $1.cost }
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
