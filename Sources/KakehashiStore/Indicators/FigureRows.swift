package import Kakehashi

extension Snapshot {
    /// The sums of days that the classes' decisions keep, between two days. As of a moment, only classes that have
    /// begun count: of days ahead none. Without one, those that are planned count too.
    package func classTallies(
        in days: ClosedRange<LocalDate>, at now: Instant? = nil
    ) throws -> [ClassTally] {
        try deriveFigures()
        let present = now?.localDate.description ?? "9999-12-31"
        let span: [Value] = [.id(office), .date(days.lowerBound), .date(days.upperBound), .text(present)]
        return try rows(
            """
            SELECT d.local_date, v.number, d.host, d.programme, d.level, SUM(d.sessions) AS sessions,
                SUM(d.seats) AS seats, SUM(d.attended) AS attended, SUM(d.attended + d.absent) AS recorded
            FROM (
                SELECT local_date, venue_id, host, programme, level, sessions, seats, attended, absent FROM class_day
                WHERE office_id = ? AND local_date BETWEEN ? AND ? AND local_date < ?
                UNION ALL
                SELECT s.local_date, s.venue_id, s.host, s.programme, s.level, 1, s.capacity, c.present + c.walk_ins,
                    c.absent
                FROM session s JOIN session_count c ON c.session_id = s.id
                WHERE s.office_id = ? AND s.local_date BETWEEN ? AND ? AND s.local_date = ? AND s.start_time <= ?
                    AND s.state = 'planned'
            ) AS d JOIN venue v ON v.id = d.venue_id
            GROUP BY d.local_date, v.number, d.host, d.programme, d.level ORDER BY d.local_date, v.number
            """,
            values: span + span + [.time(now?.localTime)]
        ) { row in
            ClassTally(
                date: try row.date("local_date"), venue: try row.text("number"), host: try row.raw("host"),
                programme: try row.raw("programme"), level: try row.raw("level"), sessions: try row.int("sessions"),
                seats: try row.int("seats"), attendances: try row.int("attended"), recorded: try row.int("recorded"))
        }
    }

    /// The classes between two days of which it is not yet known who came, by day.
    package func classGaps(
        in days: ClosedRange<LocalDate>, at now: Instant
    ) throws -> [ClassGap] {
        try deriveFigures()
        return try rows(
            """
            SELECT s.number, s.local_date, s.start_time, v.number AS venue, s.host, s.programme, s.level,
                c.present + c.absent + c.walk_ins AS recorded
            FROM session s JOIN session_count c ON c.session_id = s.id JOIN venue v ON v.id = s.venue_id
            WHERE s.office_id = ? AND s.local_date BETWEEN ? AND ? AND s.state = 'planned'
                AND (s.local_date > ? OR (s.local_date = ? AND s.start_time > ?)
                    OR c.present + c.absent + c.walk_ins = 0 OR c.confirmed > c.present + c.absent)
            ORDER BY s.local_date, s.start_time, s.number
            """,
            .id(office), .date(days.lowerBound), .date(days.upperBound), .date(now.localDate), .date(now.localDate),
            .time(now.localTime)
        ) { row in
            let begins = Instant(try row.date("local_date"), try row.time("start_time"))
            return ClassGap(
                number: try row.text("number"), date: try row.date("local_date"), venue: try row.text("venue"),
                host: try row.raw("host"), programme: try row.raw("programme"), level: try row.raw("level"),
                kind: begins > now ? .toCome : try row.int("recorded") == 0 ? .unrecorded : .partlyRecorded)
        }
    }

    /// The first days of people within months, as the classes' decisions keep them.
    package func firstAttendances(
        in days: ClosedRange<LocalDate>
    ) throws -> [FirstAttendance] {
        try deriveFigures()
        return try rows(
            """
            SELECT person_id, first_date, host, programme, level FROM person_month
            WHERE office_id = ? AND month BETWEEN ? AND ?
            """,
            .id(office), .month(days.lowerBound.yearMonth), .month(days.upperBound.yearMonth),
            make: FirstAttendance.init(row:))
    }

    /// How many of each form were filled on each day.
    package func assistedCounts(
        in days: ClosedRange<LocalDate>
    ) throws -> [AssistedCount] {
        try rows(
            """
            SELECT local_date, form, filled FROM visit_form_day
            WHERE office_id = ? AND local_date BETWEEN ? AND ? ORDER BY local_date, form
            """,
            .id(office), .date(days.lowerBound), .date(days.upperBound)
        ) { row in
            AssistedCount(
                date: try row.date("local_date"), form: try row.text("form"), count: try row.int("filled"))
        }
    }

    /// The names of venues by 施設番号.
    package func venueNames() throws -> [String: String] {
        let names = try rows("SELECT number, name FROM venue WHERE office_id = ?", .id(office)) {
            (try $0.text("number"), try $0.text("name"))
        }
        return Dictionary(names) { first, _ in first }
    }

    /// Venues where people can come to ask, by number.
    package func consultationVenues() throws -> Set<String> {
        Set(
            try rows("SELECT number FROM venue WHERE office_id = ? AND offers_consultation = 1", .id(office)) {
                try $0.text("number")
            })
    }
}

extension FirstAttendance {
    init(row: Row) throws {
        self.init(
            person: try row.id("person_id"), date: try row.date("first_date"), host: try row.raw("host"),
            programme: try row.raw("programme"), level: try row.raw("level"))
    }
}
