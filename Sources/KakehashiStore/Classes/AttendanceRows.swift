package import Kakehashi

extension Snapshot {
    package func attendances(of session: Identifier<Session>) throws -> [Attendance] {
        try rows("SELECT * FROM attendance WHERE session_id = ?", .id(session), make: Attendance.init(row:))
    }

    package func attendances() throws -> [Attendance] {
        try rows("SELECT * FROM attendance WHERE office_id = ?", .id(office), make: Attendance.init(row:))
    }

    /// Everyone who has a registration or an attendance of the session.
    package func peopleOf(session: Identifier<Session>) throws -> [Person] {
        try rows(
            """
            SELECT \(personColumns) FROM person p JOIN person_private q ON q.person_id = p.id
            WHERE p.id IN (
                SELECT person_id FROM registration WHERE session_id = ?
                UNION SELECT person_id FROM attendance WHERE session_id = ?)
            """, .id(session), .id(session), make: Person.init(row:))
    }
}

extension Decision {
    package func insert(_ attendance: Attendance, as action: JournalAction) throws {
        try run(
            """
            INSERT INTO attendance
                (session_id, person_id, office_id, version, state, age_band, sex, district, device)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            values: [.id(attendance.session), .id(attendance.person), .id(office), .int(attendance.version)]
                + columns(of: attendance))
        try keepHistory(of: attendance)
        try noteWriting(of: attendance, action, isNew: true)
    }

    /// Writes the attendance over the version that it was loaded with.
    @discardableResult
    package func update(_ attendance: Attendance, as action: JournalAction) throws -> Attendance {
        try runOnCurrentVersion(
            """
            UPDATE attendance SET state = ?, age_band = ?, sex = ?, district = ?, device = ?, version = version + 1
            WHERE session_id = ? AND person_id = ? AND version = ?
            """,
            values: columns(of: attendance)
                + [.id(attendance.session), .id(attendance.person), .int(attendance.version)],
            subject: "@thing.attendance")
        var written = attendance
        written.version += 1
        try keepHistory(of: written)
        try noteWriting(of: written, action, isNew: false)
        return written
    }

    private func noteWriting(of attendance: Attendance, _ action: JournalAction, isNew: Bool) throws {
        stale.sessions.insert(attendance.session)
        stale.people.insert(attendance.person)
        try note(action, "session:\(attendance.session)", isNew: isNew)
    }

    private func columns(of attendance: Attendance) -> [Value] {
        [.raw(attendance.state)] + attendance.facts.columns
    }

    private func keepHistory(of attendance: Attendance) throws {
        try run(
            """
            INSERT INTO attendance_history
                (session_id, person_id, version, office_id, state, at_ms, local_date, author)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .id(attendance.session), .id(attendance.person), .int(attendance.version), .id(office),
            .raw(attendance.state), .instant(instant), .date(instant.localDate), .text(author.label))
    }
}

extension Attendance {
    init(row: Row) throws {
        self.init(
            session: try row.id("session_id"), person: try row.id("person_id"), state: try row.raw("state"),
            facts: try PersonFacts(row: row), version: try row.int("version"))
    }
}
