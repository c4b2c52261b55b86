import Kakehashi
import TestSupport
import Testing

@Suite struct PersonDifferencesTests {
    static let day = Sample.morning.localDate

    static func person(
        _ kana: String = "サトウ ヨシコ", name: String? = nil, birth: String? = nil, age: Int? = nil,
        telephone: String? = nil, sex: Sex? = nil
    ) -> Person {
        var person = Sample.person(kana, birth: birth, age: age, telephone: telephone)
        person.name = name
        person.sex = sex
        return person
    }

    static let cases: [(Person, Person, [PersonField])] = [
        (person(), person("さとうよしこ"), []),
        (person("キョウコ"), person("キヨウコ"), [.kana]),
        (person(name: "佐藤 芳子"), person(name: "佐藤　芳子"), []),
        (person(name: "佐藤 芳子"), person(name: "佐藤 良子"), [.name]),
        // Swift's own equality takes these two signs for one.
        (person(name: "神田"), person(name: "\u{FA19}田"), [.name]),
        (person(), person(name: "佐藤 良子", telephone: "0123456789"), []),
        (person(telephone: "0123-45-6789"), person(telephone: "0123456789"), []),
        (person(telephone: "0123-45-6789"), person(telephone: "0123-45-6780"), [.telephone]),
        (person(birth: "1950-02-03"), person(birth: "1950-02-04"), [.birth]),
        (person(age: 76), person(birth: "1950-02-03"), []),
        (person(age: 76), person(birth: "1960-02-03"), [.birth]),
        (person(birth: "1950-02-03"), person(age: 77), []),
        (person(birth: "1950-02-03"), person(age: 79), [.age]),
        (person(age: 76), person(age: 77), []),
        (person(age: 76), person(age: 78), [.age]),
        (person(sex: .female), person(sex: .male), [.sex]),
    ]

    @Test(arguments: cases)
    func whatContradictsTheRecordIsFound(onFile: Person, said: Person, expected: [PersonField]) {
        #expect(onFile.differences(from: said, on: Self.day) == expected)
    }

    @Test(arguments: cases)
    func whatWasChosenIsKeptAndNothingElseIsDropped(onFile: Person, said: Person, expected: [PersonField]) {
        let all = Dictionary(uniqueKeysWithValues: PersonField.allCases.map { ($0, PersonField.Choice.said) })
        let taken = onFile.completed(by: said, all, on: Self.day)
        #expect(Self.digits(taken) == Self.digits(said) ?? Self.digits(onFile))
        #expect(taken.sex == said.sex ?? onFile.sex)
        if expected.contains(.name) {
            #expect(taken.name?.unicodeScalars.elementsEqual(said.name!.unicodeScalars) == true)
        }
        if let age = said.age(on: Self.day), !expected.isEmpty { #expect(taken.age(on: Self.day) == age) }
        #expect(taken.differences(from: said, on: Self.day) == [])
        let kept = onFile.completed(by: said, on: Self.day)
        #expect(kept.telephone == onFile.telephone ?? said.telephone)
        #expect(kept.age(on: Self.day) != nil || onFile.age(on: Self.day) == nil)
        if !expected.isEmpty { #expect(kept.age(on: Self.day) == onFile.age(on: Self.day)) }
    }

    static func digits(_ person: Person) -> String? { person.telephone.map { $0.filter(\.isNumber) } }

    @Test func anAgeToldLaterThatAgreesMakesTheRecordExacter() {
        var onFile = Self.person()
        onFile.statedAge = Person.StatedAge(years: 69, on: LocalDate("2026-01-10")!)
        let said = Self.person(age: 70)
        #expect(onFile.completed(by: said, on: Self.day).age(on: Self.day) == 70)
    }
}
