import Kakehashi
import TestSupport
import Testing

/// How readings add up: of a month, since April, since the plan began, at a point in time.
@Suite struct AccumulationTests {
    static func date(_ text: String) -> LocalDate { LocalDate(text) ?? LocalDate(dayNumber: 0) }

    static func plan(_ first: Int = 2026) -> Plan {
        Plan(
            id: Identifier(PublishedPlan.key(0)), number: "p", name: "計画", body: "架橋市",
            firstYear: FiscalYear(startYear: first), lastYear: FiscalYear(startYear: 2028))
    }

    static func indicator(
        _ accumulation: Accumulation?, name: String = "件数", unit: String = "人", decimals: Int = 0,
        direction: IndicatorDirection = .more, baseline: Target? = nil, target: String = "60"
    ) -> Indicator {
        Indicator(
            id: Identifier(PublishedPlan.key(1)), plan: plan().id, number: "1", name: name, unit: unit,
            direction: direction, accumulation: accumulation, decimals: decimals, baseline: baseline,
            targets: [2026, 2027, 2028].compactMap { year in
                Amount(target).map { Target(year: FiscalYear(startYear: year), amount: $0) }
            })
    }

    static func course(
        _ indicator: Indicator, _ readings: [(String, String)], first: Int = 2026
    ) -> IndicatorCourse {
        IndicatorCourse(
            plan: plan(first), indicator: indicator, readings: readings.compactMap { reading($0.0, $0.1) },
            figures: Figures())
    }

    /// `90.8 79/87` or `36`
    static func reading(_ day: String, _ text: String) -> Reading? {
        let parts = text.split(separator: " ")
        let fraction = parts.count == 2 ? parts[1].split(separator: "/").compactMap { Int($0) } : []
        return Amount(parts[0]).map {
            Reading(
                indicator: Identifier(PublishedPlan.key(1)), date: date(day),
                value: IndicatorValue($0, numerator: fraction.first, denominator: fraction.last))
        }
    }

    static func figures(_ course: IndicatorCourse, _ day: String) -> [String] {
        let day = date(day)
        return [
            course.value(in: day.yearMonth, asOf: day), course.yearToDate(asOf: day), course.cumulative(asOf: day),
            course.value(asOf: day), course.previous(asOf: day),
        ].map { ReportFigure($0).text }
    }

    static let satisfaction = [
        ("2025-09-30", "86.0 43/50"), ("2025-10-31", "87.1 61/70"), ("2025-11-30", "86.7 52/60"),
        ("2026-04-30", "88.2 45/51"), ("2026-05-31", "89.1 57/64"), ("2026-06-30", "87.3 55/63"),
        ("2026-07-31", "87.7 50/57"), ("2026-08-31", "83.3 10/12"), ("2026-09-30", "89.1 57/64"),
        ("2026-10-31", "90.8 79/87"),
    ]
    static let full = [
        ("2025-06-30", "21"), ("2025-09-30", "32"), ("2025-12-31", "54"), ("2026-03-31", "69"), ("2026-06-30", "24"),
        ("2026-09-30", "36"),
    ]

    @Test func `shares of months are summed by their numerators and denominators`() {
        let course = Self.course(Self.indicator(.monthly, unit: "%", decimals: 1), Self.satisfaction)
        // 353 of 398 since April; October of the year before had 104 of 120 since April.
        #expect(Self.figures(course, "2026-10-31") == ["90.8", "88.7", "88.7", "88.7", "86.7"])
        #expect(course.yearToDate(asOf: Self.date("2026-10-31"))?.numerator == 353)
        #expect(course.yearToDate(asOf: Self.date("2026-10-31"))?.denominator == 398)
    }

    @Test func `of cumulative readings a month shows what is new, and like is compared with like`() {
        let course = Self.course(Self.indicator(.fiscalYear), Self.full)
        #expect(Self.figures(course, "2026-09-30") == ["12", "36", "36", "36", "32"])
        #expect(Self.figures(course, "2026-10-31") == ["-", "36", "36", "36", "32"])
        #expect(Self.figures(course, "2026-06-30") == ["24", "24", "24", "24", "21"])
        #expect(Self.figures(course, "2026-03-31") == ["15", "69", "-", "69", "-"])
        let before = course.value(in: Self.date("2025-09-01").yearMonth, asOf: Self.date("2025-09-30"))
        #expect(ReportFigure(before).text == "11")
    }

    @Test func `what comes together since the plan began is the plan's; the year's is what is new since April`() {
        let readings = [("2026-06-30", "3"), ("2027-03-31", "8"), ("2027-06-30", "9"), ("2027-07-31", "12")]
        let course = Self.course(Self.indicator(.plan), readings)
        #expect(Self.figures(course, "2027-07-31") == ["3", "4", "12", "12", "8"])
        #expect(Self.figures(course, "2026-06-30") == ["3", "3", "3", "3", "-"])
        // Where nobody read before this year, nobody knows how much of it is new.
        let late = Self.course(Self.indicator(.plan), [("2026-06-30", "900")], first: 2021)
        #expect(Self.figures(late, "2026-06-30") == ["-", "-", "900", "900", "-"])
    }

    @Test func `values at a point in time add up to nothing`() {
        let course = Self.course(Self.indicator(.pointInTime), Self.full)
        #expect(Self.figures(course, "2026-09-30") == ["36", "-", "-", "36", "69"])
    }

