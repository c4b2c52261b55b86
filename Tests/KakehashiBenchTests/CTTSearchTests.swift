import Kakehashi
import TestSupport
import Testing

@testable import KakehashiBench

@Suite struct CTTSearchTests {
    private func search(_ text: String, seed: Int, clashWeight: Int = 1000) throws -> CTTSearch {
        let all = ["place", "room", "period"].map { Neighbourhood($0) }
        return try CTTSearch(
            CTTTables(CTTReader.read(text)), seed: UInt64(seed), clashWeight: clashWeight, neighbourhoods: all)
    }

    @Test(arguments: 0..<8)
    func theCostKeptIsTheCostCounted(seed: Int) throws {
        var chance = SeededGenerator(seed: UInt64(seed))
        let text = CTTSamples.random(
            &chance, courses: 3...9, days: 1...4, periods: 1...6, rooms: 3...5, lectures: 1...2)
        guard var search = try? search(text, seed: seed) else { return }
        var random = SearchRandom(seed: UInt64(seed))
        for step in 0..<1_500 {
            guard let move = search.propose(step % 3, using: &random) else { continue }
            let before = search.cost
            let change = search.change(of: move, limit: .max)
            guard step % 4 != 0 else { continue }
            search.keep(move)
            var counted = search
            counted.restore(search.snapshot)
            let holds = search.cost == before + change && search.rank == counted.rank
            #expect(holds, "seed \(seed), step \(step): \(search.rank) beside \(counted.rank)")
            guard holds else { return }
        }
    }

    @Test(arguments: 0..<8)
    func theEvaluatorCountsTheSame(seed: Int) throws {
        var chance = SeededGenerator(seed: UInt64(seed + 100))
        let text = CTTSamples.random(
            &chance, courses: 3...9, days: 1...4, periods: 2...6, rooms: 3...5, lectures: 1...2)
        guard var search = try? search(text, seed: seed) else { return }
        var random = SearchRandom(seed: UInt64(seed))
        for step in 0..<40 {
            for neighbourhood in 0..<3 {
                guard let move = search.propose(neighbourhood, using: &random) else { continue }
                _ = search.change(of: move, limit: .max)
                search.keep(move)
            }
            let solution = search.snapshot.lines(of: search.tables.instance)
            let evaluation = try CTTEvaluation(instance: text, solution: solution)
            #expect(evaluation.cost == search.wishes, "seed \(seed), step \(step)\n\(text)\n\(solution)")
            #expect(evaluation.isFeasible == (search.broken == 0), "seed \(seed), step \(step)\n\(text)\n\(solution)")
            guard evaluation.cost == search.wishes else { return }
        }
    }

    /// A move that adds more than the limit may be answered with any number above it, and no other.
    @Test(arguments: 0..<6)
    func theLimitOnlyShortensWhatIsDropped(seed: Int) throws {
        var chance = SeededGenerator(seed: UInt64(seed))
        let text = CTTSamples.random(
            &chance, courses: 5...9, days: 2...4, periods: 3...6, rooms: 3...5, lectures: 1...2)
        var search = try search(text, seed: seed, clashWeight: 20)
        var random = SearchRandom(seed: UInt64(seed))
        for step in 0..<1_500 {
            guard let move = search.propose(step % 3, using: &random) else { continue }
            let limit = random.below(30)
            let change = search.change(of: move, limit: .max)
            let limited = search.change(of: move, limit: limit)
            #expect(change > limit ? limited > limit : limited == change, "seed \(seed), step \(step)")
            if limited <= limit { search.keep(move) }
        }
    }

    @Test(arguments: 0..<8)
    func findsWhatExhaustionFinds(seed: Int) throws {
        var chance = SeededGenerator(seed: UInt64(seed))
        let text = CTTSamples.random(
            &chance, courses: 3...3, days: 1...2, periods: 2...2, rooms: 2...2, lectures: 1...1)
        let best = try exhaust(text)
        var walk = LocalSearch(try search(text, seed: seed), seed: UInt64(seed))
        let outcome = walk.run(CTTSearch.cooling, SearchBudget(steps: 20_000))
        #expect(outcome.rank.broken == 0 ? outcome.rank.cost == best : best == nil, "seed \(seed)\n\(text)")
    }

    /// The least cost of all feasible solutions, by the evaluator.
    private func exhaust(_ text: String) throws -> Int? {
        let instance = try CTTReader.read(text)
        let places = instance.rooms.flatMap { room in
            (0..<instance.periods).map { "\(room.name) \($0 / instance.periodsPerDay) \($0 % instance.periodsPerDay)" }
        }
        var solutions: [[String]] = [[]]
        for course in instance.courses {
            solutions = solutions.flatMap { lines in places.map { lines + ["\(course.name) \($0)"] } }
        }
        return try solutions.map { try CTTEvaluation(instance: text, solution: $0.joined(separator: "\n")) }
            .filter(\.isFeasible).map(\.cost).min()
    }

    @Test func theSameSeedAndStepsGiveTheSame() throws {
        var chance = SeededGenerator(seed: 4)
        let text = CTTSamples.random(
            &chance, courses: 8...9, days: 4...4, periods: 4...4, rooms: 3...3, lectures: 3...4)
        let found = try [1, 1, 2].map { seed in
            var walk = LocalSearch(try search(text, seed: seed), seed: UInt64(seed))
            return walk.run(CTTSearch.cooling, SearchBudget(steps: 20_000)).best
        }
        #expect(found[0] == found[1])
        #expect(found[0] != found[2])
    }
}
