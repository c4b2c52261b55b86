import Foundation
import Glibc
import Kakehashi
import TestSupport

/// Tries input after input, writing down each beforehand. Faults are answers; anything else is a finding.
enum FuzzChild {
    /// Seconds that one input may take.
    private static let patience: UInt32 = 20
    /// Bytes of memory that the child may have: beyond that it ends.
    private static let mostMemory: UInt = 4 << 30

    static func run(_ words: [String]) -> Int32 {
        guard words.count == 6, let target = FuzzTarget(rawValue: words[0]), let seed = UInt64(words[1]),
            let first = Int(words[2]), let count = Int(words[3])
        else { return 64 }
        var limit = rlimit(rlim_cur: mostMemory, rlim_max: mostMemory)
        setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
        do {
            let corpus = try FuzzCorpus(words[4])
            let trial = try FuzzTrial(target)
            for index in first..<count {
                var random = SeededGenerator(seed: seed &* 1_000_003 &+ UInt64(index))
                let input = corpus.input(index, &random)
                try write(index, input, to: words[5])
                alarm(patience)
                try trial.run(input)
                alarm(0)
            }
            return 0
        } catch {
            print("\(error)")
            return 1
        }
    }

    /// A crash must not take it along, a power cut may.
    private static func write(_ index: Int, _ input: [UInt8], to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw ChildFailure(path: path, number: errno) }
        defer { close(descriptor) }
        let bytes = Array("\(index)\n".utf8) + input
        guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
            throw ChildFailure(path: path, number: errno)
        }
    }
}
