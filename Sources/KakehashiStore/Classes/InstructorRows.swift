package import Kakehashi

extension Snapshot {
    /// All who teach or help for the office, by their number.
    package func instructors() throws -> [Instructor] {
        try rows(
            "SELECT * FROM instructor WHERE office_id = ? ORDER BY number", .id(office), make: Instructor.init(row:))
    }
}

extension Decision {
    package func insert(_ instructor: Instructor, as action: JournalAction) throws {
        try run(
            """
            INSERT INTO instructor
                (id, office_id, version, number, name, kana, role, levels, affiliation, telephone)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            values: [.id(instructor.id), .id(office), .int(instructor.version), .text(instructor.number)]
                + columns(of: instructor))
        try note(action, "instructor:\(instructor.id)", isNew: true)
    }

    /// Writes the record over the version that it was loaded with.
    package func update(_ instructor: Instructor, as action: JournalAction) throws {
        try runOnCurrentVersion(
            """
            UPDATE instructor SET name = ?, kana = ?, role = ?, levels = ?, affiliation = ?, telephone = ?,
                version = version + 1
            WHERE id = ? AND version = ?
            """,
            values: columns(of: instructor) + [.id(instructor.id), .int(instructor.version)],
            subject: "@thing.instructor")
        try note(action, "instructor:\(instructor.id)", isNew: false)
    }

    private func columns(of instructor: Instructor) -> [Value] {
        [
            .text(instructor.name), .text(instructor.kana), .raw(instructor.role),
            .text(instructor.levels.map(\.rawValue).joined(separator: ";")), .text(instructor.affiliation),
            .text(instructor.telephone),
        ]
    }
}

extension Instructor {
    init(row: Row) throws {
        self.init(
            id: try row.id("id"), number: try row.text("number"), name: try row.text("name"),
            kana: try row.text("kana"), role: try row.raw("role"),
            levels: try row.parsed("levels", Instructor.levels), affiliation: try row.optionalText("affiliation"),
            telephone: try row.optionalText("telephone"), version: try row.int("version"))
    }

    private static func levels(_ text: String) -> [Level]? {
        let words = text.split(separator: ";")
        let levels = words.compactMap { Level(rawValue: String($0)) }
        return levels.count == words.count ? levels : nil
    }
}
