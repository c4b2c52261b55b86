package import Kakehashi

/// The columns of a person, of both tables.
let personColumns = """
    p.id, p.number, p.sex, p.district, p.device, p.version, q.name, q.kana, q.birth_date, q.age, q.age_on,
        q.telephone, q.needs, q.family_contact
    """

extension Snapshot {
    package func person(_ id: Identifier<Person>) throws -> Person? {
        try people("p.id = ? AND p.office_id = ?", [.id(id), .id(office)]).first
    }

    package func person(numbered number: String) throws -> Person? {
        try people("p.office_id = ? AND p.number = ?", [.id(office), .text(number)]).first
    }

    /// People whose reading of the name compares equal (`Person.kanaKey`), and those of that telephone.
    package func people(readAs kanaKey: String, orTelephoned telephone: String?) throws -> [Person] {
        try people(
            "q.office_id = ? AND (q.kana_key = ? OR q.telephone = ?) AND p.merged_into IS NULL",
            [.id(office), .text(kanaKey), .text(telephone)])
    }

    package func people() throws -> [Person] {
        try people("p.office_id = ?", [.id(office)])
    }

    private func people(_ condition: String, _ values: [Value]) throws -> [Person] {
        try rows(
            """
            SELECT \(personColumns) FROM person p JOIN person_private q ON q.person_id = p.id
            WHERE \(condition) ORDER BY p.number
            """, values: values, make: Person.init(row:))
    }
}

extension Decision {
    package func insert(_ person: Person, as action: JournalAction) throws {
        try run(
            "INSERT INTO person (id, office_id, version, number, sex, district, device) VALUES (?, ?, ?, ?, ?, ?, ?)",
            .id(person.id), .id(office), .int(person.version), .text(person.number), .raw(person.sex),
            .text(person.district), .raw(person.device))
        try run(
            """
            INSERT INTO person_private (person_id, office_id, name, kana, kana_key, birth_date, age, age_on, telephone,
                needs, family_contact)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, values: [.id(person.id), .id(office)] + privateColumns(of: person))
        try note(action, "person:\(person.id)", isNew: true)
    }

    /// Writes the person over the version that they were loaded with.
    package func update(_ person: Person, as action: JournalAction) throws {
        try runOnCurrentVersion(
            """
            UPDATE person SET sex = ?, district = ?, device = ?, version = version + 1 WHERE id = ? AND version = ?
            """, .raw(person.sex), .text(person.district), .raw(person.device), .id(person.id), .int(person.version),
            subject: "@thing.person")
        try run(
            """
            UPDATE person_private SET name = ?, kana = ?, kana_key = ?, birth_date = ?, age = ?, age_on = ?,
                telephone = ?, needs = ?, family_contact = ?
            WHERE person_id = ?
            """, values: privateColumns(of: person) + [.id(person.id)])
        try note(action, "person:\(person.id)", isNew: false)
    }

    private func privateColumns(of person: Person) -> [Value] {
        [
            .text(person.name), .text(person.kana), .text(person.kanaKey), .date(person.birthDate),
            .int(person.statedAge?.years), .date(person.statedAge?.on), .text(person.telephone),
            .text(person.needs), .text(person.familyContact),
        ]
    }
}

extension Person {
    /// Reads the columns of `personColumns`.
    init(row: Row) throws {
        let age = try row.optionalInt("age")
        let ageOn = try row.optionalDate("age_on")
        self.init(
            id: try row.id("id"), number: try row.text("number"),
            name: try row.optionalText("name"), kana: try row.text("kana"),
            birthDate: try row.optionalDate("birth_date"),
            statedAge: age.flatMap { years in ageOn.map { StatedAge(years: years, on: $0) } },
            sex: try row.optionalRaw("sex"), district: try row.optionalText("district"),
            telephone: try row.optionalText("telephone"),
            device: try row.optionalRaw("device"), needs: try row.optionalText("needs"),
            familyContact: try row.optionalText("family_contact"),
            version: try row.int("version"))
    }
}
