import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// What has to be asked before an entry about a person can be taken: which of those on file it is, which of two values
/// is right, and whether they really want two classes at one hour. Each question stands in the same form as the entry,
/// so that nothing is typed twice.
struct PersonQuestions {
    let classes: ClassDesk
    let words: Words
    let form: FormValues
    /// The day on which ages are told.
    let date: LocalDate

    /// The codes that are questions here, and no refusals.
    static let codes: Set<Fault.Code> = [
        .personLikely, .personDiffers, .personAgeOrBirth, .registrationOverlap, .registrationSameCourse,
    ]

    /// What the form says of who the person is.
    static func identity(_ form: FormValues) -> Identity {
        let chosen = form.text("person")
        let choices = PersonField.allCases.compactMap { field in
            PersonField.Choice(rawValue: form.text("keep-\(field.rawValue)")).map { (field, $0) }
        }
        return Identity(
            chosen.isEmpty ? .unasked : chosen == "new" ? .another : .known(chosen),
            choices: Dictionary(uniqueKeysWithValues: choices))
    }

    /// - Parameter faults: why the entry was not taken.
    func html(_ entry: PersonEntry?, _ faults: [Fault]) -> HTML {
        var questions = HTML()
        if faults.contains(where: { $0.code == .personAgeOrBirth }), let entry { questions += ageOrBirth(entry) }
        questions += who(entry, faults)
        questions += differences(entry, faults)
        let clashes = faults.filter { [.registrationOverlap, .registrationSameCourse].contains($0.code) }
        if !clashes.isEmpty { questions += overlap(clashes) }
        return questions
    }

    /// Whether it is somebody on file, the surest first; who was chosen stays chosen.
    private func who(_ entry: PersonEntry?, _ faults: [Fault]) -> HTML {
        let chosen = form.text("person")
        let asks = faults.contains { [.personLikely, .registrationDuplicate].contains($0.code) }
        guard asks || !chosen.isEmpty else { return HTML() }
        // An entry that cannot be read finds nobody, and is told at its fields.
        let people = entry.flatMap { try? classes.peopleLike($0) }?.map(\.person) ?? []
        let isDouble = faults.contains { $0.code == .registrationDuplicate }
        return H.fieldset(.class("note care")) {
            H.legend { words("staff.same.title") }
            H.p { words(isDouble ? "staff.same.registered" : "staff.same.text") }
            H.div(.class("choices")) {
                people.map { person in
                    Fields.radio("person", person.number, describe(person), checked: person.number == chosen)
                }
                Fields.radio("person", "new", words("staff.same.another"), checked: chosen == "new")
            }
        }
    }

    private func describe(_ person: Person) -> String {
        [
            person.name.map { "\($0)(\(person.kana))" } ?? person.kana, age(person), person.district, person.telephone,
            person.number,
        ].compactMap { $0 }.joined(separator: "・")
    }

    private func age(_ person: Person) -> String? {
        person.age(on: date).map { words("staff.age", ["age": "\($0)"]) }
    }

    /// Each value that is another than on file.
    private func differences(_ entry: PersonEntry?, _ faults: [Fault]) -> HTML {
        let differs = faults.first { $0.code == .personDiffers }
        let chosen = form.text("person")
        guard let entry, let number = differs?.values["person"] ?? (chosen.isEmpty || chosen == "new" ? nil : chosen),
            let found = try? classes.differences(of: number, from: entry), !found.fields.isEmpty
        else { return HTML() }
        let hidden = chosen.isEmpty ? H.input(.type("hidden"), .name("person"), .value(number)) : HTML()
        return hidden
            + found.fields.map { field in
                let said = form.text("keep-\(field.rawValue)")
                return H.fieldset(.class("note care")) {
                    H.legend { words("staff.differs.\(field.rawValue)") }
                    H.div(.class("choices")) {
                        Fields.radio(
                            "keep-\(field.rawValue)", PersonField.Choice.said.rawValue,
                            words("staff.differs.said", ["value": value(field, found.said)]), checked: said == "said")
                        Fields.radio(
                            "keep-\(field.rawValue)", PersonField.Choice.onFile.rawValue,
                            words("staff.differs.onFile", ["value": value(field, found.onFile)]),
                            checked: said == "onFile")
                    }
                }
            }.reduce(HTML(), +)
    }

    private func value(_ field: PersonField, _ person: Person) -> String {
        switch field {
        case .kana: person.kana
        case .name: person.name ?? ""
        case .telephone: person.telephone ?? ""
        case .birth: person.birthDate?.japanese ?? age(person) ?? ""
        case .age: [person.birthDate?.japanese, age(person)].compactMap { $0 }.joined(separator: " ")
        case .sex: person.sex?.japanese ?? ""
        }
    }

    /// Birth date and age were both typed and do not agree.
    private func ageOrBirth(_ entry: PersonEntry) -> HTML {
        let byBirth = entry.birthDate.flatMap { Age.years(born: $0, on: classes.clock.now().localDate) } ?? 0
        return H.fieldset(.class("note care")) {
            H.legend { words("staff.ageOrBirth.title") }
            H.div(.class("choices")) {
                Fields.radio(
                    "ageOrBirth", "birth",
                    words(
                        "staff.ageOrBirth.birth",
                        ["date": entry.birthDate?.japanese ?? "", "age": "\(byBirth)"]), checked: false)
                Fields.radio(
                    "ageOrBirth", "age", words("staff.ageOrBirth.age", ["age": "\(entry.age ?? 0)"]), checked: false)
            }
        }
    }

    private func overlap(_ clashes: [Fault]) -> HTML {
        H.fieldset(.class("note care")) {
            H.legend { words("staff.overlap.title") }
            clashes.map { clash in
                H.p {
                    words.phrases.sentence(of: clash)
                    " "
                    H.a(.href("/staff/registrations/\(clash.values["registration"] ?? "")")) {
                        words("staff.registration.open")
                    }
                }
            }
            Fields.checkbox("overlap", "1", words("staff.overlap.anyway"), checked: false)
        }
    }
}
