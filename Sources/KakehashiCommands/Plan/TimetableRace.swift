import Foundation
import Kakehashi
import Synchronization

/// Runs searches until their time is over, the steps are made, or somebody says stop; the best timetable wins.
struct TimetableRace {
    let seconds: Int
    let seed: UInt64
    let steps: Int?
    let threads: Int
    let console: Console
    private let stand: RaceStand

    /// From now on an interrupt (Ctrl-C) is for the race, also while its outcome is explained; a second one ends the
    /// process.
    init(seconds: Int, seed: UInt64, steps: Int?, threads: Int, console: Console) {
        (self.seconds, self.seed, self.steps, self.threads) = (seconds, seed, steps, threads)
        self.console = console
        stand = RaceStand(console: console)
        StopSignals().watch { [stand] in stand.stop() }
    }

    /// Whether somebody has said stop.
    var isStopped: Bool { stand.isStopped }

    /// A search: its seed, its steps, what is spent of its time, whether to stop, and where to say how far it is.
    typealias Runner =
        @Sendable (
            UInt64, Int, (() -> Double)?, @escaping () -> Bool, (TimetableSearch.Progress) -> Void
        ) -> Timetable

    func run(_ search: TimetableSearch) throws -> Timetable {
        try run { search.run(seed: $0, steps: $1, spent: $2, stop: $3, report: $4) }
    }

    /// Searches with a seed each, from the given one on. An interrupt ends them and keeps the best.
    func run(_ search: @escaping Runner) throws -> Timetable {
        let begin = ContinuousClock.now
        let runners = (0..<threads).map { index in
            let thread = Thread { [self] in stand.finish(one(search, index, stand, begin)) }
            thread.stackSize = 8 << 20
            return thread
        }
        for runner in runners { runner.start() }
        let found = stand.wait(for: threads)
        console.note(console.isWatched ? "\n" : "")
        return found
    }

    private func one(
        _ search: Runner, _ index: Int, _ stand: RaceStand, _ begin: ContinuousClock.Instant
    ) -> Timetable {
        let whole = Double(seconds)
        let spent: (() -> Double)? =
            steps == nil
            ? {
                let gone = begin.duration(to: .now)
                return (Double(gone.components.seconds) + Double(gone.components.attoseconds) * 1e-18) / whole
            } : nil
        return search(seed + UInt64(index), steps ?? .max, spent, { stand.isStopped }, { stand.say($0) })
    }
}

/// Where the searches of a race meet.
final class RaceStand: Sendable {
    private struct State {
        var isStopped = false
        var best: Timetable?
        var finished = 0
        var said: TimetableSearch.Progress?
        var saidAt: ContinuousClock.Instant?
    }

    /// Guards everything that the searches tell each other.
    private let state = Mutex(State())
    private let done = DispatchSemaphore(value: 0)
    private let console: Console

    init(console: Console) {
        self.console = console
    }

    var isStopped: Bool { state.withLock { $0.isStopped } }

    func stop() { state.withLock { $0.isStopped = true } }

    /// Says the best so far, at most once a second.
    func say(_ progress: TimetableSearch.Progress) {
        state.withLock { state in
            let isBetter = state.said.map { progress.rank < $0.rank } ?? true
            let isTime = state.saidAt.map { $0.duration(to: .now) > .seconds(1) } ?? true
            guard isBetter, isTime else { return }
            state.said = progress
            state.saidAt = .now
            let moved = progress.moved > 0 ? "moved \(progress.moved), " : ""
            let text = "best so far: \(moved)penalty \(progress.cost) points, broken \(progress.broken)"
            console.note(console.isWatched ? "\r\(text)   " : "\(text)\n")
        }
    }

    func finish(_ timetable: Timetable) {
        state.withLock { state in
            state.finished += 1
            let isBetter =
                state.best.map { best in
                    (timetable.broken, timetable.moved, timetable.cost, timetable.seed ?? 0)
                        < (best.broken, best.moved, best.cost, best.seed ?? 0)
                } ?? true
            if isBetter { state.best = timetable }
        }
        done.signal()
    }

    func wait(for runners: Int) -> Timetable {
        for _ in 0..<runners { done.wait() }
        return state.withLock { $0.best } ?? Timetable(year: FiscalYear(startYear: 2000), sessions: [])
    }
}

extension TimetableSearch.Progress {
    fileprivate var rank: (Int, Int, Int) { (broken, moved, cost) }
}
