package import Kakehashi
package import KakehashiStore

/// Plans, readings, volumes, and the report of a month.
package struct ReportDesk: Sendable {
    package let store: Store
    package let office: Office
    package let clock: any Clock

    package init(store: Store, office: Office, clock: any Clock) {
        self.store = store
        self.office = office
        self.clock = clock
    }

    /// The city's name as it is now.
    package var officeName: String { office.asStored(in: store).name }

    /// Decides at this moment for this office.
    func decide<Result: Sendable>(_ author: Author, _ body: (Decision) throws -> Result) throws -> Result {
        try store.decide(author, for: office.id, at: clock.now(), body)
    }

    func read<Result: Sendable>(_ body: (Snapshot) throws -> Result) throws -> Result {
        try store.read(for: office.id, body)
    }
}
