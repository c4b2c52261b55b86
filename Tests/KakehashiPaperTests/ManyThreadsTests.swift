import Foundation
import Kakehashi
import PaperTrial
import Synchronization
import TestSupport
import Testing

@testable import KakehashiPaper

@Suite("One paper for many threads")
struct ManyThreadsTests {
    @Test("draws the same in many threads at once as in one")
    func same() throws {
        let different = try PaperSample.differences(
            with: Paper(), threads: 8, rounds: 2, samples: PaperSample.allCases)
        #expect(different == [])
    }

    @Test("draws other papers otherwise: what is compared can differ")
    func control() throws {
        let paper = try Paper()
        let drawn = try PaperSample.allCases.map { try $0.draw(with: paper) }
        #expect(Set(drawn).count == drawn.count)
        #expect(drawn.allSatisfy { $0.count > 400 })
    }

    @Test("lends no more typesetters than it may have, and everybody gets one")
    func bounded() throws {
        let pool = try TypesetterPool(.standard, most: 2)
        let counts = Mutex((now: 0, most: 0, served: 0))
        let group = DispatchGroup()
        for _ in 0..<12 {
            group.enter()
            Thread.detachNewThread {
                _ = try? pool.lending { typesetter in
                    counts.withLock {
                        $0.now += 1
                        $0.most = max($0.most, $0.now)
                    }
                    Thread.sleep(forTimeInterval: 0.01)
                    counts.withLock {
                        $0.now -= 1
                        $0.served += 1
                    }
                    return typesetter.coverage(of: "架橋", face: .name).missing.count
                }
                group.leave()
            }
        }
        group.wait()
        let found = counts.withLock { $0 }
        #expect(found.served == 12 && found.most <= 2 && found.now == 0)
        #expect(pool.count <= 2)
    }

    @Test("gives a thread that borrows again the same typesetter, and keeps it after an error")
    func again() throws {
        let pool = try TypesetterPool(.standard, most: 1)
        let isSame = try pool.lending { outer in try pool.lending { $0 === outer } }
        #expect(isSame)
        #expect(throws: Fault(.paperDrawing)) { try pool.lending { _ in throw Fault(.paperDrawing) } }
        #expect(try pool.lending { $0.coverage(of: "橋", face: .sans).missing.isEmpty })
        #expect(pool.count == 1)
    }
}
