import TestSupport
import Testing

@testable import Kakehashi

@Suite struct TimetableBoundTests {
    /// Small problems, some with a class that is fixed, some with months that are promised or have a most.
    static func problem(_ seed: UInt64) -> TimetableProblem {
        let shape = SmallProblem(
            days: 2, wanted: 2, pool: seed.isMultiple(of: 3) ? 0 : 1, venues: 2, people: 2,
            helpers: seed.isMultiple(of: 2) ? 0 : 1)
        var problem = shape.make(seed: seed)
        problem.limits.budget = .max
        problem.limits.prerequisiteDays = 0
        for index in problem.courses.indices where seed.isMultiple(of: 2) { problem.courses[index].helpers = 0 }
        problem.serves = [["D0", "D1"], ["D1"]]
        guard seed.isMultiple(of: 4) else { return problem }
        let found = TimetableSearch(problem).run(seed: seed, steps: 500).sessions.first
        let at = problem.wanted.firstIndex { $0.key == found?.key }
        if let at { problem.wanted[at].fixed = found }
        return problem
    }

    /// Whatever the prices are, the relaxation costs no more than the best of all timetables.
    @Test func noPricesGoBeyondTheBest() {
        var close = 0
        for seed in 1...9 as ClosedRange<UInt64> {
            let exhaustion = Exhaustion(Self.problem(seed))
            let best = exhaustion.best()
            guard best.broken == 0 else { continue }
            let model = exhaustion.search.model
            let relaxation = TimetableRelaxation(model)
            var chance = SeededGenerator(seed: seed)
            for trial in 0..<20 {
                let cost = relaxation.value(Self.prices(model, trial, &chance)).cost
                #expect(cost <= Double(best.cost) + 1e-6, "seed \(seed), trial \(trial)")
            }
            let (first, bound) = (TimetableBound(model, rounds: 1).value, TimetableBound(model, rounds: 60).value)
            #expect(first <= bound && bound <= best.cost, "seed \(seed): \(first) \(bound) \(best.cost)")
            if bound * 10 > best.cost * 6 { close += 1 }
        }
        #expect(close >= 2, "the bound says something of problems that can be solved")
    }

    /// Prices of one kind alone, or of all: what one kind takes off would hide what another wrongly adds.
    private static func prices(
        _ model: TimetableModel, _ trial: Int, _ chance: inout SeededGenerator
    ) -> TimetablePrices {
        var prices = TimetablePrices(model)
        let reach = Double.random(in: 0...40, using: &chance)
        var kind = 0
        func fill(_ values: inout [Double], from least: Double = 0) {
            kind += 1
            guard trial % 8 == 0 || trial % 8 == kind else { return }
            for index in values.indices { values[index] = Double.random(in: least...reach, using: &chance) }
        }
        fill(&prices.months, from: -reach)
        fill(&prices.near)
        fill(&prices.wants)
        fill(&prices.due)
        fill(&prices.hosts)
        fill(&prices.people)
        fill(&prices.shares)
        // A body without a most of its own could only take off.
        for index in prices.hosts.indices where model.hostMost[index] >= 999 { prices.hosts[index] = 0 }
        prices.confine(model)
        return prices
    }
}
