package import Kakehashi

extension Snapshot {
    /// Residents who match, in the order of their readings; never more than `limit`.
    package func residents(
        matching query: ResidentQuery, on day: LocalDate, limit: Int
    ) throws -> [Resident] {
        var conditions = "r.kana_key >= ? AND r.kana_key < ?"
        // Every reading that begins with the key sorts before the key with the last of all characters.
        var values: [Value] = [.text(query.kanaKey), .text(query.kanaKey + "\u{10FFFF}")]
        if query.birth != nil {
            conditions += " AND r.birth IN (?, ?, ?, ?)"
            values += query.possibleBirths.map(Value.text)
        }
        return try residents(
            conditions + " ORDER BY r.kana_key, r.birth, r.number LIMIT ?", values + [.int(limit)], day)
    }

    package func resident(
        _ id: Identifier<Resident>, on day: LocalDate
    ) throws -> Resident? {
        try residents("r.id = ?", [.id(id)], day).first
    }

    /// Everybody of a household, in the order of the export's numbers.
    package func household(_ number: String, on day: LocalDate) throws -> [Resident] {
        try residents("r.household = ? ORDER BY r.number", [.text(number)], day)
    }

    /// The one place where residents are read for the counter: the guard stands here.
    ///
    /// Whoever shares a household with somebody under 支援措置 is guarded too, since their address is the same.
    private func residents(
        _ conditions: String, _ values: [Value], _ day: LocalDate
    ) throws -> [Resident] {
        try rows(
            """
            SELECT r.*, EXISTS (
                SELECT 1 FROM resident p
                WHERE p.office_id = r.office_id AND p.household = r.household AND p.gone_on IS NULL
                    AND p.is_protected = 1 AND (p.protected_until IS NULL OR p.protected_until >= ?)
            ) AS is_guarded
            FROM resident r WHERE r.office_id = ? AND r.gone_on IS NULL AND \(conditions)
            """, values: [.date(day), .id(office)] + values, make: Resident.init(row:))
    }
}

extension Resident {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row.id("id"), number: try row.text("number"), household: try row.text("household"),
            name: try row.text("name"), kana: try row.text("kana"), birth: try row.parsed("birth") { PartialDate($0) },
            sex: try row.raw("sex"), relationship: try row.text("relationship"),
            residence: try row.bool("is_guarded") ? .guarded : .open(Dwelling(row: row)))
    }
}

extension Dwelling {
    init(row: Row) throws {
        self.init(
            postalCode: try row.optionalParsed("postal_code") { PostalCode($0) }, address: try row.text("address"),
            detail: try row.optionalText("address_detail"),
            telephone: try row.optionalParsed("telephone") { PhoneNumber($0) },
            settledOn: try row.optionalDate("settled_on"))
    }
}
