import Kakehashi

/// What one kind of file holds: its mark and the ordered list of migrations that lead to it.
///
/// The version of a file is the number of migrations that it has seen, kept in SQLite's `user_version`.
package struct Schema: Sendable {
    /// The kind of file: office, residents, events.
    package let name: String
    /// SQLite's `application_id`, by which the kind is recognised.
    package let mark: Int32
    package let migrations: [Migration]

    package init(name: String, mark: Int32, migrations: [Migration]) {
        self.name = name
        self.mark = mark
        self.migrations = migrations
    }

    package var version: Int { migrations.count }
}

/// One step from a version to the next.
package struct Migration: Sendable {
    /// SQL texts, run in order; each may hold several statements.
    package let scripts: [String]

    package init(_ scripts: String...) {
        self.scripts = scripts
    }
}

extension Schema {
    /// Refuses a file that a newer program has migrated, also while this one has it open.
    func refuseNewer(_ connection: Connection) throws {
        let found = try connection.number("user_version")
        guard found <= version else {
            throw Fault(
                .storeNewer, ["file": connection.path, "found": String(found), "known": String(version)])
        }
    }

    /// Refuses a file of another kind. A file without tables is free to become ours; one of ours has a version.
    func refuseForeign(_ connection: Connection) throws {
        let found = try connection.number("application_id")
        guard found != mark else {
            if try connection.number("user_version") < 1 { throw Fault(.storeDamaged, ["file": connection.path]) }
            return
        }
        let isEmpty = try connection.number("schema_version") == 0
        guard found == 0, isEmpty else {
            throw Fault(.storeForeign, ["file": connection.path])
        }
    }
}
