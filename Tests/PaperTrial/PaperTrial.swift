import Foundation
import Synchronization

@testable import KakehashiPaper

enum PaperTrial {
    static func run(_ arguments: [String]) -> Int32 {
        do {
            let threads = number("--threads", arguments) ?? 8
            if arguments.contains("--share") {
                try shareTypesetter(threads: threads)
                return 0
            }
            let rounds = number("--rounds", arguments) ?? 3
            let different = try PaperSample.differences(
                with: Paper(), threads: threads, rounds: rounds, samples: PaperSample.allCases)
            for name in different { print("\(name) differs from what one thread drew") }
            print(
                "\(threads) threads, \(rounds) rounds, \(PaperSample.allCases.count) papers: \(different.count) differ")
            return different.isEmpty ? 0 : 1
        } catch {
            print("\(error)")
            return 1
        }
    }

    private static func number(_ name: String, _ arguments: [String]) -> Int? {
        guard let index = arguments.firstIndex(of: name), index + 1 < arguments.count else { return nil }
        return Int(arguments[index + 1])
    }

    /// Hands a typesetter to several threads, against its rule.
    private struct Unchecked: @unchecked Sendable {
        let typesetter: Typesetter
    }

    private static func shareTypesetter(threads: Int) throws {
        let shared = Unchecked(typesetter: try Typesetter(.standard))
        inThreads(threads) { thread in
            for round in 0..<200 {
                let scalar = Unicode.Scalar(0x4E00 + UInt32(thread * 200 + round)) ?? "一"
                _ = shared.typesetter.coverage(of: String(Character(scalar)), face: .name)
            }
        }
    }

    /// Runs the body in so many threads at once, and waits for all.
    static func inThreads(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
        let group = DispatchGroup()
        for index in 0..<count {
            group.enter()
            let thread = Thread {
                body(index)
                group.leave()
            }
            thread.stackSize = 8 << 20
            thread.start()
        }
        group.wait()
    }
}
