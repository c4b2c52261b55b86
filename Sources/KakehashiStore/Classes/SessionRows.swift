package import Kakehashi

extension Snapshot {
    package func session(_ id: Identifier<Session>) throws -> Session? {
        try sessions("s.id = ? AND s.office_id = ?", [.id(id), .id(office)]).first
    }

    /// The session of that short number.
    package func session(numbered number: String) throws -> Session? {
        try sessions("s.office_id = ? AND s.number = ?", [.id(office), .text(number)]).first
    }

    package func sessions(on date: LocalDate) throws -> [Session] {
        try sessions("s.office_id = ? AND s.local_date = ?", [.id(office), .date(date)])
    }

    package func sessions() throws -> [Session] {
        try sessions("s.office_id = ?", [.id(office)])
    }

    private func sessions(_ condition: String, _ values: [Value]) throws -> [Session] {
        let staff = try staff(condition, values)
        return try rows(
            "SELECT s.* FROM session s WHERE \(condition) ORDER BY s.local_date, s.start_time, s.number",
            values: values
        ) { try Session(row: $0, staff: staff) }
    }

    /// Who teaches and helps where, in one query for all sessions.
    func staff(_ condition: String, _ values: [Value]) throws -> [Identifier<Session>: [SessionStaff]] {
        let all = try rows(
            """
            SELECT t.session_id, t.instructor_id, t.role FROM session_staff t JOIN session s ON s.id = t.session_id
            WHERE \(condition) ORDER BY t.session_id, t.place
            """, values: values, make: SessionStaff.init(row:))
        return Dictionary(grouping: all, by: \.session)
    }
}

/// A row of `session_staff`.
struct SessionStaff {
    let session: Identifier<Session>
    let instructor: Identifier<Instructor>
    let role: Instructor.Role

    init(row: Row) throws {
        session = try row.id("session_id")
        instructor = try row.id("instructor_id")
        role = try row.raw("role")
    }
}

extension Session {
    init(row: Row, staff: [Identifier<Session>: [SessionStaff]]) throws {
        let id = try row.id("id", of: Session.self)
        let staff = staff[id] ?? []
        self.init(
            id: id, number: try row.text("number"), course: try row.text("course"), level: try row.raw("level"),
            programme: try row.raw("programme"), venue: try row.id("venue_id"), host: try row.raw("host"),
            date: try row.date("local_date"), start: try row.time("start_time"), end: try row.time("end_time"),
            capacity: try row.int("capacity"), instructor: staff.first { $0.role == .instructor }?.instructor,
            helpers: staff.filter { $0.role == .helper }.map(\.instructor), state: try row.raw("state"),
            exceptionReason: try row.optionalText("exception_reason"), version: try row.int("version"))
    }
}
