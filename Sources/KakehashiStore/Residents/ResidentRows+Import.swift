package import Kakehashi

/// A record of the export as it is on file.
package struct StoredResident: Sendable {
    package let id: Identifier<Resident>
    package let record: ResidentRecord
    package let isGone: Bool
}

extension Snapshot {
    /// Everybody on file, gone or not, by number; for imports only.
    package func residentRecords() throws -> [String: StoredResident] {
        let stored = try rows("SELECT * FROM resident WHERE office_id = ?", .id(office)) { row in
            StoredResident(
                id: try row.id("id"), record: try ResidentRecord(row: row),
                isGone: try row.optionalDate("gone_on") != nil)
        }
        return Dictionary(stored.map { ($0.record.number, $0) }) { first, _ in first }
    }
}

extension ResidentRecord {
    fileprivate init(row: Row) throws {
        let until = try row.optionalDate("protected_until")
        self.init(
            number: try row.text("number"), household: try row.text("household"), name: try row.text("name"),
            kana: try row.text("kana"), birth: try row.parsed("birth") { PartialDate($0) }, sex: try row.raw("sex"),
            relationship: try row.text("relationship"), dwelling: try Dwelling(row: row),
            protection: try row.bool("is_protected") ? Protection(until: until) : nil)
    }

    /// Whether a record says, character by character, what is on file already.
    package func isStored(like other: ResidentRecord) -> Bool {
        values.elementsEqual(other.values) { $0.isStored(like: $1) }
    }

    fileprivate var values: [Value] {
        [
            .text(household), .text(name), .text(kana), .text(Kana.searchKey(kana)), .text(birth.description),
            .raw(sex), .text(relationship), .text(dwelling.postalCode?.description), .text(dwelling.address),
            .text(dwelling.detail), .text(dwelling.telephone?.description), .date(dwelling.settledOn),
            .bool(protection != nil), .date(protection?.until),
        ]
    }
}

extension Decision {
    package func insert(_ record: ResidentRecord) throws {
        let id = Identifier<Resident>(at: instant)
        try run(
            """
            INSERT INTO resident (
                id, office_id, version, number, household, name, kana, kana_key, birth, sex, relationship, postal_code,
                address, address_detail, telephone, settled_on, is_protected, protected_until)
            VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, values: [.id(id), .id(office), .text(record.number)] + record.values)
    }

    /// Writes what the export says now; someone who was gone is back.
    package func update(_ record: ResidentRecord, as id: Identifier<Resident>) throws {
        try run(
            """
            UPDATE resident SET
                household = ?, name = ?, kana = ?, kana_key = ?, birth = ?, sex = ?, relationship = ?, postal_code = ?,
                address = ?, address_detail = ?, telephone = ?, settled_on = ?, is_protected = ?, protected_until = ?,
                gone_on = NULL, version = version + 1
            WHERE id = ?
            """, values: record.values + [.id(id)])
    }

    /// Marks someone whom a complete export no longer holds.
    package func markGone(_ id: Identifier<Resident>) throws {
        try run(
            "UPDATE resident SET gone_on = ?, version = version + 1 WHERE id = ?", .date(instant.localDate), .id(id))
    }
}
