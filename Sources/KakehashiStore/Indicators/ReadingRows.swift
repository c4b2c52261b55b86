package import Kakehashi

extension Snapshot {
    /// The readings of a plan's indicators, oldest first.
    package func readings(of plan: Identifier<Plan>) throws -> [Reading] {
        try rows(
            """
            SELECT r.* FROM reading r JOIN indicator i ON i.id = r.indicator_id
            WHERE i.plan_id = ? AND r.withdrawn = 0 ORDER BY r.indicator_id, r.local_date
            """,
            .id(plan), make: Reading.init(row:))
    }

    /// All of the office's readings, oldest first.
    package func readings() throws -> [Reading] {
        try rows(
            "SELECT * FROM reading WHERE office_id = ? AND withdrawn = 0 ORDER BY indicator_id, local_date",
            .id(office), make: Reading.init(row:))
    }

    /// The version of a reading that has been taken back; nil where there is none of that day.
    package func withdrawnVersion(of indicator: Identifier<Indicator>, on date: LocalDate) throws -> Int? {
        try first(
            "SELECT version FROM reading WHERE indicator_id = ? AND local_date = ? AND withdrawn = 1", .id(indicator),
            .date(date)
        ) { try $0.int("version") }
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

    /// Takes a reading back over the version that it was loaded with: it counts no more, and what it was is kept.
    package func withdraw(_ reading: Reading, because reason: String, as action: JournalAction) throws {
        try keep(reading, reason)
        try runOnCurrentVersion(
            """
            UPDATE reading SET withdrawn = 1, version = version + 1
            WHERE indicator_id = ? AND local_date = ? AND version = ? AND withdrawn = 0
            """,
            .id(reading.indicator), .date(reading.date), .int(reading.version), subject: "@thing.reading")
        try note(action, "indicator:\(reading.indicator)", isNew: false)
    }

    /// What a reading was before it is changed.
    private func keep(_ reading: Reading, _ reason: String = "") throws {
        try run(
            """
            INSERT INTO reading_history (indicator_id, local_date, version, office_id, amount, numerator, denominator,
                status, withdrawn, reason, at_ms, author)
            SELECT indicator_id, local_date, version, office_id, amount, numerator, denominator, status, withdrawn, ?, ?,
                ? FROM reading
            WHERE indicator_id = ? AND local_date = ? AND version = ?
            """,
            .text(reason), .instant(instant), .text(author.label), .id(reading.indicator), .date(reading.date),
            .int(reading.version))
    }

    /// Corrects a reading over the version that it was loaded with, and keeps what it was. One that had been taken
    /// back counts again.
    package func update(_ reading: Reading, as action: JournalAction) throws {
        try keep(reading)
        try runOnCurrentVersion(
            """
            UPDATE reading SET amount = ?, numerator = ?, denominator = ?, status = ?, cause = ?, next_step = ?,
                withdrawn = 0, version = version + 1
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
