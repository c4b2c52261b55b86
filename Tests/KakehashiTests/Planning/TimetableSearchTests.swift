import TestSupport
import Testing

@testable import Kakehashi

@Suite struct TimetableSearchTests {
    /// Every timetable of a small problem is counted out; the search finds one that is as good as any.
    @Test(arguments: [3, 4, 6, 8]) func findsTheBestOfSmallProblems(seed: UInt64) {
        let problem = SmallProblem(days: 2, wanted: 2, pool: 1, venues: 2, people: 2, helpers: 1).make(seed: seed)
        let best = Exhaustion(problem).best()
        let found = TimetableSearch(problem).run(seed: seed, steps: 6000)
        #expect(found.broken == best.broken, "seed \(seed)")
        guard best.broken == 0 else { return }
        #expect(found.cost == best.cost, "seed \(seed)")
        #expect(found.bound <= found.cost, "seed \(seed)")
    }

    @Test func theSameSeedAndStepsGiveTheSameTimetable() {
        let problem = SmallProblem(days: 12, wanted: 6, pool: 2, venues: 3, people: 3, helpers: 2).make(seed: 7)
        let (one, other) = (TimetableSearch(problem), TimetableSearch(problem))
        #expect(one.run(seed: 3, steps: 1500) == other.run(seed: 3, steps: 1500))
    }

    /// After polishing, no other day, hour, venue or instructor of one class is better, however short the search was.
    @Test(arguments: 1...6) func noClassAloneCanDoBetter(seed: UInt64) throws {
        let problem = SmallProblem(days: 10, wanted: 7, pool: 1, venues: 3, people: 3, helpers: 2).make(seed: seed)
        let timetable = TimetableSearch(problem).run(seed: seed, steps: 20)
        #expect(timetable.isPolished == true)
        let explanation = try #require(TimetableExplanation(timetable))
        for session in timetable.sessions {
            let better = explanation.alternatives(of: session.key).filter(\.isBetter)
            #expect(better.isEmpty, "seed \(seed), \(session.key): \(better)")
        }
    }

    /// Polishing looks at the clock and at who says stop, and a timetable says that it was cut.
    @Test func polishingEndsInTime() {
        let problem = SmallProblem(days: 10, wanted: 7, venues: 3, people: 3, helpers: 2).make(seed: 2)
        let search = TimetableSearch(problem)
        #expect(search.run(seed: 1, stop: { true }).isPolished == false)
        #expect(search.run(seed: 1, spent: { 1 }).isPolished == false)
        var looks = 0
        let walked = search.run(
            seed: 1,
            spent: {
                looks += 1
                return looks > 20 ? 0.97 : 0
            })
        #expect(walked.isPolished == true, "what the walk leaves of the time is for polishing")
    }
}

/// Tries every timetable of a small problem.
struct Exhaustion {
    let search: TimetableSearch

    init(_ problem: TimetableProblem) {
        search = TimetableSearch(problem)
    }

    /// The best rank of all; `rank` may count something else first.
    func best() -> TimetableRank {
        var state = TimetableState(search.model)
        return best(&state, 0) { $0.rank }
    }

    func best<Rank: Comparable>(
        _ state: inout TimetableState, _ task: Int, _ rank: (TimetableState) -> Rank
    ) -> Rank {
        guard task < search.model.tasks.count else { return rank(state) }
        var best = self.best(&state, task + 1, rank)
        for spot in spots(task) where search.model.tasks[task].fixed == nil {
            state.assign(task, spot)
            best = min(best, self.best(&state, task + 1, rank))
        }
        if search.model.tasks[task].fixed == nil { state.assign(task, .none) }
        return best
    }

    /// Every place and time of a class with everybody who could teach and help.
    private func spots(_ task: Int) -> [TimetableSpot] {
        let model = search.model
        let number = model.tasks[task].kind
        let kind = model.kinds[number]
        return model.slots[number].flatMap { slot in
            let (day, start) = (model.day(of: Int(slot)), model.start(of: Int(slot)))
            let bare = TimetableSpot(
                day: Int16(day), venue: Int16(model.venue(of: Int(slot))), start: Int16(start))
            let teachers = kind.instructors.filter { model.canCome($0, number, day, start) }
            let helpers = kind.helpers == 0 ? [-1] : kind.assistants.filter { model.canCome($0, number, day, start) }
            return teachers.flatMap { teacher in
                helpers.map { helper in
                    var spot = bare
                    spot.staff[0] = teacher
                    spot.staff[1] = helper
                    return spot
                }
            }
        }
    }
}
