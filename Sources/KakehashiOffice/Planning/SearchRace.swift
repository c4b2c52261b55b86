import Foundation
import Synchronization

/// Several searches with different seeds at once, a thread each; the best answer wins.
package enum SearchRace {
    /// Runs `search` for every seed and hands back the best answer; of equals the one whose seed stands first, so that
    /// the order in which threads end makes no difference. Nil where there are no seeds.
    package static func best<Answer: Sendable, Rank: Comparable & Sendable>(
        of seeds: [UInt64], _ search: @escaping @Sendable (UInt64) -> (answer: Answer, rank: Rank)
    ) -> (answer: Answer, rank: Rank, seed: UInt64)? {
        let finish = Finish<(answer: Answer, rank: Rank)>()
        let all = DispatchGroup()
        for (lane, seed) in seeds.enumerated() {
            all.enter()
            let thread = Thread {
                let result = search(seed)
                finish.results.withLock { $0[lane] = result }
                all.leave()
            }
            thread.stackSize = 8 << 20
            thread.start()
        }
        all.wait()
        let results = finish.results.withLock { $0 }
        let winner = results.min { ($0.value.rank, $0.key) < ($1.value.rank, $1.key) }
        return winner.map { ($0.value.answer, $0.value.rank, seeds[$0.key]) }
    }

    /// What each lane has brought home; the lock guards it, since every lane writes once.
    private final class Finish<Result: Sendable>: Sendable {
        let results = Mutex<[Int: Result]>([:])
    }
}
