package import Kakehashi

extension Fault.Code {
    /// A session has given more seats than it has.
    package static let doctorSeats = Fault.Code("doctor.seats", .data)
    /// Kept figures differ from a recount.
    package static let doctorRollups = Fault.Code("doctor.rollups", .data)
}

extension Check {
    /// What the doctor looks at in the classes.
    package static let ofClasses: [Check] = [seats, rollups]

    /// No session has given more seats than it has, counted from the registrations themselves.
    static let seats = Check("seats") { snapshot in
        try snapshot.rows(
            """
            SELECT s.number, s.capacity, COUNT(*) AS taken FROM session s JOIN registration r ON r.session_id = s.id
            WHERE r.state IN ('confirmed', 'offered', 'held')
            GROUP BY s.id, s.number, s.capacity HAVING COUNT(*) > s.capacity ORDER BY s.number
            """
        ) { row in
            let values = ["session": try row.text("number"), "capacity": "\(try row.int("capacity"))"]
            return Fault(.doctorSeats, values.merging(["taken": "\(try row.int("taken"))"]) { old, _ in old })
        }
    }

    /// The kept figures equal a recount, row by row.
    static let rollups = Check("rollups") { snapshot in
        try ClassRollups.tables.compactMap { table, query in
            let differing = try snapshot.count(
                """
                SELECT COUNT(*) AS n FROM (
                    SELECT * FROM (SELECT * FROM \(table) EXCEPT \(query)) AS kept
                    UNION ALL SELECT * FROM (\(query) EXCEPT SELECT * FROM \(table)) AS counted) AS differing
                """)
            return differing == 0 ? nil : Fault(.doctorRollups, ["table": table, "count": "\(differing)"])
        }
    }
}

extension ClassRollups {
    /// Each table and the query that it has to equal; `class_day` is counted from sessions that were counted before it.
    static let tables = [
        ("session_count", sessionCounts(where: "1 = 1")),
        ("class_day", days(where: "1 = 1")),
        ("person_month", personMonths(where: "1 = 1")),
    ]
}
