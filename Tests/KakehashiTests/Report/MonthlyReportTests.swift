import FoundationEssentials
import Kakehashi
import TestSupport
import Testing

@Suite struct MonthlyReportValueTests {
    static func date(_ text: String) -> LocalDate { LocalDate(text) ?? LocalDate(dayNumber: 0) }
    static func month(_ text: String) -> YearMonth { YearMonth(text) ?? date("2026-11-01").yearMonth }

    static let plan = PublishedPlan(
        "架橋市", 2026, 2028,
        rows: [
            PublishedRow(
                name: "延べ受講者数", baseline: (2025, "90"), targets: [(2026, "100")], calculation: .counted(.attendances)),
            PublishedRow(name: "満足度", targets: [(2026, "90")]),
            PublishedRow(name: "書かない窓口", direction: .introduction, targets: [(2027, "導入")]),
        ])

    static func tally(_ day: String, _ venue: String, _ level: Level, _ came: Int, recorded: Int? = nil) -> ClassTally {
        ClassTally(
            date: date(day), venue: venue, level: level, sessions: 1, seats: 10, attendances: came, recorded: recorded)
    }

    static func report(
        _ text: String, today: String = "2026-11-18", readings: [Reading] = [],
        comments: [Identifier<Indicator>: MonthComment] = [:]
    ) -> MonthlyReport {
        MonthlyReport(
            ReportMaterial(
                office: "架橋市", month: month(text), today: date(today), plans: [plan.plan],
                indicators: plan.indicators, readings: readings, comments: comments,
                figures: Figures(tallies: [
                    tally("2025-10-08", "V01", .introductory, 9), tally("2025-11-12", "V01", .introductory, 7),
                    tally("2026-04-08", "V01", .introductory, 8), tally("2026-10-07", "V02", .basic, 6),
                    tally("2026-10-14", "V01", .introductory, 5), tally("2026-11-04", "V01", .introductory, 0),
                    tally("2026-11-25", "V02", .basic, 0),
                ]), venueNames: ["V01": "市役所", "V02": "公民館"]))
    }

    @Test func `a month has its own figures beside last year's, the year's and the plan's`() throws {
        let report = Self.report("2026-10")
        let first = try #require(report.plans.first?.indicators.first)
        #expect(
            [first.thisMonth, first.sameMonthLastYear, first.yearToDate, first.cumulative, first.value, first.previous]
                .map(\.text) == ["11", "9", "19", "19", "19", "9"])
        #expect(first.mark == .improving && first.target.text == "100" && first.targetYear?.short == "R8")
        #expect(first.trend.count == 13)
        #expect(first.trend.first?.month.description == "2025-10" && first.trend.last?.inMonth.text == "11")
        #expect(report.asOf == Self.date("2026-10-31") && report.coversWholeMonth)
    }

    @Test func `a month that runs counts up to today, and what nobody recorded is unknown`() throws {
        let report = Self.report("2026-11")
        let first = try #require(report.plans.first?.indicators.first)
        #expect(report.asOf == Self.date("2026-11-18") && !report.coversWholeMonth)
        #expect(first.thisMonth.text == "-" && first.sameMonthLastYear.text == "7" && first.value.text == "19")
        #expect(report.total.texts == ["1", "10", "-", "7", "4", "19"])
    }

    @Test func `classes stand by level and by venue, and add up to all`() {
        let report = Self.report("2026-10")
        #expect(report.levels.map(\.name) == ["入門", "初級", "中級", "応用"])
        #expect(report.levels.map { $0.texts[2] } == ["5", "6", "0", "0"])
        #expect(report.venues.map(\.name) == ["市役所", "公民館"])
        #expect(report.total.texts == ["2", "20", "11", "9", "3", "19"])
    }

    @Test func `without a reading a figure is a dash and the indicator is unmeasured`() throws {
        let second = try #require(Self.report("2026-10").plans.first?.indicators[1])
        #expect(
            [second.thisMonth, second.value, second.yearToDate, second.cumulative].map(\.text) == ["-", "-", "-", "-"])
        #expect(second.mark == .unmeasured && second.trend.allSatisfy { $0.inMonth.text == "-" })
        #expect(TrendPicture(second) == nil)
    }

    @Test func `the words of the month's comment go before those of the reading`() throws {
        let indicator = Self.plan.indicators[1].id
        let reading = Reading(
            indicator: indicator, date: Self.date("2026-10-31"),
            value: IndicatorValue(percentOf: 79, in: 87, decimals: 1) ?? IndicatorValue(count: 0), status: .final,
            comment: SectionComment(cause: "表の要因"))
        let plain = Self.report("2026-10", readings: [reading]).plans[0].indicators[1]
        #expect(plain.comment.cause == "表の要因" && plain.status == .final)
        #expect(plain.value.text == "90.8" && plain.value.parts == "79/87" && plain.mark == .achieved)
        let said = MonthComment(
            indicator: indicator, month: Self.month("2026-10"), comment: SectionComment(cause: "月の要因"))
        let spoken = Self.report("2026-10", readings: [reading], comments: [indicator: said]).plans[0].indicators[1]
        #expect(spoken.comment.cause == "月の要因" && spoken.status == .provisional)
    }

    @Test func `a figure in JSON has its value and its text`() throws {
        let figures = [
            ReportFigure(IndicatorValue(count: 1234)), ReportFigure(IndicatorValue(percentOf: 1, in: 4, decimals: 1)),
            ReportFigure(nil as Amount?),
        ]
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let json = String(decoding: try encoder.encode(figures), as: UTF8.self)
        #expect(
            json
                == #"[{"text":"1,234","value":1234},{"denominator":4,"numerator":1,"text":"25.0","value":25},{"text":"-","value":null}]"#
        )
    }

    @Test func `the line breaks where counting begins anew`() throws {
        let first = try #require(Self.report("2026-10").plans.first?.indicators.first)
        let picture = try #require(TrendPicture(first))
        #expect(picture.stretches == [[0, 1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11, 12]])
        #expect(picture.targetFrom == 6 && picture.bars?.count == 13)
    }

    @Test func `months have their era names`() {
        #expect(Self.month("2026-11").japanese == "令和8年11月" && Self.month("2019-05").japanese == "令和元年5月")
        #expect(Self.month("2026-11").short == "R8.11")
    }
}
