import Kakehashi
import TestSupport
import Testing

@Suite struct CountingTests {
    static func date(_ text: String) throws -> LocalDate { try #require(LocalDate(text)) }

    static func days(_ first: String, _ last: String) throws -> ClosedRange<LocalDate> {
        try date(first)...date(last)
    }

    static func tally(
        _ text: String, _ venue: String = "01", host: HoldingBody = .city, programme: Programme = .smartphone,
        sessions: Int = 1, attendances: Int = 0
    ) throws -> ClassTally {
        try ClassTally(
            date: date(text), venue: venue, host: host, programme: programme, sessions: sessions,
            attendances: attendances)
    }

    @Test func `attendances, classes, days and places within a span`() throws {
        let figures = Figures(tallies: [
            try Self.tally("2026-04-08", attendances: 8), try Self.tally("2026-04-08", sessions: 2, attendances: 15),
            try Self.tally("2026-05-13", "02", attendances: 9),
            try Self.tally("2026-05-20", "03", host: .carrier, attendances: 4),
            try Self.tally("2026-06-01", "04", programme: .programming, attendances: 11),
        ])
        let span = try Self.days("2026-04-01", "2026-05-31")
        let all = CountScope()
        let city = try #require(CountScope("市直営"))
        #expect(figures.value(of: .attendances, in: span, scope: all) == IndicatorValue(count: 36))
        #expect(figures.value(of: .attendances, in: span, scope: city) == IndicatorValue(count: 32))
        #expect(figures.value(of: .sessions, in: span, scope: all) == IndicatorValue(count: 5))
        #expect(figures.value(of: .days, in: span, scope: all) == IndicatorValue(count: 3))
        #expect(figures.value(of: .venues, in: span, scope: all) == IndicatorValue(count: 3))
    }

    @Test func `a person who comes in three months is one person`() throws {
        let first = Identifier<Person>(PublishedPlan.key(1))
        let second = Identifier<Person>(PublishedPlan.key(2))
        let first2 = FirstAttendance(person: second, date: try Self.date("2026-05-13"))
        let april = FirstAttendance(person: first, date: try Self.date("2026-04-08"))
        let carrier = FirstAttendance(person: first, date: try Self.date("2026-06-10"), host: .carrier)
        let again = FirstAttendance(person: first, date: try Self.date("2026-05-13"))
        let figures = Figures(firsts: [april, first2, again, carrier])
        let year = try Self.days("2026-04-01", "2027-03-31")
        let months = try ["2026-04", "2026-05", "2026-06"].map { try #require(YearMonth($0)) }
        let monthly = months.map { figures.value(of: .people, in: $0.firstDay...$0.lastDay)?.amount.text }
        #expect(monthly == ["1", "2", "1"])
        #expect(figures.value(of: .people, in: year) == IndicatorValue(count: 2))
        #expect(
            figures.value(of: .people, in: year, scope: try #require(CountScope("携帯事業者")))
                == IndicatorValue(count: 1))
    }

    @Test(arguments: [
        // April kept, May has two classes on one day, June one class only.
        ("2026-04-30", "100", 1, 1), ("2026-05-31", "100", 2, 2), ("2026-06-30", "67", 2, 3),
        // A month that is not over does not break the promise yet.
        ("2026-06-20", "100", 2, 2),
    ])
    func `every month is asked whether it kept the promise`(
        asOf: String, share: String, kept: Int, gone: Int
    ) throws {
        let figures = Figures(tallies: [
            try Self.tally("2026-04-08"), try Self.tally("2026-04-15"), try Self.tally("2026-05-13", sessions: 2),
            try Self.tally("2026-06-10"), try Self.tally("2026-06-11", host: .carrier, sessions: 3),
        ])
        let scope = try #require(CountScope("市直営;毎月日数1;毎月教室数2"))
        let value = try #require(
            figures.value(of: .monthsKept, in: try Self.days("2026-04-01", asOf), scope: scope))
        #expect(value.amount.text == share)
        #expect([value.numerator, value.denominator] == [kept, gone])
    }

    @Test func `what can be assisted and what was assisted are two shares of the volume`() throws {
        let year = FiscalYear(startYear: 2025)
        let figures = Figures(
            volumes: [
                ProcedureVolume(
                    number: "1", name: "住民票", year: year, volume: 12_000, assistable: true, form: "certificate-request"),
                ProcedureVolume(number: "2", name: "国保", year: year, volume: 8_000, assistable: false),
            ],
            assisted: [AssistedCount(date: try Self.date("2026-05-01"), form: "certificate-request", count: 500)])
        let span = try Self.days("2026-04-01", "2026-11-18")
        let can = try #require(figures.value(of: .assistable, in: span, decimals: 1))
        let was = try #require(figures.value(of: .assisted, in: span, decimals: 1))
        #expect([can.amount.text, was.amount.text] == ["60.0", "2.5"])
        #expect([can.numerator, can.denominator, was.numerator, was.denominator] == [12_000, 20_000, 500, 20_000])
    }

    @Test func `a promise since the plan's start adds up; one of the year begins anew`() throws {
        let plan = PublishedPlan(
            "日向市", 2021, 2025,
            rows: [
                PublishedRow(
                    name: "スマホ教室受講者(累計)", targets: [(2025, "900")], calculation: .counted(.attendances),
                    scope: "スマートフォン;累計"),
                PublishedRow(
                    name: "プログラミング体験教室受講者(累計)", targets: [(2025, "45")], calculation: .counted(.attendances),
                    scope: "プログラミング;累計"),
                PublishedRow(name: "年度の受講者", targets: [(2025, "500")], calculation: .counted(.attendances)),
            ])
        let figures = Figures(tallies: [
            try Self.tally("2024-05-01", attendances: 460), try Self.tally("2025-05-01", attendances: 440),
            try Self.tally("2025-08-01", programme: .programming, attendances: 44),
            try Self.tally("2026-05-01", attendances: 100),
        ])
        let last = plan.standings("2026-03-31", figures)
        #expect(last.map { $0.value?.amount.text ?? "-" } == ["900", "44", "484"])
        #expect(last.map(\.mark) == [.achieved, .improving, .improving])
        // The plan has ended; what came later does not count.
        #expect(plan.standings("2026-11-18", figures).map { $0.value?.amount.text ?? "-" } == ["900", "44", "484"])
        let year4 = plan.standings("2025-03-31", figures)
        #expect(year4.map { $0.value?.amount.text ?? "-" } == ["460", "0", "460"])
        // Before anything was kept, nothing is known.
        #expect(plan.standings("2023-03-31", figures).map(\.mark) == [.unmeasured, .unmeasured, .unmeasured])
    }

    @Test func `the trend has each month and what runs on`() throws {
        let plan = PublishedPlan(
            "架橋市", 2026, 2028,
            rows: [PublishedRow(name: "受講者", targets: [(2026, "100")], calculation: .counted(.attendances))])
        let figures = Figures(tallies: [
            try Self.tally("2026-02-01", attendances: 7), try Self.tally("2026-04-10", attendances: 10),
            try Self.tally("2026-05-10", attendances: 20),
        ])
        let course = IndicatorCourse(plan: plan.plan, indicator: plan.indicators[0], readings: [], figures: figures)
        let trend = course.trend(months: 5, asOf: try Self.date("2026-05-31"))
        #expect(trend.map(\.month.description) == ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05"])
        #expect(trend.map { $0.inMonth?.amount.text ?? "-" } == ["-", "7", "0", "10", "20"])
        #expect(trend.map { $0.running?.amount.text ?? "-" } == ["-", "7", "7", "10", "30"])
    }

    @Test(arguments: [
        "", "市直営", "市直営;スマートフォン;入門;累計", "市直営;毎月日数1;毎月教室数2", "携帯事業者;委託", "相談窓口",
    ])
    func `a scope is written as it is read`(text: String) {
        #expect(CountScope(text)?.description == text)
    }

    @Test(arguments: ["市営", "毎月日数x", "累計;累積", "市直営,委託"])
    func `a scope with an unknown word is refused`(text: String) {
        #expect(CountScope(text) == nil)
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func `distinct people are never more than attendances and never fewer than in a month`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let start = try Self.date("2026-04-01")
        let visits = (0..<200).map { _ in
            (Int.random(in: 1...40, using: &random), start.adding(days: .random(in: 0..<365, using: &random)))
        }
        let seen = Dictionary(grouping: visits) { "\($0.0) \($0.1.yearMonth)" }
        let firsts = seen.values.compactMap { same in
            same.map(\.1).min().map { FirstAttendance(person: Identifier(PublishedPlan.key(same[0].0)), date: $0) }
        }
        let figures = Figures(firsts: firsts)
        for asOf in stride(from: 0, to: 365, by: 30).map({ start.adding(days: $0) }) {
            let counted = figures.value(of: .people, in: start...asOf)
            let expected = Set(visits.filter { $0.1 <= asOf }.map(\.0)).count
            #expect(counted == IndicatorValue(count: expected), "seed \(seed) \(asOf)")
        }
    }
}
