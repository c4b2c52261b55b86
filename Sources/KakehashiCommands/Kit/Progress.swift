import Foundation
import Synchronization

/// Says on standard error that something takes its time, and how long it has taken so far.
final class Progress: Sendable {
    /// Guards whether the work is over; the ticking thread waits beside it.
    private let isOver = Mutex(false)
    private let isSaid: Bool
    private let console: Console

    /// Says the label once; where somebody watches, seconds follow on the same line until the end.
    init(_ label: String, on console: Console, isWorthSaying: Bool) {
        isSaid = isWorthSaying
        self.console = console
        guard isSaid else { return }
        console.note(console.isWatched ? label : "\(label)\n")
        if console.isWatched { Thread.detachNewThread { self.tick(label) } }
    }

    private func tick(_ label: String) {
        var seconds = 0
        while true {
            Thread.sleep(forTimeInterval: 1)
            seconds += 1
            // Said within the lock, so that nothing is said after the end.
            let goesOn = isOver.withLock { isOver in
                if !isOver { console.note("\r\(label), \(seconds) s") }
                return !isOver
            }
            if !goesOn { return }
        }
    }

    func end() {
        isOver.withLock { $0 = true }
        if isSaid, console.isWatched { console.note("\n") }
    }
}
