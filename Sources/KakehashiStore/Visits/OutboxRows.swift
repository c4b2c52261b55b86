package import Kakehashi

extension FileSnapshot {
    /// Events that the office has not confirmed, oldest first.
    package func waitingEvents(limit: Int) throws -> [VisitEvent] {
        let ids: [Identifier<VisitEvent>] = try rows(
            "SELECT event_id FROM outbox ORDER BY event_id LIMIT ?", .int(limit)
        ) { try $0.id("event_id") }
        return try ids.compactMap { try visitEvent($0) }
    }
}

extension Decision {
    /// Keeps an event and notes that it waits.
    package func addToOutbox(_ event: VisitEvent) throws {
        guard try insert(event) else { return }
        try run("INSERT INTO outbox (event_id) VALUES (?)", .id(event.id))
        try journal("visit.keep", "visit:\(event.id)")
    }

    /// Notes that the office has confirmed events.
    package func removeFromOutbox(_ events: [VisitEvent]) throws {
        var removed = 0
        for event in events {
            removed += try run("DELETE FROM outbox WHERE event_id = ?", .id(event.id))
        }
        if removed > 0 { try journal("visit.confirm", "outbox", figures: ["events": removed]) }
    }
}
