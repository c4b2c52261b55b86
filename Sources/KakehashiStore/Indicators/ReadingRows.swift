package import Kakehashi

extension Snapshot {
    /// The readings of a plan's indicators, oldest first.
    package func readings(of plan: Identifier<Plan>) throws -> [Reading] {
        try rows(
            """
            SELECT r.* FROM reading r JOIN indicator i ON i.id = r.indicator_id
            WHERE i.plan_id = ? ORDER BY r.indicator_id, r.local_date
            """,
            .id(plan), make: Reading.init(row:))
    }

    /// All of the office's readings, oldest first.
    package func readings() throws -> [Reading] {
        try rows(
            "SELECT * FROM reading WHERE office_id = ? ORDER BY indicator_id, local_date", .id(office),
            make: Reading.init(row:))
    }
}

extension Decision {
    package func insert(_ reading: Reading, as action: JournalAction) throws {
        try run(
            """
            INSERT INTO reading (indicator_id, local_date, office_id, version, amount, numerator, denominator, status,
                cause, next_step)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            values: [.id(reading.indicator), .date(reading.date), .id(office), .int(reading.version)]
                + columns(of: reading))
        try note(action, "indicator:\(reading.indicator)", isNew: true)
    }

    /// Corrects a reading over the version that it was loaded with, and keeps what it was.
    package func update(_ reading: Reading, as action: JournalAction) throws {
        try run(
            """
            INSERT INTO reading_history (indicator_id, local_date, version, office_id, amount, status, at_ms, author)
            SELECT indicator_id, local_date, version, office_id, amount, status, ?, ? FROM reading
            WHERE indicator_id = ? AND local_date = ? AND version = ?
            """,
            .instant(instant), .text(author.label), .id(reading.indicator), .date(reading.date), .int(reading.version))
        try runOnCurrentVersion(
            """
            UPDATE reading SET amount = ?, numerator = ?, denominator = ?, status = ?, cause = ?, next_step = ?,
                version = version + 1
            WHERE indicator_id = ? AND local_date = ? AND version = ?
            """,
            values: columns(of: reading) + [.id(reading.indicator), .date(reading.date), .int(reading.version)],
            subject: "@thing.reading")
        try note(action, "indicator:\(reading.indicator)", isNew: false)
    }

    private func columns(of reading: Reading) -> [Value] {
        [
            .text(reading.value.amount.description), .int(reading.value.numerator), .int(reading.value.denominator),
            .raw(reading.status), .text(reading.comment.cause), .text(reading.comment.nextStep),
        ]
    }
}

extension Reading {
    init(row: Row) throws {
        let value = IndicatorValue(
            try row.parsed("amount") { Amount($0) }, numerator: try row.optionalInt("numerator"),
            denominator: try row.optionalInt("denominator"))
        self.init(
            indicator: try row.id("indicator_id"), date: try row.date("local_date"), value: value,
            status: try row.raw("status"),
            comment: SectionComment(cause: try row.text("cause"), nextStep: try row.text("next_step")),
            version: try row.int("version"))
    }
}
