package import Kakehashi
import KakehashiStore

extension ClassDesk {
    enum InstructorColumns {
        static let number: ImportColumn<String> = .required("講師番号", .code)
        static let name: ImportColumn<String> = .required("氏名", .text)
        static let kana: ImportColumn<String> = .required("氏名カナ", .kana)
        static let role: ImportColumn<Instructor.Role> = .required("役割", .word)
        static let levels: ImportColumn<[Level]> = .optional("レベル", .list(of: .word), otherwise: [])
        static let affiliation: ImportColumn<String?> = .optional("所属", .text)
        static let telephone: ImportColumn<PhoneNumber?> = .optional("電話", .phone)
    }

    package static let instructorTable = ImportTable(
        "instructors", key: ["講師番号"], InstructorColumns.number, InstructorColumns.name, InstructorColumns.kana,
        InstructorColumns.role, InstructorColumns.levels, InstructorColumns.affiliation, InstructorColumns.telephone)

    package func importInstructors(_ text: String, by author: Author) throws -> ImportOutcome {
        try decide(author) { decision in
            let onFile = try decision.instructors()
            let known = Dictionary(uniqueKeysWithValues: onFile.map { ($0.number, $0) })
            let instructors = try Self.instructorTable.rows(in: text) { row in
                try instructor(row, known, at: decision.instant)
            }
            return try store(
                instructors, known: { known[$0.number] },
                insert: { try decision.insert($0, as: .importing("instructors")) },
                update: { try decision.update($0, as: .importing("instructors")) })
        }
    }

    private func instructor(
        _ row: ImportRow, _ known: [String: Instructor], at now: Instant
    ) throws -> Instructor {
        let number = try row.value(InstructorColumns.number)
        let before = known[number]
        return Instructor(
            id: before?.id ?? Identifier(at: now), number: number, name: try row.value(InstructorColumns.name),
            kana: try row.value(InstructorColumns.kana), role: try row.value(InstructorColumns.role),
            levels: try row.value(InstructorColumns.levels, keeping: before?.levels),
            affiliation: try row.value(InstructorColumns.affiliation, keeping: before?.affiliation),
            telephone: try row.text(of: InstructorColumns.telephone, keeping: before?.telephone) { $0.written },
            version: before?.version ?? 1)
    }
}
