package import Kakehashi
package import KakehashiStore

/// Counts events straight into the office's file, where counter and office share a machine.
package struct OfficeFileReceiver: EventReceiving {
    let store: Store
    let office: Identifier<Office>
    let place: String
    let clock: any Clock

    package init(store: Store, office: Identifier<Office>, place: String, clock: any Clock) {
        self.store = store
        self.office = office
        self.place = place
        self.clock = clock
    }

    package func receive(_ events: [VisitEvent]) throws {
        try store.decide(.kiosk(place), for: office, at: clock.now()) { decision in
            for event in events { _ = try decision.count(event) }
        }
    }
}
