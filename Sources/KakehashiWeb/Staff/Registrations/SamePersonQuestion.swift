import Kakehashi

/// Asks whether the caller is somebody on file whose name reads the same.
struct SamePersonQuestion {
    let words: Words

    @HTMLBuilder func html(_ people: [Person], on date: LocalDate, faults: [Fault]) -> HTML {
        if !people.isEmpty || faults.contains(where: { $0.code == .registrationDuplicate }) {
            H.fieldset(.class("note care")) {
                H.legend { words("staff.same.title") }
                H.p { words(people.isEmpty ? "staff.same.registered" : "staff.same.text") }
                H.div(.class("choices")) {
                    people.map { person in
                        Fields.radio("person", person.number, describe(person, on: date), checked: false)
                    }
                    Fields.radio("person", "new", words("staff.same.another"), checked: false)
                }
            }
        }
    }

    private func describe(_ person: Person, on date: LocalDate) -> String {
        [
            person.name ?? person.kana, person.age(on: date).map { words("staff.age", ["age": "\($0)"]) },
            person.district, person.telephone,
        ].compactMap { $0 }.joined(separator: "・")
    }
}
