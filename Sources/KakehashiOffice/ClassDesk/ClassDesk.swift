package import Kakehashi
package import KakehashiStore

/// The use cases of classes for one office. Each call that changes something is one decision: it loads, asks the rules
/// of the core, stores the outcome with its journal entry and keeps the figures.
package struct ClassDesk: Sendable {
    package let store: Store
    package let office: Office
    /// The curriculum, by course.
    package let courses: [String: Course]
    package let clock: any Clock

    package init(store: Store, office: Office, courses: [Course], clock: any Clock) {
        self.store = store
        self.office = office
        self.courses = Dictionary(courses.map { ($0.id, $0) }) { _, last in last }
        self.clock = clock
    }

    /// The city's name as it is now.
    package var officeName: String { office.asStored(in: store).name }

    func decide<Result: Sendable>(_ author: Author, _ body: (Decision) throws -> Result) throws -> Result {
        try store.decide(author, for: office.id, at: clock.now(), body)
    }

    func read<Result: Sendable>(_ body: (Snapshot) throws -> Result) throws -> Result {
        try store.read(for: office.id, body)
    }

    /// One fault is thrown as itself, several together.
    func refuse(_ faults: [Fault]) throws {
        if let only = faults.first, faults.count == 1 { throw only }
        if !faults.isEmpty { throw Faults(faults) }
    }
}
