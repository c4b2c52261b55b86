import Foundation
import Kakehashi
import KakehashiStore
import Synchronization

/// A thread that writes into a store until it is told to stop.
final class BusyWriter: Sendable {
    private struct State {
        var written = 0
        var failure: String?
        var isStopping = false
        var hasEnded = false
    }

    private let store: Store
    /// The lock `state`: held for a moment by the thread and by the test.
    private let state = Mutex(State())

    init(_ store: Store) {
        self.store = store
    }

    var written: Int { state.withLock { $0.written } }
    var failure: String? { state.withLock { $0.failure } }

    /// Starts the thread and waits for its first write.
    func start() {
        Thread.detachNewThread { self.run() }
        while written == 0, failure == nil { Thread.sleep(forTimeInterval: 0.001) }
    }

    func stop() {
        state.withLock { $0.isStopping = true }
        while !state.withLock({ $0.hasEnded }) { Thread.sleep(forTimeInterval: 0.001) }
    }

    private func run() {
        while !state.withLock({ $0.isStopping }) {
            do {
                try store.decide { try $0.journal("test.write", "test:1") }
                state.withLock { $0.written += 1 }
            } catch {
                state.withLock { $0.failure = "\(error)" }
                break
            }
        }
        state.withLock { $0.hasEnded = true }
    }
}
