internal import Foundation
internal import Synchronization

/// Sweeps the watched connections about once a second, on a thread of its own.
final class Sweeper: Sendable {
    private let stopped = Atomic<Bool>(false)

    init(_ watch: ConnectionWatch) {
        Thread.detachNewThread { [weak self] in
            while let alive = self, !alive.stopped.load(ordering: .relaxed) {
                watch.sweep()
                Thread.sleep(forTimeInterval: 0.5)
            }
        }
    }

    func stop() { stopped.store(true, ordering: .relaxed) }
}
