import Kakehashi
import TestSupport
import Testing

@Suite struct LocalSearchTests {
    private static let cooling = Cooling(from: 10, to: 0.2)

    private func row(_ count: Int, seed: UInt64) -> [Int] {
        var random = SeededGenerator(seed: seed)
        return (0..<count).map { _ in Int.random(in: 0...20, using: &random) }
    }

    @Test(arguments: 0..<10)
    func findsWhatExhaustionFinds(seed: Int) {
        let row = row(6, seed: UInt64(seed))
        let best = permutations(of: row).map(RowOfNumbers.count).min()
        var search = LocalSearch(RowOfNumbers(row), seed: UInt64(seed))
        let outcome = search.run(LocalSearchTests.cooling, SearchBudget(steps: 10_000))
        #expect(outcome.rank == best, "seed \(seed), \(row)")
        #expect(RowOfNumbers.count(outcome.best) == outcome.rank)
        #expect(outcome.best.sorted() == row.sorted())
    }

    @Test func theSameSeedAndStepsGiveTheSame() {
        let row = row(40, seed: 5)
        let runs = [UInt64(7), 7, 8].map { seed in
            var search = LocalSearch(RowOfNumbers(row), seed: seed)
            return search.run(LocalSearchTests.cooling, SearchBudget(steps: 5_000))
        }
        #expect(runs[0].best == runs[1].best)
        #expect(runs[0].found == runs[1].found)
        #expect(runs[0].best != runs[2].best)
    }

    @Test(arguments: [1, 100, 2047, 2048, 2049, 30_000])
    func theStepsAreSpentToTheLast(steps: Int) {
        var search = LocalSearch(RowOfNumbers(row(30, seed: 1)), seed: 1)
        let outcome = search.run(LocalSearchTests.cooling, SearchBudget(steps: steps))
        #expect(outcome.steps == steps)
        #expect(!outcome.stopped)
    }

    @Test func stopsWhenTold() {
        var looks = 0
        let budget = SearchBudget(stride: 100) {
            looks += 1
            return looks > 5
        }
        var search = LocalSearch(RowOfNumbers(row(30, seed: 1)), seed: 1)
        let outcome = search.run(LocalSearchTests.cooling, budget)
        #expect(outcome.stopped)
        #expect(outcome.steps == 500)
        #expect(RowOfNumbers.count(outcome.best) == outcome.rank)
    }

    @Test func coolsWithTheTimeThatIsSpent() {
        var time = 0.0
        let budget = SearchBudget(
            spent: {
                time += 0.001
                return time
            }, stride: 50)
        var temperatures: [Double] = []
        var search = LocalSearch(RowOfNumbers(row(30, seed: 1)), seed: 1)
        let outcome = search.run(Cooling(from: 10, to: 0.2, reheats: 1, reheat: 2), budget) {
            temperatures.append($0.temperature)
        }
        #expect(temperatures.first == 10)
        #expect(temperatures.last.map { abs($0 - 0.2) < 1e-9 } == true)
        #expect(temperatures.contains(2))
        #expect((30_000...50_000).contains(outcome.steps))
    }

    @Test func reportsABestThatNeverGetsWorse() {
        var bests: [Int] = []
        var search = LocalSearch(RowOfNumbers(row(30, seed: 3)), seed: 3)
        let outcome = search.run(LocalSearchTests.cooling, SearchBudget(steps: 30_000)) { bests.append($0.best) }
        #expect(bests == bests.sorted(by: >))
        #expect(bests.last == outcome.rank)
    }

    @Test func goesOnFromWhereItStands() {
        var search = LocalSearch(RowOfNumbers(row(60, seed: 9)), seed: 9)
        let first = search.run(Cooling(from: 10, to: 1), SearchBudget(steps: 3_000))
        let second = search.run(
            Cooling(stages: [.init(from: 0, to: 0, fromBest: true)]), SearchBudget(steps: 3_000))
        #expect(second.rank < first.rank)
        #expect(second.steps == 6_000)
    }

    @Test(arguments: 0..<8)
    func theCostKeptIsTheCostCounted(seed: Int) {
        var random = SearchRandom(seed: UInt64(seed))
        var problem = RowOfNumbers(row(12, seed: UInt64(seed)))
        for step in 0..<2_000 {
            guard let move = problem.propose(step % 2, using: &random) else { continue }
            let change = problem.change(of: move, limit: .max)
            let before = problem.cost
            problem.keep(move)
            #expect(problem.cost == before + change, "seed \(seed), step \(step)")
            guard problem.cost == RowOfNumbers.count(problem.row) else {
                Issue.record("seed \(seed), step \(step): \(problem.cost) beside \(RowOfNumbers.count(problem.row))")
                return
            }
        }
    }

    private func permutations(of row: [Int]) -> [[Int]] {
        guard row.count > 1 else { return [row] }
        return row.indices.flatMap { index -> [[Int]] in
            var rest = row
            let first = rest.remove(at: index)
            return permutations(of: rest).map { [first] + $0 }
        }
    }
}
