package import Kakehashi
package import KakehashiStore

/// The city's residents, from the core system's export; a file of its own that only the counter opens.
///
/// Every look into it is a line of its journal: who looked, when, at whom.
package struct ResidentFile: Sendable {
    let store: Store
    let office: Identifier<Office>
    let clock: any Clock

    package init(store: Store, office: Identifier<Office>, clock: any Clock) {
        self.store = store
        self.office = office
        self.clock = clock
    }

    func decide<Result: Sendable>(_ author: Author, _ body: (Decision) throws -> Result) throws -> Result {
        try store.decide(author, for: office, at: clock.now(), body)
    }
}
