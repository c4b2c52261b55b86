import Kakehashi
import Testing

@Suite struct SessionRulesTests {
    static let closures = [
        Closure(
            id: Identifier(at: Sample.morning), kind: .closed, firstDay: LocalDate("2026-12-29")!,
            lastDay: LocalDate("2027-01-03")!, reason: "年末年始"),
        Closure(
            id: Identifier(at: Sample.morning), kind: .closed, venue: Sample.east.id,
            firstDay: LocalDate("2026-11-09")!, lastDay: LocalDate("2026-11-09")!, reason: "選挙"),
        Closure(
            id: Identifier(at: Sample.morning), kind: .holidayExcluded, venue: Sample.east.id,
            firstDay: LocalDate("2026-11-23")!, lastDay: LocalDate("2026-11-23")!, reason: "文化祭"),
    ]
    static let days = ClosingDays(closures: closures)
    static let names = SessionNames(
        courses: [
            Course(id: "smartphone-first-steps", title: "はじめてのスマホ", titleEnglish: "First steps", level: .introductory)
        ],
        venues: [Sample.hall, Sample.east],
        staff: [(Sample.teacher, "T01", "虹野 渡"), (Sample.helper, "H01", "橋本 光")].map {
            Instructor(id: $0.0, number: $0.1, name: $0.2, kana: "", role: .instructor)
        })
    let rules = SessionRules(days: days)

    func faults(_ session: Session, at venue: Venue = Sample.hall, among others: [Session] = []) -> [Fault] {
        rules.faults(of: session, at: venue, among: others, names: Self.names)
    }

    @Test func anOrdinarySessionMeetsNothing() {
        #expect(faults(Sample.session()) == [])
    }

    @Test(arguments: [
        ("11:00", "12:00", []), ("09:00", "10:00", []),
        ("10:59", "11:30", ["session.venueClash"]), ("09:30", "10:01", ["session.venueClash"]),
        ("10:15", "10:45", ["session.venueClash"]),
    ])
    func aRoomHoldsOneSessionAtATime(start: String, end: String, expected: [String]) {
        let found = faults(Sample.session("26-0002", start, end), among: [Sample.session()])
        #expect(found.map(\.code.name) == expected)
    }

    @Test func aClashNamesTheOtherSession() {
        let found = faults(Sample.session("26-0002", "10:30", "11:30"), among: [Sample.session()])
        let values = [
            "session": "26-0001", "date": "@day:2026-11-18", "start": "10:00", "end": "11:00", "venue": "架橋市役所",
            "course": "はじめてのスマホ", "place": "架橋市役所",
        ]
        #expect(found == [Fault(.sessionVenueClash, values)])
    }

    @Test func nobodyTeachesOrHelpsInTwoPlaces() {
        let first = Sample.session(instructor: Sample.teacher, helpers: [Sample.helper])
        let second = Sample.session(
            "26-0002", venue: Sample.east, instructor: Sample.helper, helpers: [Sample.teacher])
        let found = faults(second, at: Sample.east, among: [first])
        #expect(found.map(\.code) == [.sessionInstructorClash, .sessionInstructorClash])
        #expect(found.map { $0.values["instructor"] } == ["橋本 光", "虹野 渡"])
        #expect(found.map { $0.values["place"] } == ["架橋市役所", "架橋市役所"])
    }

    @Test func aCancelledSessionTakesNoRoom() {
        var first = Sample.session()
        first.state = .cancelled
        #expect(faults(Sample.session("26-0002"), among: [first]) == [])
        #expect(faults(first, among: [Sample.session("26-0002")]) == [])
    }

    @Test func aSessionDoesNotClashWithItself() {
        let session = Sample.session()
        #expect(faults(session, among: [session]) == [])
    }

    @Test(arguments: [
        ("2026-12-29", ["date": "@day:2026-12-29", "reason": "年末年始", "venue": "架橋市役所"], Fault.Code.sessionClosedDay),
        ("2026-11-23", ["date": "@day:2026-11-23", "holiday": "勤労感謝の日"], .sessionHoliday),
    ])
    func noSessionOnAClosedDayOrAHoliday(date: String, values: [String: String], code: Fault.Code) {
        var session = Sample.session(date: date)
        #expect(faults(session) == [Fault(code, values)])
        session.exceptionReason = "市民まつりにあわせて開催"
        #expect(faults(session) == [])
    }

    @Test func aClosureOfOneVenueLeavesTheOthersOpen() {
        #expect(faults(Sample.session(date: "2026-11-09")) == [])
        let east = faults(Sample.session(venue: Sample.east, date: "2026-11-09"), at: Sample.east)
        #expect(east.map(\.code) == [.sessionClosedDay])
    }

    @Test func aCityMayTakeAHolidayAway() {
        #expect(faults(Sample.session(venue: Sample.east, date: "2026-11-23"), at: Sample.east) == [])
    }

    @Test(arguments: [("08:00", "09:00"), ("16:30", "17:30")])
    func sessionsLieInsideOpeningHours(start: String, end: String) {
        #expect(faults(Sample.session("26-0002", start, end)).map(\.code) == [.sessionOutsideHours])
    }

    @Test(arguments: [(0, false), (1, true), (20, true), (21, false)])
    func theRoomLimitsTheSeats(capacity: Int, fits: Bool) {
        #expect(faults(Sample.session(capacity: capacity)).isEmpty == fits)
    }

    @Test func everythingAgainstItIsToldAtOnce() {
        let found = faults(Sample.session("26-0002", date: "2026-11-23", "18:00", "17:30", capacity: 99))
        #expect(
            found.map(\.code) == [.sessionTimes, .sessionCapacity, .sessionOutsideHours, .sessionHoliday])
    }
}
