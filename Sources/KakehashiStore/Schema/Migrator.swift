import Kakehashi

/// Brings a file to the schema's version, in one transaction.
struct Migrator {
    let connection: Connection
    let schema: Schema
    let instant: Instant

    func run() throws {
        try schema.refuseForeign(connection)
        try schema.refuseNewer(connection)
        guard try connection.number("user_version") < schema.version else { return }
        // References may hang loose within a migration that rebuilds a table; they are checked at its end.
        try connection.execute("PRAGMA foreign_keys = OFF")
        try connection.transaction("BEGIN IMMEDIATE", migrate)
        try connection.execute("PRAGMA foreign_keys = ON")
    }

    /// Another process may have migrated while this one waited for the lock: look again.
    private func migrate() throws {
        try schema.refuseForeign(connection)
        try schema.refuseNewer(connection)
        let found = try connection.number("user_version")
        guard found < schema.version else { return }
        if found > 0 { try keepCopy(of: found) }
        for script in schema.migrations[found...].flatMap(\.scripts) {
            try connection.execute(script)
        }
        try refuseLooseReferences()
        try connection.execute(
            "PRAGMA application_id = \(schema.mark); PRAGMA user_version = \(schema.version);")
    }

    /// The copy stands beside the file: `office.sqlite.version1-1763456789000`. It is made by a second connection,
    /// which sees the state before this transaction.
    private func keepCopy(of version: Int) throws {
        let copy = "\(connection.path).version\(version)-\(instant.milliseconds)"
        try Connection.reader(connection.path).copy(to: copy)
    }

    private func refuseLooseReferences() throws {
        let isLoose = try FileSnapshot(connection).exists("PRAGMA foreign_key_check")
        if isLoose { throw Fault(.storeDamaged, ["file": connection.path]) }
    }
}
