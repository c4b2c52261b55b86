package import Kakehashi
import KakehashiStore

extension ClassDesk {
    enum PersonColumns {
        static let number: ImportColumn<String> = .required("人番号", .code)
        static let name: ImportColumn<String?> = .optional("氏名", .text)
        static let kana: ImportColumn<String> = .required("氏名カナ", .kana)
        static let birth: ImportColumn<LocalDate?> = .optional("生年月日", .date)
        static let age: ImportColumn<Int?> = .optional("年齢", .number(0...130))
        static let ageOn: ImportColumn<LocalDate?> = .optional("年齢基準日", .date)
        static let sex: ImportColumn<Sex?> = .optional("性別", .word)
        static let district: ImportColumn<String?> = .optional("地区", .text)
        static let telephone: ImportColumn<PhoneNumber?> = .optional("電話", .phone)
        static let device: ImportColumn<Device?> = .optional("端末", .word)
        static let needs: ImportColumn<String?> = .optional("配慮事項", .text)
        static let family: ImportColumn<String?> = .optional("家族連絡先", .text)
    }

    package static let peopleTable = ImportTable(
        "people", key: ["人番号"], PersonColumns.number, PersonColumns.name, PersonColumns.kana, PersonColumns.birth,
        PersonColumns.age, PersonColumns.ageOn, PersonColumns.sex, PersonColumns.district, PersonColumns.telephone,
        PersonColumns.device, PersonColumns.needs, PersonColumns.family)

    package func importPeople(_ text: String, by author: Author) throws -> ImportOutcome {
        try decide(author) { decision in
            let known = Dictionary(uniqueKeysWithValues: try decision.people().map { ($0.number, $0) })
            let people = try Self.peopleTable.rows(in: text) { row in
                let number = try row.value(PersonColumns.number)
                return try person(row, number, known[number], at: decision.instant)
            }
            let outcome = try store(
                people, known: { known[$0.number] }, insert: { try decision.insert($0, as: .importing("people")) },
                update: { try decision.update($0, as: .importing("people")) })
            try decision.reserve(people.map(\.number))
            return outcome
        }
    }

    private func person(_ row: ImportRow, _ number: String, _ known: Person?, at now: Instant) throws -> Person {
        let birth = try row.value(PersonColumns.birth, keeping: known?.birthDate)
        if let birth, birth > now.localDate { throw row.placed(Fault(.personBirth), in: "生年月日") }
        return Person(
            id: known?.id ?? Identifier(at: now), number: number,
            name: try row.value(PersonColumns.name, keeping: known?.name), kana: try row.value(PersonColumns.kana),
            birthDate: birth, statedAge: try statedAge(row, known, on: now.localDate),
            sex: try row.value(PersonColumns.sex, keeping: known?.sex),
            district: try row.value(PersonColumns.district, keeping: known?.district),
            telephone: try row.text(of: PersonColumns.telephone, keeping: known?.telephone) { $0.written },
            device: try row.value(PersonColumns.device, keeping: known?.device),
            needs: try row.value(PersonColumns.needs, keeping: known?.needs),
            familyContact: try row.value(PersonColumns.family, keeping: known?.familyContact),
            version: known?.version ?? 1)
    }

    /// An age without its day held on the day of the first import; the same file brought again does not renew it.
    private func statedAge(_ row: ImportRow, _ known: Person?, on today: LocalDate) throws -> Person.StatedAge? {
        let before = known?.statedAge
        guard let years = try row.value(PersonColumns.age, keeping: before?.years) else { return nil }
        let stated = row.has(PersonColumns.age) ? nil : before?.on
        if let day = try row.value(PersonColumns.ageOn, keeping: stated) {
            return Person.StatedAge(years: years, on: day)
        }
        if let before, before.years == years { return before }
        return Person.StatedAge(years: years, on: today)
    }
}
