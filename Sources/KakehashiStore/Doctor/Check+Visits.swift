package import Kakehashi

extension Fault.Code {
    /// A figure kept with the changes differs from a recount.
    package static let doctorVisits = Fault.Code("doctor.visits", .data)
}

extension Check {
    /// The days' sums of filled forms against a recount of the events.
    package static let visits = Check("visits") { snapshot in
        let differing = try snapshot.count(
            """
            SELECT COUNT(*) AS n FROM (
                SELECT office_id, local_date, form, SUM(visits) AS visits, SUM(filled) AS filled FROM (
                    SELECT office_id, local_date, form, visits, filled FROM visit_form_day
                    UNION ALL
                    SELECT e.office_id, e.local_date, f.form, -1, -f.filled
                    FROM visit_event e JOIN visit_event_form f ON f.event_id = e.id
                ) AS both_sides
                GROUP BY office_id, local_date, form
                HAVING SUM(visits) <> 0 OR SUM(filled) <> 0
            ) AS differing
            """)
        guard differing > 0 else { return [] }
        return [Fault(.doctorVisits, ["file": snapshot.path, "count": String(differing)])]
    }
}
