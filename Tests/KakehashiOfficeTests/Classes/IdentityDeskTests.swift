import Kakehashi
import KakehashiOffice
import TestSupport
import Testing

/// Who somebody is: nobody becomes two people on file, and no two become one, without a question.
@Suite struct IdentityDeskTests {
    func register(
        _ fixture: DeskFixture, _ entry: PersonEntry, to session: String, person: String? = nil,
        choices: [PersonField: PersonField.Choice] = [:], allowsOverlap: Bool = false
    ) throws -> RegistrationOutcome {
        try fixture.desk.register(
            RegistrationRequest(
                session: session, applicant: person.map { .recognised($0, entry) } ?? .entry(entry), choices: choices,
                allowsOverlap: allowsOverlap), by: fixture.clerk)
    }

    /// - Returns: two sessions, with イケダ フミコ in the first.
    func fixture() throws -> DeskFixture {
        let fixture = try DeskFixture()
        try fixture.session()
        try fixture.session("2026-11-25")
        try fixture.register("イケダ フミコ", age: 65, telephone: "0765-22-2000")
        return fixture
    }

    static let callers: [(PersonEntry, Bool)] = [
        // The same name and telephone always ask, whatever the age.
        (PersonEntry(kana: "イケダ フミコ", age: 67, telephone: "0765-22-2000"), true),
        (PersonEntry(kana: "いけだふみこ", age: 56, telephone: "0765222000"), true),
        (PersonEntry(kana: "イケダ フミコ", birthDate: LocalDate("1932-04-01"), telephone: "0765-22-2000"), true),
        // One sign of the name differs, the telephone agrees.
        (PersonEntry(kana: "イケタ フミコ", age: 65, telephone: "0765-22-2000"), true),
        (PersonEntry(kana: "イケダ フミ", age: 65, telephone: "(0765)22-2000"), true),
        (PersonEntry(kana: "イケダ ミフコ", age: 90, telephone: "0765-22-2000"), true),
        // The same name, and ages within two years.
        (PersonEntry(kana: "イケダ フミコ", age: 67), true),
        (PersonEntry(kana: "イケダ フミコ", age: 63, telephone: "0765-22-9999"), true),
        (PersonEntry(kana: "イケダ フミコ"), true),
        // Somebody else.
        (PersonEntry(kana: "イケダ フミコ", age: 68), false),
        (PersonEntry(kana: "イケダ タロウ", age: 65, telephone: "0765-22-2000"), false),
        (PersonEntry(kana: "イケタ フミコ", age: 65), false),
    ]

    @Test(arguments: callers)
    func whoMayBeOnFileIsAskedFor(entry: PersonEntry, asks: Bool) throws {
        let fixture = try fixture()
        for session in ["26-0001", "26-0002"] {
            let faults = Fault.all { _ = try register(fixture, entry, to: session) }
            #expect(faults == (asks ? [Fault(.personLikely, ["people": "P-0001"])] : []))
        }
        let people = try fixture.rows("SELECT id FROM person")
        #expect(people == (asks ? 1 : 2))
    }

    @Test func theSurestMatchComesFirstAndIsNeverLeftOut() throws {
        let fixture = try fixture()
        // A namesake without a telephone, who stands before in the alphabet of numbers or behind.
        let namesake = PersonEntry(kana: "イケダ フミコ", age: 60)
        _ = try register(fixture, namesake, to: "26-0002")
        let caller = PersonEntry(kana: "イケダ フミコ", telephone: "0765-22-2000")
        #expect(try fixture.desk.peopleLike(caller).map(\.person.number) == ["P-0001", "P-0002"])
        let asked = Fault.all { _ = try register(fixture, caller, to: "26-0002") }
        #expect(asked == [Fault(.personLikely, ["people": "P-0001, P-0002"])])
        let third = PersonEntry(kana: "イケダ フミコ", age: 60)
        #expect(try fixture.desk.peopleLike(third).map(\.match) == [.same])
    }

