import Foundation

/// Times in milliseconds.
enum Timing {
    /// The median of so many runs, the first few left out as warming up.
    static func median(_ runs: Int, warmUp: Int = 5, _ body: () throws -> Void) rethrows -> Double {
        for _ in 0..<warmUp { try body() }
        var times: [Double] = []
        for _ in 0..<runs { times.append(try once(body)) }
        return rounded(times.sorted()[runs / 2])
    }

    static func once(_ body: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try body()
        let passed = (ContinuousClock.now - start).components
        return Double(passed.seconds) * 1000 + Double(passed.attoseconds) / 1e15
    }

    /// Seconds of a core that the process has had: what counts on a machine that others use too.
    static func spentByProcess() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

    /// To hundredths.
    static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

    /// The most memory that a process has had, in MB; Linux tells it.
    static func peakMemory(of process: String = "self") -> Double {
        let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
        let kilobytes = line.split(whereSeparator: { " \t".contains($0) }).dropFirst().first.flatMap { Double($0) } ?? 0
        return rounded(kilobytes / 1024)
    }
}
