/// What is known of a person and may be told otherwise another time.
public enum PersonField: String, CaseIterable, Hashable, Encodable, CodingKeyRepresentable, Sendable {
    case kana, name, telephone, birth, age, sex

    /// Which of two values that differ is right.
    public enum Choice: String, Hashable, Encodable, Sendable {
        /// What the office has stays.
        case onFile
        /// What was said today takes its place.
        case said
    }

    /// How a fault's values name the field, so that its sentence has the word of its own language.
    public var phrase: String { "@person.field.\(rawValue)" }
}

extension Person {
    /// The fields in which an entry contradicts the record, so that somebody has to say which is right.
    ///
    /// What only one of them knows contradicts nothing, nor does what changes with time (the district, the device, what
    /// the person needs). Ages may lie a year apart, since a stated age may be off by one.
    /// - Parameter date: the day of the entry, on which ages are compared.
    public func differences(from entry: Person, on date: LocalDate) -> [PersonField] {
        PersonField.allCases.filter { field in
            switch field {
            case .kana: !isReadExactly(as: entry)
            case .name: name.flatMap { mine in entry.name.map { !Person.isSameName(mine, $0) } } ?? false
            case .telephone: sameTelephone(as: entry) == false
            case .birth: entry.birthDate.map { contradicts(birth: $0) } ?? false
            case .age: entry.birthDate == nil && contradicts(age: entry.age(on: date), on: date)
            case .sex: sex.flatMap { mine in entry.sex.map { mine != $0 } } ?? false
            }
        }
    }

    private func contradicts(birth: LocalDate) -> Bool {
        if let birthDate { return birthDate != birth }
        guard let statedAge, let then = Age.years(born: birth, on: statedAge.on) else { return statedAge != nil }
        return abs(then - statedAge.years) > 1
    }

    private func contradicts(age: Int?, on date: LocalDate) -> Bool {
        guard let age, let mine = self.age(on: date) else { return false }
        return abs(mine - age) > 1
    }

    private static func isSameName(_ one: String, _ other: String) -> Bool {
        one.filter { !$0.isWhitespace }.hasSameScalars(as: other.filter { !$0.isWhitespace })
    }

    /// The record with what the entry says newly: what was known stays where the entry is silent, and where they
    /// contradict each other the choice says which is right; what nobody chose stays as it was.
    /// - Parameter date: the day of the entry.
    public func completed(
        by entry: Person, _ choices: [PersonField: PersonField.Choice] = [:], on date: LocalDate
    ) -> Person {
        let kept = Set(differences(from: entry, on: date).filter { choices[$0] != .said })
        var person = self
        if !kept.contains(.kana), !isReadExactly(as: entry) { person.kana = entry.kana }
        if !kept.contains(.name) { person.name = entry.name ?? name }
        if !kept.contains(.telephone), sameTelephone(as: entry) != true {
            person.telephone = entry.telephone ?? telephone
        }
        if !kept.contains(.sex) { person.sex = entry.sex ?? sex }
        if !kept.contains(.birth), let birth = entry.birthDate {
            person.birthDate = birth
            person.statedAge = nil
        }
        if !kept.contains(.age) { person.take(age: entry.statedAge, on: date) }
        person.district = entry.district ?? district
        person.device = entry.device ?? device
        person.needs = entry.needs ?? needs
        person.familyContact = entry.familyContact ?? familyContact
        return person
    }

    /// A birth date is surer than an age that agrees with it within a year; of two stated ages the later one holds.
    private mutating func take(age: StatedAge?, on date: LocalDate) {
        guard let age, let mine = self.age(on: date) else {
            statedAge = statedAge ?? age
            return
        }
        let isContradiction = abs(mine - age.years) > 1
        guard isContradiction || (birthDate == nil && mine != age.years) else { return }
        birthDate = nil
        statedAge = age
    }
}
