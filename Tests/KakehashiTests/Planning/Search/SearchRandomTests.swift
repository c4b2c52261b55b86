import Kakehashi
import Testing

@Suite struct SearchRandomTests {
    /// So that a seed written down today gives the same timetable on another machine and in another year.
    @Test func theNumbersStayTheSame() {
        var random = SearchRandom(seed: 1)
        let numbers: [UInt64] = [10_988_358_893_986_739_035, 9_408_502_731_514_849_100, 979_865_741_328_357_502]
        #expect((0..<3).map { _ in random.next() } == numbers)
    }

    @Test(arguments: [1, 2, 3, 7, 100])
    func everyNumberBelowIsAboutAsFrequent(bound: Int) {
        var random = SearchRandom(seed: UInt64(bound))
        var counts = Array(repeating: 0, count: bound)
        for _ in 0..<(bound * 1_000) { counts[random.below(bound)] += 1 }
        #expect(
            counts.allSatisfy { (800...1_200).contains($0) }, "\(bound): \(counts.min() ?? 0)...\(counts.max() ?? 0)")
    }

    @Test func seedsThatTouchHaveNothingInCommon() {
        let firsts = (0..<UInt64(1_000)).map { seed -> UInt64 in
            var random = SearchRandom(seed: seed)
            return random.next() >> 48
        }
        #expect(Set(firsts).count > 950)
    }

    @Test func ranksPutBrokenRulesFirst() {
        let ranks = [SearchRank(broken: 1, cost: 0), SearchRank(broken: 0, cost: 9), SearchRank(broken: 0, cost: 2)]
        #expect(ranks.sorted() == [ranks[2], ranks[1], ranks[0]])
    }
}
