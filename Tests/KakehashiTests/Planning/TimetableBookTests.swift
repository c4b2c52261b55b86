import Foundation
import Kakehashi
import TestSupport
import Testing

@Suite struct TimetableBookTests {
    static let names = [
        "timetable.finding.staff": "{person} {date} {course}", "timetable.finding.openDay": "{date} {venue} {reason}",
        "timetable.finding.magazine": "{date} {reason}", "timetable.finding.monthly": "{month} {found}",
        "timetable.finding.prerequisite": "{course} {prior}", "timetable.day": "{month}月{day}日({weekday})",
        "timetable.month": "{month}月", "timetable.reason.holiday": "祝日",
    ]

    static func book(_ timetable: Timetable) -> TimetableBook {
        TimetableBook(
            timetable, courses: ["first": "はじめての一歩", "second": "地図と写真"], venues: ["V0": "中央公民館"],
            people: ["T0": "山田 花子"])
    }

    /// A timetable by chance alone, whatever it breaks.
    static func made(_ seed: UInt64, _ small: SmallProblem = SmallProblem()) throws -> Timetable {
        var chance = SeededGenerator(seed: seed)
        let problem = small.make(seed: seed)
        let people = problem.people.filter { $0.role == .instructor }
        let sessions = try problem.wanted.filter(\.isRequired).map { wanted in
            let course = try #require(problem.course(wanted.course))
            let venue = try #require(problem.venues.randomElement(using: &chance))
            let start = try #require(problem.starts.randomElement(using: &chance))
            let day = Int.random(in: 0..<60, using: &chance)
            let date = problem.year.firstDay.adding(days: day)
            return TimetableSession(
                key: wanted.key, course: course.id, level: course.level, venue: venue.number,
                district: venue.district, date: date, start: start,
                end: TimeOfDay(minutes: start.minutes + course.minutes), host: wanted.host,
                instructor: try #require(people.randomElement(using: &chance)).number, capacity: course.capacity)
        }
        let byRule = TimetableChecker(problem, sessions).byRule()
        return Timetable(
            year: problem.year, sessions: sessions,
            cost: TimetableRule.wishes.reduce(0) { $0 + (byRule[$1.rawValue] ?? 0) }, byRule: byRule, seed: seed,
            problem: problem)
    }

    @Test(arguments: [
        (TimetableRule.staff, ["person": "T0", "date": "2027-06-01", "course": "first"], "山田 花子 6月1日(火) はじめての一歩"),
        (.staff, ["person": "H7", "date": "soon", "course": "third"], "H7 soon third"),
        (.openDay, ["date": "2027-06-01", "venue": "V0", "reason": "棚卸し"], "6月1日(火) 中央公民館 棚卸し"),
        (.openDay, ["date": "2027-07-19", "venue": "V9", "reason": "@timetable.reason.holiday"], "7月19日(月) V9 祝日"),
        (.magazine, ["date": "2027-04-02", "reason": "2027-05-01"], "4月2日(金) 5月1日(土)"),
        (.monthly, ["month": "2027-10", "found": "0"], "10月 0"),
        (.prerequisite, ["course": "second", "prior": "first"], "地図と写真 はじめての一歩"),
    ])
    func aFindingNamesPlacesAndPeople(_ rule: TimetableRule, _ values: [String: String], _ sentence: String) {
        let book = Self.book(Timetable(year: FiscalYear(startYear: 2027), sessions: []))
        let phrases = Phrases(language: "ja", entries: Self.names)
        #expect(book.sentence(TimetableFinding(rule, 1, [], values), phrases) == sentence)
    }

    /// What a repair wrote down is the name of a phrase; what a city wrote is not.
    @Test func aReasonIsSaidInWords() {
        let book = Self.book(Timetable(year: FiscalYear(startYear: 2027), sessions: []))
        let phrases = Phrases(language: "ja", entries: ["timetable.reason.storm": "嵐"])
        #expect(["@timetable.reason.storm", "棚卸し", ""].map { book.reason($0, phrases) } == ["嵐", "棚卸し", ""])
    }

    @Test func aVenueHasTheNameOfItsProblemWhereTheRecordsHaveNone() throws {
        var timetable = try Self.made(3)
        timetable.problem?.venues[0].name = "旧公民館"
        timetable.problem?.venues[1].name = "東センター"
        let book = Self.book(timetable)
        #expect(["V0", "V1", "V7"].map(book.name(ofVenue:)) == ["中央公民館", "東センター", "V7"])
    }

    /// Every class stands under its venue once, and once under everybody who is there.
    @Test func partsHaveEveryClass() throws {
        for seed in 1...20 as ClosedRange<UInt64> {
            let book = Self.book(try Self.made(seed, SmallProblem(days: 6, wanted: 5)))
            let sessions = book.timetable.sessions
            #expect(book.byVenue.flatMap(\.sessions).sorted() == sessions, "seed \(seed)")
            #expect(book.byPerson.reduce(0) { $0 + $1.sessions.count } == sessions.reduce(0) { $0 + $1.staff.count })
            #expect(book.months.flatMap(\.sessions) == sessions, "seed \(seed)")
            #expect(book.months.count == 12)
        }
    }

    /// What is broken and what costs is the checker's word, with every finding as a cause.
    @Test func sharesAreTheCheckers() throws {
        for seed in 1...10 as ClosedRange<UInt64> {
            let book = Self.book(try Self.made(seed, SmallProblem(days: 6, wanted: 5)))
            let shares = book.shares()
            let sums = Dictionary(uniqueKeysWithValues: shares.map { ($0.rule.rawValue, $0.amount) })
            #expect(sums == book.timetable.byRule.filter { $0.value != 0 }, "seed \(seed)")
            #expect(shares.allSatisfy { share in share.amount == share.causes.reduce(0) { $0 + $1.amount } })
            #expect(
                shares.allSatisfy { share in share.causes.map(\.amount) == share.causes.map(\.amount).sorted(by: >) })
        }
        var bare = try Self.made(3)
        bare.problem = nil
        #expect(Self.book(bare).shares().allSatisfy { $0.causes.isEmpty })
    }

