package import Kakehashi

extension Snapshot {
    /// Who has to be told, or was told, of changes of a session, the earliest change first.
    package func notices(of session: Identifier<Session>) throws -> [ChangeNotice] {
        try rows(
            """
            SELECT n.registration_id, n.told_ms, h.held_on, h.start_time, h.end_time, h.venue_id
            FROM session_notice n
            LEFT JOIN session_history h ON h.session_id = n.session_id AND h.version = n.known_version
            WHERE n.session_id = ? AND n.office_id = ? ORDER BY n.known_version, n.registration_id
            """, .id(session), .id(office), make: ChangeNotice.init(row:))
    }

    /// Sessions of which people have to be told and nobody has told them yet, and how many people those are.
    package func untold() throws -> [(session: String, people: Int)] {
        try rows(
            """
            SELECT s.number, COUNT(*) AS people FROM session_notice n
            JOIN session s ON s.id = n.session_id JOIN registration r ON r.id = n.registration_id
            WHERE n.office_id = ? AND n.told_ms IS NULL AND r.state IN (\(openStates))
            GROUP BY s.number ORDER BY s.number
            """, .id(office)
        ) { (session: try $0.text("number"), people: try $0.int("people")) }
    }

    /// The states in which somebody still wants to come.
    private var openStates: String {
        RegistrationState.allCases.filter(\.isOpen).map { "'\($0.rawValue)'" }.joined(separator: ", ")
    }
}

extension Decision {
    /// Notes who has to be told of a change of a published session: everybody who still wants to come, once, with what
    /// they know. Where it is again as they know it, there is nothing to tell.
    func noteToTell(_ before: Session, _ after: Session) throws {
        guard before.state == .planned, after.state != .draft else { return }
        guard before.place != after.place || after.state == .cancelled else { return }
        for registration in try registrations(of: before.id) where registration.state.isOpen {
            try run(
                """
                INSERT INTO session_notice (registration_id, session_id, office_id, known_version, at_ms)
                SELECT r.id, r.session_id, r.office_id, ?, ? FROM registration r
                WHERE r.id = ? AND NOT EXISTS (
                    SELECT 1 FROM session_notice n WHERE n.registration_id = r.id AND n.told_ms IS NULL)
                """, .int(before.version), .instant(instant), .id(registration.id))
        }
        guard after.state == .planned else { return }
        for notice in try notices(of: after.id) where notice.toldAt == nil && notice.known == after.place {
            try run(
                "DELETE FROM session_notice WHERE registration_id = ? AND told_ms IS NULL", .id(notice.registration))
        }
    }

    /// Notes that somebody has told the person; false where there was nothing to tell.
    @discardableResult
    package func noteTold(_ registration: Identifier<Registration>) throws -> Bool {
        let told = try run(
            "UPDATE session_notice SET told_ms = ?, told_by = ? WHERE registration_id = ? AND told_ms IS NULL",
            .instant(instant), .text(author.label), .id(registration))
        guard told > 0 else { return false }
        try journal("registration.told", "registration:\(registration)")
        return true
    }
}

extension ChangeNotice {
    init(row: Row) throws {
        let venue: Identifier<Venue>? = try row.optionalID("venue_id")
        let times = (try row.optionalTime("start_time"), try row.optionalTime("end_time"))
        var known: Place?
        if let date = try row.optionalDate("held_on"), let start = times.0, let end = times.1, let venue {
            known = Place(date: date, start: start, end: end, venue: venue)
        }
        self.init(
            registration: try row.id("registration_id"), known: known, toldAt: try row.optionalInstant("told_ms"))
    }
}
