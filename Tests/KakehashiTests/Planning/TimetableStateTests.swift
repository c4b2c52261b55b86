import TestSupport
import Testing

@testable import Kakehashi

@Suite struct TimetableStateTests {
    /// Thousands of random moves, kept or taken back: the cost is what the checker counts from dates and times.
    @Test(arguments: 1...3) func costIsWhatTheCheckerCounts(seed: UInt64) { walk(problem(seed), seed) }

    /// The same in a repair, where how far published classes go from where they stood counts too.
    @Test(arguments: 4...5) func aRepairCostsWhatTheCheckerCounts(seed: UInt64) throws {
        let timetable = TimetableSearch(problem(seed)).run(seed: seed, steps: 300)
        let first = try #require(timetable.sessions.first)
        let storm = TimetableChange.storm(TimetableSpan(from: first.date, to: first.date))
        let half = timetable.sessions.enumerated().filter { $0.offset % 2 == 0 }.map { ($0.element.key, $0.element) }
        let records = TimetableRecords(classes: Dictionary(uniqueKeysWithValues: half))
        let repair = try TimetableRepair(timetable, changes: [storm], records: records)
        #expect(repair.problem.wanted.contains { $0.published != nil })
        #expect(repair.problem.wanted.contains { $0.planned != nil })
        walk(repair.problem, seed)
    }

    private func problem(_ seed: UInt64) -> TimetableProblem {
        let shape = SmallProblem(days: 24, wanted: 9, pool: 2, venues: 3, people: 3, helpers: 3)
        var problem = shape.make(seed: seed)
        problem.limits.monthlyDays = 1
        problem.limits.monthlyClasses = 2
        // Of the promised months, the first is over.
        if seed == 2 { problem.earliest = problem.year.firstDay.adding(days: 31) }
        if seed == 3 { overAlready(&problem) }
        return problem
    }

    private func walk(_ problem: TimetableProblem, _ seed: UInt64) {
        let search = TimetableSearch(problem)
        var state = TimetableState(search.model)
        var random = SearchRandom(seed: seed)
        for step in 1...1200 {
            let neighbourhood = random.below(TimetableMove.Kind.allCases.count)
            guard let move = state.propose(neighbourhood, using: &random) else { continue }
            let (before, spots) = (state.cost, state.spots)
            let change = state.change(of: move, limit: .max)
            #expect(state.cost == before + change)
            if random.below(3) > 0 {
                state.keep(move)
            } else {
                state.drop(move)
                #expect(state.cost == before && state.spots == spots, "seed \(seed), step \(step), \(move)")
            }
            if step % 50 == 0 { hold(state, search, "seed \(seed), step \(step), \(move.kind)") }
        }
    }

    /// The year has begun, and two of its classes are over.
    private func overAlready(_ problem: inout TimetableProblem) {
        problem.ahead = problem.year.firstDay.adding(days: 20)
        for (index, day) in [2, 15].enumerated() {
            let wanted = problem.wanted[index]
            let start = problem.starts[0]
            problem.wanted[index].fixed = TimetableSession(
                key: wanted.key, course: wanted.course, level: .basic, venue: "V1", district: "D1",
                date: problem.year.firstDay.adding(days: day), start: start,
                end: TimeOfDay(minutes: start.minutes + (problem.course(wanted.course)?.minutes ?? 0)),
                host: wanted.host, instructor: "T0", capacity: 10, isFixed: true)
        }
    }

    private func hold(_ state: TimetableState, _ search: TimetableSearch, _ trace: String) {
        let sessions = state.spots.indices.compactMap { search.session($0, state.spots[$0]) }
        let counted = TimetableChecker(search.problem, sessions).byRule()
        let measures = state.measures
        for rule in TimetableRule.allCases {
            let weight = rule.isMust ? 1 : search.problem.weight(rule)
            #expect(counted[rule.rawValue] == measures[rule.index] * weight, "\(rule), \(trace)")
        }
        #expect(state.broken == TimetableRule.musts.reduce(0) { $0 + (counted[$1.rawValue] ?? 0) }, "\(trace)")
        #expect(state.moved == counted["moved"], "\(trace)")
        #expect(state.soft == TimetableRule.wishes.reduce(0) { $0 + (counted[$1.rawValue] ?? 0) }, "\(trace)")
    }
}

extension TimetableState {
    /// What each rule counts, before its weight: counted anew.
    fileprivate var measures: [Int] {
        var fresh = TimetableState(model)
        var tally = TimetableMeasures()
        for task in spots.indices { fresh.assign(task, .none) }
        countNothing(&tally)
        for task in spots.indices where spots[task].isHeld {
            fresh.price(task, spots[task], &tally)
            fresh.assign(task, spots[task])
        }
        return tally.measures
    }
}
