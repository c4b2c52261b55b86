package import Kakehashi
package import KakehashiStore

/// Where the counter's events wait until the office has counted them.
///
/// An event is written here in the same moment as its visit ends and leaves the list only after the office has
/// confirmed it. The office counts each key once. So whatever is cut off, and wherever, each event counts exactly once.
package struct Outbox: Sendable {
    let store: Store
    let office: Identifier<Office>
    /// The kiosk's name, which the journals write.
    let place: String
    let clock: any Clock

    package init(store: Store, office: Identifier<Office>, place: String, clock: any Clock) {
        self.store = store
        self.office = office
        self.place = place
        self.clock = clock
    }

    /// Keeps an event of a finished visit. Works with the office out of reach.
    package func add(_ event: VisitEvent) throws {
        try decide { try $0.addToOutbox(event) }
    }

    /// How many events the office has not confirmed.
    package func waitingCount() throws -> Int {
        try store.read { try $0.count("SELECT COUNT(*) AS n FROM outbox") }
    }

    func decide<Result: Sendable>(_ body: (Decision) throws -> Result) throws -> Result {
        try store.decide(.kiosk(place), for: office, at: clock.now(), body)
    }
}
