package import Kakehashi

extension Snapshot {
    /// The volumes of all procedures, by year and number.
    package func procedureVolumes() throws -> [ProcedureVolume] {
        try rows(
            "SELECT * FROM procedure_volume WHERE office_id = ? ORDER BY fiscal_year, number", .id(office),
            make: ProcedureVolume.init(row:))
    }
}

extension Decision {
    package func insert(_ volume: ProcedureVolume, as action: JournalAction) throws {
        try run(
            """
            INSERT INTO procedure_volume (office_id, number, fiscal_year, version, name, section, volume, assistable,
                form)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .id(office), .text(volume.number), .int(volume.year.startYear), .int(volume.version), .text(volume.name),
            .text(volume.section), .int(volume.volume), .bool(volume.assistable), .text(volume.form))
        try note(action, "volume:\(volume.number)", isNew: true)
    }

    /// Writes the volume over the version that it was loaded with.
    package func update(_ volume: ProcedureVolume, as action: JournalAction) throws {
        try runOnCurrentVersion(
            """
            UPDATE procedure_volume SET name = ?, section = ?, volume = ?, assistable = ?, form = ?,
                version = version + 1
            WHERE office_id = ? AND number = ? AND fiscal_year = ? AND version = ?
            """,
            .text(volume.name), .text(volume.section), .int(volume.volume), .bool(volume.assistable),
            .text(volume.form), .id(office), .text(volume.number), .int(volume.year.startYear), .int(volume.version),
            subject: "@thing.volume")
        try note(action, "volume:\(volume.number)", isNew: false)
    }
}

extension ProcedureVolume {
    init(row: Row) throws {
        self.init(
            number: try row.text("number"), name: try row.text("name"), section: try row.text("section"),
            year: FiscalYear(startYear: try row.int("fiscal_year")), volume: try row.int("volume"),
            assistable: try row.bool("assistable"), form: try row.optionalText("form"),
            version: try row.int("version"))
    }
}
