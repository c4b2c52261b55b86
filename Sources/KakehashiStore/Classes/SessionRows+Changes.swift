package import Kakehashi

extension Decision {
    package func insert(_ session: Session, as action: JournalAction) throws {
        try run(
            """
            INSERT INTO session (id, office_id, version, number, course, level, programme, venue_id, host, local_date,
                start_time, end_time, capacity, state, exception_reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            values: [.id(session.id), .id(office), .int(session.version), .text(session.number)]
                + columns(of: session))
        try insertStaff(of: session)
        try keepHistory(of: session, reason: session.exceptionReason)
        stale.sessions.insert(session.id)
        try note(action, "session:\(session.id)", isNew: true)
    }

    /// Writes the session over the version that it was loaded with, and answers it with its new version.
    @discardableResult
    package func update(
        _ session: Session, reason: String? = nil, as action: JournalAction
    ) throws -> Session {
        let before = try self.session(session.id)
        if let before, before.date != session.date { stale.days.insert(before.date) }
        try runOnCurrentVersion(
            """
            UPDATE session SET course = ?, level = ?, programme = ?, venue_id = ?, host = ?, local_date = ?,
                start_time = ?, end_time = ?, capacity = ?, state = ?, exception_reason = ?, version = version + 1
            WHERE id = ? AND version = ?
            """,
            values: columns(of: session) + [.id(session.id), .int(session.version)], subject: "@thing.session")
        try run("DELETE FROM session_staff WHERE session_id = ?", .id(session.id))
        try insertStaff(of: session)
        var written = session
        written.version += 1
        try keepHistory(of: written, reason: reason)
        stale.sessions.insert(written.id)
        stale.rewritten.insert(written.id)
        if let before { try noteToTell(before, written) }
        try note(action, "session:\(written.id)", isNew: false)
        return written
    }

    private func columns(of session: Session) -> [Value] {
        [
            .text(session.course), .raw(session.level), .raw(session.programme), .id(session.venue),
            .raw(session.host), .date(session.date), .time(session.start), .time(session.end),
            .int(session.capacity), .raw(session.state), .text(session.exceptionReason),
        ]
    }

    private func insertStaff(of session: Session) throws {
        let staff =
            (session.instructor.map { [($0, Instructor.Role.instructor)] } ?? [])
            + session.helpers.map { ($0, .helper) }
        for (place, (instructor, role)) in staff.enumerated() {
            try run(
                """
                INSERT INTO session_staff (session_id, instructor_id, office_id, role, place) VALUES (?, ?, ?, ?, ?)
                """, .id(session.id), .id(instructor), .id(office), .raw(role), .int(place))
        }
    }

    private func keepHistory(of session: Session, reason: String?) throws {
        try run(
            """
            INSERT INTO session_history
                (session_id, version, office_id, state, capacity, reason, at_ms, local_date, author, held_on,
                start_time, end_time, venue_id, staff)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .id(session.id), .int(session.version), .id(office), .raw(session.state), .int(session.capacity),
            .text(reason), .instant(instant), .date(instant.localDate), .text(author.label), .date(session.date),
            .time(session.start), .time(session.end), .id(session.venue),
            .text(session.staff.map(\.description).joined(separator: ";")))
    }
}
