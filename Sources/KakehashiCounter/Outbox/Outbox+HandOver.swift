package import Kakehashi
import KakehashiStore

/// Whoever counts events for the office: its file on the same machine, or its server.
package protocol EventReceiving: Sendable {
    /// Counts each event whose key is new. Returning means that all of them are counted for good; throwing means
    /// that any of them may come again.
    func receive(_ events: [VisitEvent]) throws
}

extension Outbox {
    /// So many events are handed over at a time.
    private static let batch = 100

    /// Hands on everything that waits, oldest first, and answers how many events the office confirmed. Where the
    /// office cannot be reached this throws, and what was not confirmed goes on waiting.
    @discardableResult
    package func handOver(to receiver: some EventReceiving) throws -> Int {
        var confirmed = 0
        while true {
            let events = try store.read { try $0.waitingEvents(limit: Outbox.batch) }
            guard !events.isEmpty else { return confirmed }
            try receiver.receive(events)
            try decide { try $0.removeFromOutbox(events) }
            confirmed += events.count
        }
    }
}
