package import Kakehashi

/// One change of the stored state: what it reads cannot change under it, and all of it happens or nothing.
///
/// Whatever follows from the rows that it writes is derived from them, once, before the commit: the figures that they
/// are counted in and the journal's lines. Nobody who writes a row can forget either.
package final class Decision: Snapshot {
    /// Who makes the change.
    package let author: Author
    /// The moment of the change, taken once the file's lock was held.
    package let instant: Instant

    /// The figures that written rows have made stale.
    var stale = StaleFigures()
    /// The journal's lines that tell of several rows together.
    var sums = JournalSums()

    init(_ connection: Connection, author: Author, office: Identifier<Office>, instant: Instant) {
        self.author = author
        self.instant = instant
        super.init(connection, office: office)
    }

    override func deriveFigures() throws {
        try recount()
    }

    /// Derives what is still open; the last step before the commit.
    func finish() throws {
        try recount()
        try writeSums()
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
        try runOnCurrentVersion(sql, values: values, subject: subject)
    }

    package func runOnCurrentVersion(_ sql: String, values: [Value], subject: String) throws {
        guard try run(sql, values: values) == 1 else { throw Fault(.storeStale, ["thing": subject]) }
    }
}