    @Test(arguments: [Accumulation.monthly, .fiscalYear, .plan])
    func `where it cannot be said there is a dash`(way: Accumulation) {
        // Shares without numerators, and cumulative readings that fall.
        let shares = Self.course(
            Self.indicator(way, unit: "%"), [("2026-05-31", "80"), ("2026-06-30", "90")])
        let falling = Self.course(Self.indicator(way), [("2026-05-31", "8"), ("2026-06-30", "5")])
        let june = Self.date("2026-06-30")
        if way == .monthly {
            #expect(ReportFigure(shares.yearToDate(asOf: june)).text == "-")
            #expect(ReportFigure(falling.yearToDate(asOf: june)).text == "13")
        } else {
            #expect(ReportFigure(shares.value(in: june.yearMonth, asOf: june)).text == "-")
            #expect(ReportFigure(falling.value(in: june.yearMonth, asOf: june)).text == "-")
        }
    }

    @Test(arguments: [
        ("満足度", "%", IndicatorDirection.more, Accumulation.pointInTime), ("満足度", "％", .more, .pointInTime),
        ("受講者", "人", .more, .pointInTime), ("事業所数(期間内の累計)", "社", .more, .plan), ("事故", "件", .zero, .fiscalYear),
        ("窓口", "―", .introduction, .pointInTime), ("市民の割合", "%", .rising, .pointInTime),
        ("累計の割合", "%", .more, .pointInTime),
    ])
    func `a plan that does not say it has a stated default`(
        name: String, unit: String, direction: IndicatorDirection, way: Accumulation
    ) {
        #expect(Self.indicator(nil, name: name, unit: unit, direction: direction).accumulates == way)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `months and cumulative readings of the same thing give the same figures`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var monthly: [(String, String)] = []
        var yearly: [(String, String)] = []
        var planned: [(String, String)] = []
        var (year, all) = (0, 0)
        for offset in 0..<18 {
            let month = YearMonth(year: 2026, month: 4).adding(months: offset)
            if month.month == 4 { year = 0 }
            let count = Int.random(in: 0...30, using: &random)
            (year, all) = (year + count, all + count)
            monthly.append(("\(month.lastDay)", "\(count)"))
            yearly.append(("\(month.lastDay)", "\(year)"))
            planned.append(("\(month.lastDay)", "\(all)"))
        }
        let courses = [
            Self.course(Self.indicator(.monthly), monthly), Self.course(Self.indicator(.fiscalYear), yearly),
            Self.course(Self.indicator(.plan), planned),
        ]
        for (day, _) in monthly {
            let each = courses.map { Array(Self.figures($0, day).prefix(3)) }
            #expect(each[0] == each[1] && each[1] == each[2], "seed \(seed) \(day)")
        }
    }

    @Test(arguments: [
        ("2026-10-31", "36", "目標以内（年度途中）"), ("2026-10-31", "62", "未達成（年度途中）"), ("2027-03-31", "36", "達成"),
        ("2027-03-31", "62", "未達成"),
    ])
    func `a mark within the year says so`(day: String, value: String, word: String) throws {
        let indicator = Self.indicator(.fiscalYear, direction: .fewer)
        let readings = [("2025-10-31", "1"), (day == "2027-03-31" ? "2027-03-31" : "2026-10-31", value)]
        let standing = Self.plan().standing(
            of: indicator, asOf: Self.date(day), readings: readings.compactMap { Self.reading($0.0, $0.1) },
            figures: Figures())
        let phrases = try ShippedPhrases.load("ja")
        #expect(
            phrases.words(of: standing.mark, by: .reachedOrRising, standing.timing, indicator.direction) == word)
    }

    @Test func `what is reached for good is reached, also within the year`() {
        func timing(_ indicator: Indicator, _ value: String, on day: String = "2026-10-31") -> MarkTiming {
            Self.plan().standing(
                of: indicator, asOf: Self.date(day), readings: [Self.reading(day, value)].compactMap { $0 },
                figures: Figures()
            ).timing
        }
        #expect(timing(Self.indicator(.fiscalYear), "60") == .settled)
        #expect(timing(Self.indicator(.fiscalYear), "59") == .midYear)
        #expect(timing(Self.indicator(.pointInTime, unit: "%"), "60") == .midYear)
        #expect(timing(Self.indicator(nil, direction: .introduction, target: "導入"), "導入") == .settled)
        #expect(timing(Self.indicator(.fiscalYear), "3", on: "2025-10-31") == .ahead)
    }

    @Test func `a part of a year is not held against the whole of the baseline`() {
        let year = FiscalYear(startYear: 2025)
        let indicator = Self.indicator(
            .fiscalYear, direction: .fewer, baseline: Amount("69").map { Target(year: year, amount: $0) }, target: "30")
        func mark(_ day: String) -> Mark {
            Self.plan().standing(
                of: indicator, asOf: Self.date(day), readings: [Self.reading(day, "50")].compactMap { $0 },
                figures: Figures()
            ).mark
        }
        #expect(mark("2026-10-31") == .missed && mark("2027-03-31") == .improving)
    }

    @Test func `whole months stand beside whole months in leap years`() {
        #expect(Self.date("2029-02-28").yearEarlier == Self.date("2028-02-29"))
        #expect(Self.date("2028-02-29").yearEarlier == Self.date("2027-02-28"))
        #expect(Self.date("2026-10-15").yearEarlier == Self.date("2025-10-15"))
    }
}
