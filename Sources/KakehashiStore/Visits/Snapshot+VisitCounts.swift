package import Kakehashi

extension Snapshot {
    /// How many of each form were filled from one day to another, both included.
    package func formsFilled(
        from first: LocalDate, through last: LocalDate
    ) throws -> [String: Int] {
        let pairs = try rows(
            """
            SELECT form, SUM(filled) AS filled FROM visit_form_day
            WHERE office_id = ? AND local_date >= ? AND local_date <= ? GROUP BY form
            """,
            .id(office), .date(first), .date(last)
        ) { (try $0.text("form"), try $0.int("filled")) }
        return Dictionary(uniqueKeysWithValues: pairs)
    }
}
