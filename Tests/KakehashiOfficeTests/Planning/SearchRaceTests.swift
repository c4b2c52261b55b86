import Kakehashi
import KakehashiOffice
import Synchronization
import Testing

@Suite struct SearchRaceTests {
    @Test func theBestAnswerWins() {
        let won = SearchRace.best(of: [3, 1, 2]) { ("seed \($0)", Int($0)) }
        #expect(won?.answer == "seed 1")
        #expect(won?.rank == 1)
        #expect(won?.seed == 1)
    }

    @Test(arguments: 0..<20)
    func ofEqualsTheFirstSeedWins(round: Int) {
        let won = SearchRace.best(of: [9, 4, 7, 5]) { ("\($0)", SearchRank(broken: 0, cost: $0 == 9 ? 1 : 0)) }
        #expect(won?.seed == 4, "round \(round)")
    }

    @Test func everySeedIsSearchedAtOnce() {
        let running = Mutex(0)
        // Each lane waits for the other two: on one thread after the other this would never end.
        let won = SearchRace.best(of: [1, 2, 3]) { seed in
            running.withLock { $0 += 1 }
            var looks = 0
            while running.withLock({ $0 }) < 3, looks < 100_000_000 { looks += 1 }
            return (seed, looks < 100_000_000 ? 0 : 1)
        }
        #expect(won?.rank == 0)
    }

    @Test func noSeedsNoAnswer() {
        #expect(SearchRace.best(of: []) { ($0, 0) } == nil)
    }
}
