import Kakehashi

/// The figures of the classes as queries; a decision keeps their results in tables, the doctor counts them again.
enum ClassRollups {
    /// A row of `session_count` for each session.
    static func sessionCounts(where condition: String) -> String {
        """
        SELECT s.id, s.office_id,
            (SELECT COUNT(*) FROM registration r WHERE r.session_id = s.id AND r.state = 'confirmed'),
            (SELECT COUNT(*) FROM registration r WHERE r.session_id = s.id AND r.state = 'offered'),
            (SELECT COUNT(*) FROM registration r WHERE r.session_id = s.id AND r.state = 'held'),
            (SELECT COUNT(*) FROM registration r WHERE r.session_id = s.id AND r.state = 'waiting'),
            (SELECT COUNT(*) FROM registration r WHERE r.session_id = s.id),
            (SELECT COUNT(*) FROM attendance a WHERE a.session_id = s.id AND a.state = 'present'),
            (SELECT COUNT(*) FROM attendance a WHERE a.session_id = s.id AND a.state = 'absent'),
            (SELECT COUNT(*) FROM attendance a WHERE a.session_id = s.id AND a.state = 'walkIn')
        FROM session s WHERE \(condition)
        """
    }

    /// A row of `class_day` for each day, course, level, programme, venue and holding body.
    static func days(where condition: String) -> String {
        """
        SELECT s.office_id, s.local_date, s.course, s.level, s.programme, s.venue_id, s.host, COUNT(*),
            SUM(s.capacity), SUM(c.applications), SUM(c.confirmed), SUM(c.present), SUM(c.absent), SUM(c.walk_ins),
            SUM(c.present + c.walk_ins)
        FROM session s JOIN session_count c ON c.session_id = s.id
        WHERE s.state = 'planned' AND \(condition)
        GROUP BY s.office_id, s.local_date, s.course, s.level, s.programme, s.venue_id, s.host
        """
    }

    /// A row of `person_month` for each person who attended in a month.
    static func personMonths(where condition: String) -> String {
        """
        SELECT a.office_id, SUBSTR(s.local_date, 1, 7) AS month, a.person_id, s.programme, s.level, s.host,
            MIN(s.local_date), COUNT(*)
        FROM attendance a JOIN session s ON s.id = a.session_id
        WHERE a.state IN ('present', 'walkIn') AND s.state = 'planned' AND \(condition)
        GROUP BY a.office_id, SUBSTR(s.local_date, 1, 7), a.person_id, s.programme, s.level, s.host
        """
    }
}

/// Kept figures that rows written within a decision have made stale.
struct StaleFigures {
    /// Sessions whose registrations, attendance or own row have changed.
    var sessions: Set<Identifier<Session>> = []
    /// Sessions whose own row has changed, and with it where and as what their attendance counts.
    var rewritten: Set<Identifier<Session>> = []
    /// Days from which a session was moved away.
    var days: Set<LocalDate> = []
    /// People whose attendance has changed.
    var people: Set<Identifier<Person>> = []

    var isEmpty: Bool { sessions.isEmpty && days.isEmpty && people.isEmpty }
}

extension Decision {
    /// Counts anew whatever the rows written so far have made stale: sessions, then their days, then people.
    func recount() throws {
        guard !stale.isEmpty else { return }
        var (days, people) = (stale.days, stale.people)
        for session in stale.sessions.sorted() {
            try recount(session)
            if let day = try day(of: session) { days.insert(day) }
        }
        for session in stale.rewritten { people.formUnion(try peopleAttending(session)) }
        for day in days.sorted() { try recount(day) }
        for person in people.sorted() { try recount(person) }
        stale = StaleFigures()
    }

    /// The day on which a session stands in the file.
    func day(of session: Identifier<Session>) throws -> LocalDate? {
        try first("SELECT local_date FROM session WHERE id = ?", .id(session)) { try $0.date("local_date") }
    }

    private func peopleAttending(_ session: Identifier<Session>) throws -> [Identifier<Person>] {
        try rows("SELECT person_id FROM attendance WHERE session_id = ?", .id(session)) { try $0.id("person_id") }
    }

    private func recount(_ session: Identifier<Session>) throws {
        try run("DELETE FROM session_count WHERE session_id = ?", .id(session))
        try run("INSERT INTO session_count \(ClassRollups.sessionCounts(where: "s.id = ?"))", .id(session))
    }

    private func recount(_ day: LocalDate) throws {
        try run("DELETE FROM class_day WHERE office_id = ? AND local_date = ?", .id(office), .date(day))
        try run(
            "INSERT INTO class_day \(ClassRollups.days(where: "s.office_id = ? AND s.local_date = ?"))",
            .id(office), .date(day))
    }

    private func recount(_ person: Identifier<Person>) throws {
        try run("DELETE FROM person_month WHERE person_id = ?", .id(person))
        try run("INSERT INTO person_month \(ClassRollups.personMonths(where: "a.person_id = ?"))", .id(person))
    }
}
