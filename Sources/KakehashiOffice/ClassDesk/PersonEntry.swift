package import Kakehashi

/// What a caller says of themselves.
package struct PersonEntry: Hashable, Encodable, Sendable {
    package var kana: String
    package var name: String?
    package var birthDate: LocalDate?
    package var age: Int?
    package var sex: Sex?
    package var district: String?
    package var telephone: String?
    package var device: Device?
    package var needs: String?
    package var familyContact: String?

    package init(
        kana: String, name: String? = nil, birthDate: LocalDate? = nil, age: Int? = nil, sex: Sex? = nil,
        district: String? = nil, telephone: String? = nil, device: Device? = nil, needs: String? = nil,
        familyContact: String? = nil
    ) {
        self.kana = kana
        self.name = name
        self.birthDate = birthDate
        self.age = age
        self.sex = sex
        self.district = district
        self.telephone = telephone
        self.device = device
        self.needs = needs
        self.familyContact = familyContact
    }
}

extension PersonEntry {
    /// The entry as a person without a number yet; throws every field that cannot be read, by its kind only.
    func person(at now: Instant) throws -> Person {
        let today = now.localDate
        let reading = Kana.katakana(kana)
        let phone = telephone.flatMap(Self.filled).map { PhoneNumber($0) }
        var faults: [Fault] = []
        if !Self.isReading(reading) { faults.append(Fault(.personKana)) }
        if let birthDate, birthDate > today || birthDate < today.adding(days: -130 * 366) {
            faults.append(Fault(.personBirth))
        }
        if let age, !(0...130).contains(age) { faults.append(Fault(.personAge)) }
        if case .some(.none) = phone { faults.append(Fault(.personTelephone)) }
        if faults.isEmpty, let birthDate, let age, Age.years(born: birthDate, on: today) != age {
            faults.append(Fault(.personAgeOrBirth))
        }
        if faults.count == 1 { throw faults[0] }
        if !faults.isEmpty { throw Faults(faults) }
        return Person(
            id: Identifier(at: now), number: "", name: name.flatMap(Self.filled), kana: reading, birthDate: birthDate,
            statedAge: birthDate == nil ? age.map { Person.StatedAge(years: $0, on: today) } : nil, sex: sex,
            district: district.flatMap(Self.filled), telephone: phone??.written, device: device,
            needs: needs.flatMap(Self.filled), familyContact: familyContact.flatMap(Self.filled))
    }

    /// A reading is kana; Latin letters and digits pass too, since some people's names are read so, but no kanji.
    private static func isReading(_ reading: String) -> Bool {
        let kana = reading.filter { !$0.isASCII }
        return !reading.allSatisfy(\.isWhitespace) && (kana.isEmpty || Kana.isReading(kana))
    }

    /// Nil for a field that was left empty.
    private static func filled(_ text: String) -> String? {
        text.allSatisfy(\.isWhitespace) ? nil : text
    }
}
