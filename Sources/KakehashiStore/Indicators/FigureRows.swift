package import Kakehashi

extension Snapshot {
    /// The sums of days that the classes' decisions keep, between two days.
    package func classTallies(
        in days: ClosedRange<LocalDate>
    ) throws -> [ClassTally] {
        try deriveFigures()
        return try rows(
            """
            SELECT d.local_date, v.number, d.host, d.programme, d.level, SUM(d.sessions) AS sessions,
                SUM(d.seats) AS seats, SUM(d.attended) AS attended, SUM(d.attended + d.absent) AS recorded
            FROM class_day d JOIN venue v ON v.id = d.venue_id
            WHERE d.office_id = ? AND d.local_date BETWEEN ? AND ?
            GROUP BY d.local_date, v.number, d.host, d.programme, d.level ORDER BY d.local_date, v.number
            """,
            .id(office), .date(days.lowerBound), .date(days.upperBound)
        ) { row in
            ClassTally(
                date: try row.date("local_date"), venue: try row.text("number"), host: try row.raw("host"),
                programme: try row.raw("programme"), level: try row.raw("level"), sessions: try row.int("sessions"),
                seats: try row.int("seats"), attendances: try row.int("attended"), recorded: try row.int("recorded"))
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
