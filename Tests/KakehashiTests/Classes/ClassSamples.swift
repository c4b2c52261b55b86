import Kakehashi

/// Values for the tests of classes.
enum Sample {
    static let morning = Instant(LocalDate("2026-11-01")!, TimeOfDay("09:00")!)
    static let hall = Venue(
        id: Identifier(at: morning), number: "V01", name: "架橋市役所", district: "中央", address: "架橋市中央1-1", capacity: 20,
        opens: TimeOfDay("08:30")!, closes: TimeOfDay("17:15")!)
    static let east = Venue(
        id: Identifier(at: morning), number: "V02", name: "東公民館", district: "東", address: "架橋市東2-2", capacity: 15,
        opens: TimeOfDay("09:00")!, closes: TimeOfDay("21:00")!)
    static let teacher = Identifier<Instructor>(at: morning)
    static let helper = Identifier<Instructor>(at: morning)

    static func session(
        _ number: String = "26-0001", venue: Venue = hall, date: String = "2026-11-18", _ start: String = "10:00",
        _ end: String = "11:00", capacity: Int = 10, instructor: Identifier<Instructor>? = nil,
        helpers: [Identifier<Instructor>] = []
    ) -> Session {
        Session(
            id: Identifier(at: morning), number: number, course: "smartphone-first-steps", level: .introductory,
            venue: venue.id, date: LocalDate(date)!, start: TimeOfDay(start)!, end: TimeOfDay(end)!,
            capacity: capacity, instructor: instructor, helpers: helpers)
    }

    static let anySession = Identifier<Session>(at: morning)

    static func application(_ running: Int, _ state: RegistrationState = .applied) -> Registration {
        Registration(
            id: Identifier(at: morning), number: "\(ShortNumber(series: "A", running: running))", session: anySession,
            person: Identifier(at: morning), state: state, line: running, appliedAt: morning)
    }

    static func person(
        _ kana: String = "サトウ ヨシコ", birth: String? = nil, age: Int? = nil, telephone: String? = nil
    ) -> Person {
        Person(
            id: Identifier(at: morning), number: "P-0001", kana: kana, birthDate: birth.flatMap { LocalDate($0) },
            statedAge: age.map { Person.StatedAge(years: $0, on: morning.localDate) }, telephone: telephone)
    }
}