    @Test func aDayIsAHolidayOrWithoutClasses() throws {
        var timetable = try Self.made(3)
        func rest(_ day: String) throws -> TimetableBook.Rest? {
            Self.book(timetable).rest(on: try #require(LocalDate(day)))
        }
        let closed = TimetableSpan(
            from: try #require(LocalDate("2027-06-05")), to: try #require(LocalDate("2027-06-06")), reason: "棚卸し")
        let pause = TimetableSpan(
            from: try #require(LocalDate("2027-12-29")), to: try #require(LocalDate("2028-01-03")), reason: "年末年始")
        timetable.problem?.holidays = [
            try #require(LocalDate("2027-05-03")), try #require(LocalDate("2027-05-10")),
            try #require(LocalDate("2028-01-01")),
        ]
        timetable.problem?.pauses = [pause]
        for index in timetable.problem?.venues.indices ?? 0..<0 { timetable.problem?.venues[index].closed = [closed] }
        #expect(try rest("2027-05-03") == .holiday("憲法記念日"))
        #expect(try rest("2027-05-10") == .holiday(nil))
        #expect(try rest("2027-05-04") == nil, "the city has taken it away")
        #expect(try rest("2028-01-01") == .pause("年末年始"))
        #expect(try rest("2027-06-06") == .pause("棚卸し"))
        timetable.problem?.venues[0].closed = []
        #expect(try rest("2027-06-06") == nil)
        timetable.problem = nil
        #expect(try rest("2027-05-04") == .holiday("みどりの日"))
    }

    /// The promise of a month is broken exactly where the checker finds it.
    @Test func theMonthsPromiseIsTheCheckers() throws {
        for seed in 1...40 as ClosedRange<UInt64> {
            var timetable = try Self.made(seed, SmallProblem(days: 8, wanted: 6))
            #expect(Self.book(timetable).months.allSatisfy { $0.promise == nil })
            timetable.problem?.limits.monthlyDays = 1
            timetable.problem?.limits.monthlyClasses = seed.isMultiple(of: 2) ? 1 : 2
            let problem = try #require(timetable.problem)
            let broken = TimetableChecker(problem, timetable.sessions).findings()
                .filter { $0.rule == .monthly }.map { $0.values["month"] }
            let found = Self.book(timetable).months.filter { $0.promise?.isKept == false }.map { "\($0.month)" }
            #expect(found == broken, "seed \(seed)")
        }
    }
}
