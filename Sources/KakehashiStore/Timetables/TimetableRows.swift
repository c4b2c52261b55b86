import Foundation
package import Kakehashi

extension Snapshot {
    /// The years of which a timetable is kept, the latest first.
    package func timetableYears() throws -> [FiscalYear] {
        try rows("SELECT fiscal_year FROM timetable WHERE office_id = ? ORDER BY fiscal_year DESC", .id(office)) {
            FiscalYear(startYear: try $0.int("fiscal_year"))
        }
    }

    package func timetable(of year: FiscalYear) throws -> KeptTimetable? {
        try first(
            "SELECT * FROM timetable WHERE office_id = ? AND fiscal_year = ?", .id(office), .int(year.startYear),
            make: KeptTimetable.init(row:))
    }
}

extension Snapshot {
    /// The sessions that were made of the classes of a year's timetable, by the classes' keys.
    package func timetableClasses(of year: FiscalYear) throws -> [String: Identifier<
        Session
    >] {
        let found = try rows(
            "SELECT class_key, session_id FROM timetable_class WHERE office_id = ? AND fiscal_year = ?", .id(office),
            .int(year.startYear)
        ) { row in (try row.text("class_key"), try row.id("session_id", of: Session.self)) }
        return Dictionary(found) { first, _ in first }
    }
}

extension Decision {
    /// Keeps which session was made of which class, in place of what was kept for the year.
    package func saveTimetableClasses(_ classes: [String: Identifier<Session>], of year: FiscalYear) throws {
        let year = Value.int(year.startYear)
        try run("DELETE FROM timetable_class WHERE office_id = ? AND fiscal_year = ?", .id(office), year)
        for (key, session) in classes.sorted(by: { $0.key < $1.key }) {
            try run(
                "INSERT INTO timetable_class (office_id, fiscal_year, class_key, session_id) VALUES (?, ?, ?, ?)",
                .id(office), year, .text(key), .id(session))
        }
    }

    /// Keeps a timetable over the version that it was loaded with; `store.stale` where someone else was quicker.
    package func save(_ kept: KeptTimetable, as action: JournalAction) throws {
        let document = Value.text(String(decoding: try kept.timetable.json(), as: UTF8.self))
        let year = Value.int(kept.timetable.year.startYear)
        if kept.version == 0 {
            try runOnCurrentVersion(
                """
                INSERT INTO timetable (office_id, fiscal_year, version, document) VALUES (?, ?, 1, ?)
                ON CONFLICT (office_id, fiscal_year) DO NOTHING
                """, .id(office), year, document, subject: "@thing.timetable")
        } else {
            try runOnCurrentVersion(
                """
                UPDATE timetable SET document = ?, version = version + 1
                WHERE office_id = ? AND fiscal_year = ? AND version = ?
                """, document, .id(office), year, .int(kept.version), subject: "@thing.timetable")
        }
        try note(action, "timetable:\(kept.timetable.year.startYear)", isNew: kept.version == 0)
    }
}

extension KeptTimetable {
    init(row: Row) throws {
        let timetable = try row.parsed("document") { try? Timetable(json: Data($0.utf8), file: "timetable") }
        self.init(timetable: timetable, version: try row.int("version"))
    }
}
