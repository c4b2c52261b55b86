package import Kakehashi

extension Snapshot {
    /// Sessions as lists show them, in the order of the calendar, in two queries however many they are.
    package func overviews(_ query: SessionQuery) throws -> [SessionOverview] {
        var condition = "s.office_id = ?"
        var values: [Value] = [.id(office)]
        func restrict(_ text: String, _ value: Value?) {
            guard let value else { return }
            condition += " AND \(text)"
            values.append(value)
        }
        restrict("s.local_date >= ?", query.from.map { .date($0) })
        restrict("s.local_date <= ?", query.to.map { .date($0) })
        restrict("s.level = ?", query.level.map { .raw($0) })
        restrict("s.venue_id = ?", query.venue.map { .id($0) })
        return try overviews(condition, values)
    }

    package func overview(_ id: Identifier<Session>) throws -> SessionOverview? {
        try overviews("s.id = ? AND s.office_id = ?", [.id(id), .id(office)]).first
    }

    private func overviews(_ condition: String, _ values: [Value]) throws -> [SessionOverview] {
        try deriveFigures()
        let staff = try staff(condition, values)
        return try rows(
            """
            SELECT s.*, v.number AS venue_number, v.name AS venue_name, c.confirmed, c.offered, c.held, c.waiting,
                c.applications, c.present, c.absent, c.walk_ins,
                (SELECT h.reason FROM session_history h WHERE h.session_id = s.id AND h.state = 'cancelled'
                    AND h.version > 1 AND h.reason IS NOT NULL ORDER BY h.version DESC LIMIT 1) AS cancel_reason
            FROM session s JOIN venue v ON v.id = s.venue_id JOIN session_count c ON c.session_id = s.id
            WHERE \(condition) ORDER BY s.local_date, s.start_time, s.number
            """, values: values
        ) { row in
            SessionOverview(
                session: try Session(row: row, staff: staff), venueNumber: try row.text("venue_number"),
                venueName: try row.text("venue_name"), counts: try SessionCounts(row: row),
                cancelReason: try row.optionalText("cancel_reason"))
        }
    }
}

extension SessionCounts {
    init(row: Row) throws {
        self.init(
            confirmed: try row.int("confirmed"), offered: try row.int("offered"), held: try row.int("held"),
            waiting: try row.int("waiting"), applications: try row.int("applications"),
            present: try row.int("present"), absent: try row.int("absent"), walkIns: try row.int("walk_ins"))
    }
}
