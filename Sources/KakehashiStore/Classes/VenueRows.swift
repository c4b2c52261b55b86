package import Kakehashi

extension Snapshot {
    /// All venues of the office, by their number.
    package func venues() throws -> [Venue] {
        try rows("SELECT * FROM venue WHERE office_id = ? ORDER BY number", .id(office), make: Venue.init(row:))
    }

    package func venue(_ id: Identifier<Venue>) throws -> Venue? {
        try first("SELECT * FROM venue WHERE id = ? AND office_id = ?", .id(id), .id(office), make: Venue.init(row:))
    }
}

extension Decision {
    package func insert(_ venue: Venue, as action: JournalAction) throws {
        try run(
            """
            INSERT INTO venue (id, office_id, version, number, name, kana, district, postal_code, address, capacity,
                opens, closes, wifi, wheelchair, accessible_toilet, telephone, offers_consultation)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            values: [.id(venue.id), .id(office), .int(venue.version), .text(venue.number)] + columns(of: venue))
        try note(action, "venue:\(venue.id)", isNew: true)
    }

    /// Writes the venue over the version that it was loaded with.
    package func update(_ venue: Venue, as action: JournalAction) throws {
        try runOnCurrentVersion(
            """
            UPDATE venue SET name = ?, kana = ?, district = ?, postal_code = ?, address = ?, capacity = ?, opens = ?,
                closes = ?, wifi = ?, wheelchair = ?, accessible_toilet = ?, telephone = ?, offers_consultation = ?,
                version = version + 1
            WHERE id = ? AND version = ?
            """,
            values: columns(of: venue) + [.id(venue.id), .int(venue.version)], subject: "@thing.venue")
        try note(action, "venue:\(venue.id)", isNew: false)
    }

    private func columns(of venue: Venue) -> [Value] {
        [
            .text(venue.name), .text(venue.kana), .text(venue.district), .text(venue.postalCode),
            .text(venue.address), .int(venue.capacity), .time(venue.opens), .time(venue.closes), .raw(venue.wifi),
            .raw(venue.wheelchair), .raw(venue.accessibleToilet), .text(venue.telephone),
            .bool(venue.offersConsultation),
        ]
    }
}

extension Venue {
    init(row: Row) throws {
        self.init(
            id: try row.id("id"), number: try row.text("number"), name: try row.text("name"),
            kana: try row.optionalText("kana"), district: try row.text("district"),
            postalCode: try row.optionalText("postal_code"), address: try row.text("address"),
            capacity: try row.int("capacity"), opens: try row.time("opens"), closes: try row.time("closes"),
            wifi: try row.raw("wifi"), wheelchair: try row.raw("wheelchair"),
            accessibleToilet: try row.raw("accessible_toilet"), telephone: try row.optionalText("telephone"),
            offersConsultation: try row.bool("offers_consultation"), version: try row.int("version"))
    }
}
