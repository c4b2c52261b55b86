package import Kakehashi

extension Snapshot {
    /// Closing days and corrections of holidays that touch a day between two.
    package func closures(
        from first: LocalDate, to last: LocalDate
    ) throws -> [Closure] {
        try rows(
            """
            SELECT * FROM closure WHERE office_id = ? AND first_day <= ? AND last_day >= ? ORDER BY first_day, id
            """, .id(office), .date(last), .date(first), make: Closure.init(row:))
    }

    package func closures() throws -> [Closure] {
        try rows(
            "SELECT * FROM closure WHERE office_id = ? ORDER BY first_day, id", .id(office),
            make: Closure.init(row:))
    }
}

extension Decision {
    package func insert(_ closure: Closure, as action: JournalAction) throws {
        try run(
            """
            INSERT INTO closure (id, office_id, version, kind, venue_id, first_day, last_day, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .id(closure.id), .id(office), .int(closure.version), .raw(closure.kind), .id(closure.venue),
            .date(closure.firstDay), .date(closure.lastDay), .text(closure.reason))
        try note(action, "closure:\(closure.id)", isNew: true)
    }

    /// Writes the reason over the version that the closure was loaded with; with another day it is another closure.
    package func update(_ closure: Closure, as action: JournalAction) throws {
        try runOnCurrentVersion(
            "UPDATE closure SET reason = ?, version = version + 1 WHERE id = ? AND version = ?",
            .text(closure.reason), .id(closure.id), .int(closure.version), subject: "@thing.closure")
        try note(action, "closure:\(closure.id)", isNew: false)
    }
}

extension Closure {
    init(row: Row) throws {
        self.init(
            id: try row.id("id"), kind: try row.raw("kind"), venue: try row.optionalID("venue_id"),
            firstDay: try row.date("first_day"), lastDay: try row.date("last_day"),
            reason: try row.text("reason"), version: try row.int("version"))
    }
}
