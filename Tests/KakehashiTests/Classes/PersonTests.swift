import Kakehashi
import TestSupport
import Testing

@Suite struct PersonTests {
    static let day = Sample.morning.localDate

    @Test(
        arguments: [
            // A different reading is a different person, even with one telephone: families share it.
            (
                Sample.person("サトウ ヨシコ", telephone: "0123-45-6789"),
                Sample.person("サトウ タロウ", telephone: "0123-45-6789"), .different
            ),
            (Sample.person(birth: "1950-02-03"), Sample.person("サトウヨシコ", birth: "1950-02-03"), .same),
            // A slip in a birth date: asked about within two years, or where the telephone agrees.
            (Sample.person(birth: "1950-02-03"), Sample.person(birth: "1950-02-04"), .perhaps),
            (Sample.person(birth: "1950-02-03"), Sample.person(birth: "1946-02-04"), .different),
            (
                Sample.person(birth: "1950-02-03", telephone: "0123456789"),
                Sample.person(birth: "1905-02-03", telephone: "0123-45-6789"), .perhaps
            ),
            (Sample.person(birth: "1950-02-03"), Sample.person(age: 76), .same),
            (Sample.person(birth: "1950-02-03"), Sample.person(age: 77), .same),
            (Sample.person(birth: "1950-02-03"), Sample.person(age: 78), .perhaps),
            (Sample.person(birth: "1950-02-03"), Sample.person(age: 70), .different),
            (
                Sample.person(age: 78, telephone: "0123456789"), Sample.person(age: 87, telephone: "0123-45-6789"),
                .perhaps
            ),
            // One sign of the name, and one telephone.
            (
                Sample.person("イケダ フミコ", telephone: "0123456789"),
                Sample.person("イケタ フミコ", telephone: "0123456789"), .perhaps
            ),
            (Sample.person("イケダ フミコ", age: 65), Sample.person("イケタ フミコ", age: 65), .different),
            (
                Sample.person(age: 76, telephone: "0123456789"), Sample.person(age: 76, telephone: "090-1234-5678"),
                .perhaps
            ),
            (Sample.person(age: 76, telephone: "0123456789"), Sample.person(age: 76, telephone: "0123-45-6789"), .same),
            (Sample.person(telephone: "0123456789"), Sample.person(age: 76, telephone: "0123-45-6789"), .same),
            (Sample.person(telephone: "0123456789"), Sample.person(age: 76), .perhaps),
            (Sample.person(), Sample.person(), .perhaps),
            // Heard alike, written otherwise.
            (Sample.person("キョウコ", age: 76), Sample.person("キヨウコ", age: 76), .perhaps),
            (Sample.person("キョウコ", age: 76), Sample.person("きょう こ", age: 76), .same),
            (
                Sample.person("キョウコ", age: 76, telephone: "0123456789"),
                Sample.person("キヨウコ", telephone: "0123456789"), .same
            ),
            (Sample.person("キョウコ", birth: "1950-02-03"), Sample.person("キヨウコ", birth: "1950-02-03"), .same),
        ] as [(Person, Person, PersonMatch)])
    func peopleAreToldApartWithSense(first: Person, second: Person, expected: PersonMatch) {
        #expect(first.matches(second, on: Self.day) == expected)
        #expect(second.matches(first, on: Self.day) == expected)
    }

    @Test(arguments: [("1950-11-01", 76), ("1950-11-02", 75), ("1948-02-29", 78)])
    func theAgeFollowsTheBirthDate(birth: String, age: Int) {
        #expect(Sample.person(birth: birth).age(on: Self.day) == age)
    }

    @Test(arguments: [
        ("2026-11-01", 76), ("2027-10-31", 76), ("2027-11-01", 77), ("2026-10-31", 76), ("2025-11-01", 75),
        ("2025-10-31", 75),
    ])
    func aStatedAgeGrows(date: String, age: Int) {
        #expect(Sample.person(age: 76).age(on: LocalDate(date)!) == age)
    }

    /// Whoever tells their age on a day has one birthday within the year before it: on any other day the age is off by
    /// one at most, on the same side of the told day always the same way, and it never falls with time.
    @Test(arguments: 0..<200)
    func aStatedAgeIsRightBeforeAndAfterItsDay(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        func day(_ years: ClosedRange<Int>) -> LocalDate {
            LocalDate(
                year: Int.random(in: years, using: &random), month: Int.random(in: 1...12, using: &random), day: 1)!
                .adding(days: Int.random(in: 0...30, using: &random))
        }
        let birth = day(1925...1965)
        let told = day(2020...2030)
        var person = Sample.person()
        person.statedAge = Age.years(born: birth, on: told).map { Person.StatedAge(years: $0, on: told) }
        var last: Int?
        for offset in stride(from: -1500, through: 1500, by: 1) {
            let date = told.adding(days: offset)
            let real = Age.years(born: birth, on: date) ?? 0
            let age = person.age(on: date) ?? -1
            let isRight = offset < 0 ? (real...real + 1).contains(age) : (real - 1...real).contains(age)
            #expect(isRight, "seed \(seed): born \(birth), told \(told), on \(date): \(age) for \(real)")
            #expect(last.map { $0 <= age } != false, "seed \(seed): \(date)")
            if abs(offset) < 365 { #expect(age == person.statedAge?.years, "seed \(seed): \(date)") }
            last = age
        }
    }

    @Test func nobodyHasAnAgeBeforeBirth() {
        #expect(Sample.person(birth: "1950-11-01").age(on: LocalDate("1950-10-31")!) == nil)
    }

    @Test(arguments: [
        (64, AgeBand.under65), (65, .from65), (69, .from65), (70, .from70), (79, .from75), (84, .from80), (85, .from85),
        (102, .from85),
    ])
    func agesFallIntoBands(age: Int, band: AgeBand) {
        #expect(AgeBand(age: age) == band)
    }
}

@Suite struct ClassWordTests {
    @Test(arguments: [
        ("26-0143", ShortNumber(series: "26", running: 143)), ("A-1207", ShortNumber(series: "A", running: 1207)),
        ("A-12345", ShortNumber(series: "A", running: 12345)),
    ])
    func shortNumbersReadAsTheyAreWritten(text: String, number: ShortNumber) {
        #expect(ShortNumber(text) == number)
        #expect(number.description == text)
    }

    @Test(arguments: ["", "A", "A-", "-12", "A-1-2", "A-x", "A-1234567890"])
    func otherNumbersAreNotShortNumbers(text: String) {
        #expect(ShortNumber(text) == nil)
    }

    @Test func aSessionIsNumberedByTheYearItsFiscalYearBegan() {
        #expect(ShortNumber.session(in: LocalDate("2027-03-31")!.fiscalYear, running: 9).description == "26-0009")
    }

    @Test func wordsReadInJapaneseAndInCode() {
        #expect(HoldingBody(word: "市直営") == .city)
        #expect(HoldingBody(word: "districtGroup") == .districtGroup)
        #expect(Device(word: "なし") == .without)
        #expect(Level(word: "上級") == nil)
        #expect(Level.japaneseWords == "入門、初級、中級、応用")
        #expect(Level.introductory < .advanced)
    }
}
