import Kakehashi

/// A database that was copied and is not in use yet.
struct DatabaseCopy {
    let path: String
    let schema: Schema

    /// Throws where it is of another kind, newer than this program, or damaged; the fault names the original.
    func refuseUnsound(namedAs name: String) throws {
        do {
            let connection = try Connection(opening: path, creating: false)
            // A copy alone in its folder needs no companions.
            try connection.execute("PRAGMA journal_mode = DELETE")
            try refuseOtherKinds(connection)
            let snapshot = FileSnapshot(connection)
            let faults = try [Check.structure, .references].flatMap { try $0.look(snapshot) }
            guard faults.isEmpty else { throw Fault(.storeDamaged) }
        } catch let fault as Fault {
            throw Fault(fault.code, fault.values.merging(["file": name]) { _, name in name })
        }
    }

    private func refuseOtherKinds(_ connection: Connection) throws {
        guard try connection.number("application_id") == schema.mark else { throw Fault(.storeForeign) }
        try schema.refuseNewer(connection)
    }
}
