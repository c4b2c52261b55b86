package import Kakehashi

/// One change of the stored state: what it reads cannot change under it, and all of it happens or nothing.
package final class Decision: Snapshot {
    /// Who makes the change.
    package let author: Author
    /// The office whose rows are changed.
    package let office: Identifier<Office>
    /// The moment of the change.
    package let instant: Instant

    init(_ connection: Connection, author: Author, office: Identifier<Office>, instant: Instant) {
        self.author = author
        self.office = office
        self.instant = instant
        super.init(connection)
    }

    /// Runs a statement that changes rows and answers how many.
    @discardableResult
    package func run(_ sql: String, _ values: Value...) throws -> Int {
        try run(sql, values: values)
    }

    @discardableResult
    package func run(_ sql: String, values: [Value]) throws -> Int {
        try each(sql, values: values) { _ in }
        return connection.changes
    }

    /// Runs an update that must reach exactly one row, since it names the version it was decided on; `store.stale`
    /// where someone else was quicker.
    package func runOnCurrentVersion(_ sql: String, _ values: Value..., subject: String) throws {
        guard try run(sql, values: values) == 1 else {
            throw Fault(.storeStale, ["thing": subject])
        }
    }
}
