package import Kakehashi
import KakehashiStore

/// The columns of the file `volumes`: how often each procedure was handled in a fiscal year.
package enum VolumeColumns {
    static let number = ImportColumn.required("手続番号", .code)
    static let name = ImportColumn.required("手続名", .text)
    static let section = ImportColumn.optional("担当課", .text, otherwise: "")
    static let year = ImportColumn.required("年度", .fiscalYear)
    static let volume = ImportColumn.required("取扱件数", .number())
    static let assistable = ImportColumn.required("入力支援", .choice(["可": true, "不可": false]))
    static let form = ImportColumn.optional("様式", .code)

    package static let table = ImportTable(
        "volumes", key: ["手続番号", "年度"], number, name, section, year, volume, assistable, form)
}

extension ReportDesk {
    /// Takes in a file of volumes: all of it or nothing.
    @discardableResult
    package func importVolumes(_ text: String, by author: Author) throws -> ImportOutcome {
        try decide(author) { decision in
            let known = try decision.procedureVolumes()
            let volumes = try VolumeColumns.table.rows(in: text) { row in
                let (number, year) = (try row.value(VolumeColumns.number), try row.value(VolumeColumns.year))
                let before = known.first { $0.number == number && $0.year == year }
                return (before, try ProcedureVolume(row: row, over: before))
            }
            var outcome = ImportOutcome()
            for (before, volume) in volumes { try store(volume, over: before, &outcome, in: decision) }
            return outcome
        }
    }

    private func store(
        _ volume: ProcedureVolume, over known: ProcedureVolume?, _ outcome: inout ImportOutcome, in decision: Decision
    ) throws {
        try outcome.keep(
            volume, over: known, insert: { try decision.insert($0, as: .importing("volumes")) },
            update: { try decision.update($0, as: .importing("volumes")) })
    }
}

extension ProcedureVolume {
    fileprivate init(row: ImportRow, over before: ProcedureVolume?) throws {
        try self.init(
            number: row.value(VolumeColumns.number), name: row.value(VolumeColumns.name),
            section: row.value(VolumeColumns.section, keeping: before?.section), year: row.value(VolumeColumns.year),
            volume: row.value(VolumeColumns.volume), assistable: row.value(VolumeColumns.assistable),
            form: row.value(VolumeColumns.form, keeping: before?.form), version: before?.version ?? 1)
        if !assistable, form != nil { throw row.contradiction("様式", with: "入力支援") }
    }
}