    @Test func aNewTelephoneIsAskedAboutAndThenKept() throws {
        let fixture = try fixture()
        let entry = PersonEntry(kana: "イケダ フミコ", age: 65, telephone: "090-0000-9999")
        let asked = Fault.all { _ = try register(fixture, entry, to: "26-0002", person: "P-0001") }
        #expect(asked == [Fault(.personDiffers, ["person": "P-0001", "field": "@person.field.telephone"])])
        #expect(try ShippedPhrases.load("ja").sentence(of: asked[0]) == "電話番号が、P-0001の方の登録と違います。")
        #expect(try fixture.desk.session("26-0002").counts.applications == 0)
        let outcome = try register(
            fixture, entry, to: "26-0002", person: "P-0001", choices: [.telephone: .said])
        #expect(outcome.person.telephone == "090-0000-9999")
        #expect(try fixture.desk.registration("A-0001").person.telephone == "090-0000-9999")
    }

    @Test func aTelephoneThatIsWrongTodayLeavesTheRecordAsItIs() throws {
        let fixture = try fixture()
        let entry = PersonEntry(kana: "イケダ フミコ", age: 65, telephone: "090-0000-9999", device: .iphone)
        let outcome = try register(
            fixture, entry, to: "26-0002", person: "P-0001", choices: [.telephone: .onFile])
        #expect(outcome.person.telephone == "0765-22-2000")
        #expect(outcome.person.device == .iphone)
    }

    @Test func birthDateAndAgeThatContradictEachOtherAreAskedAbout() throws {
        let fixture = try fixture()
        for (age, isRefused) in [(78, false), (77, true), (60, true)] {
            let entry = PersonEntry(kana: "タナカ ウメ", birthDate: LocalDate("1948-04-29"), age: age)
            let faults = Fault.all { _ = try fixture.desk.peopleLike(entry) }
            #expect(faults == (isRefused ? [Fault(.personAgeOrBirth)] : []))
        }
    }

    static let clashes: [(String, String, String, Fault.Code?)] = [
        // 26-0001 is first-steps on 18 November from 10:00 to 11:00.
        ("10:00", "11:00", "line", .registrationOverlap), ("10:30", "12:00", "line", .registrationOverlap),
        ("11:00", "12:00", "line", nil), ("13:00", "14:00", "first-steps", .registrationSameCourse),
    ]

    @Test(arguments: clashes)
    func twoPlacesAtOneHourAreTold(start: String, end: String, course: String, code: Fault.Code?) throws {
        let fixture = try fixture()
        let other = try fixture.desk.addSession(
            SessionRequest(
                course: course, venue: "V02", date: LocalDate("2026-11-18")!, start: TimeOfDay(start)!,
                end: TimeOfDay(end)!), by: fixture.clerk)
        let entry = PersonEntry(kana: "イケダ フミコ", age: 65, telephone: "0765-22-2000")
        let faults = Fault.all { _ = try register(fixture, entry, to: other.session.number) }
        #expect(faults.map(\.code) == [code].compactMap { $0 })
        for fault in faults {
            let text = try ShippedPhrases.load("ja").sentence(of: fault)
            #expect(text.contains("「はじめてのスマートフォン」(11月18日(水) 10:00〜11:00、26-0001)"), "\(text)")
            #expect(text.contains("A-0001、席あり"))
        }
        if code != nil {
            let anyway = try register(fixture, entry, to: other.session.number, allowsOverlap: true)
            #expect(anyway.registration.state == .confirmed)
        }
    }

    @Test func whoeverHasCancelledTheOtherPlaceIsFree() throws {
        let fixture = try fixture()
        try fixture.session(venue: "V02")
        _ = try fixture.desk.cancel("A-0001", by: fixture.clerk)
        let entry = PersonEntry(kana: "イケダ フミコ", age: 65, telephone: "0765-22-2000")
        #expect(try register(fixture, entry, to: "26-0003").registration.state == .confirmed)
    }

    @Test(arguments: [("2026-11-18", "09:59", false), ("2026-11-18", "10:00", true), ("2026-12-01", "09:00", true)])
    func nobodyAppliesToASessionThatHasBegun(date: String, time: String, isRefused: Bool) throws {
        let fixture = try fixture()
        fixture.clock.set(date, time)
        let faults = Fault.all { try fixture.register("タナカ ウメ") }
        #expect(faults.map(\.code) == (isRefused ? [.sessionBegun] : []))
        for fault in faults {
            #expect(try ShippedPhrases.load("ja").sentence(of: fault) == "教室26-0001は、11月18日(水)の10:00に始まりました。")
        }
    }
}
