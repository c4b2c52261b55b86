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
        comments: [Identifier<Indicator>: MonthComment] = [:], gaps: [ClassGap] = []
    ) -> MonthlyReport {
        MonthlyReport(
            ReportMaterial(
                office: "架橋市", month: month(text), today: date(today), plans: [plan.plan],
                indicators: plan.indicators, readings: readings, comments: comments,
                figures: Figures(
                    tallies: [
                        tally("2025-10-08", "V01", .introductory, 9), tally("2025-11-12", "V01", .introductory, 7),
                        tally("2026-04-08", "V01", .introductory, 8), tally("2026-10-07", "V02", .basic, 6),
                        tally("2026-10-14", "V01", .introductory, 5), tally("2026-11-04", "V01", .introductory, 0),
                        tally("2026-11-25", "V02", .basic, 0),
                    ], gaps: gaps), venueNames: ["V01": "市役所", "V02": "公民館"]))
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

    static let gaps = [
        ClassGap(number: "26-0003", date: date("2026-05-13"), venue: "V01"),
        ClassGap(number: "26-0040", date: date("2026-10-07"), venue: "V02", level: .basic, kind: .partlyRecorded),
        ClassGap(number: "26-0050", date: date("2026-11-04"), venue: "V01"),
        ClassGap(number: "26-0060", date: date("2026-11-25"), venue: "V02", level: .basic, kind: .toCome),
        ClassGap(number: "26-0061", date: date("2026-12-02"), venue: "V02", kind: .toCome),
    ]

    @Test func `a month with classes without attendance says so, and where its figures lack them`() throws {
        let report = Self.report("2026-10", gaps: Self.gaps)
        let phrases = try ShippedPhrases.load("ja")
        #expect(
            report.notes(phrases) == [
                "出欠未記録の教室が1つあります（26-0040）。この月の人数は、まだ途中の数です。",
                "前の月までに、出欠未記録の教室が1つあります（26-0003）。年度の人数は、まだ途中の数です。",
            ])
        let line = try #require(report.plans.first?.indicators.first)
        #expect(line.lackingInMonth == ["26-0040"] && line.lacking == ["26-0003", "26-0040"])
        #expect(line.shownMonth == "11※" && line.shownYear == "19※" && line.shownValue == "19※")
        #expect(report.texts(of: report.total) == ["2", "20", "11※", "9", "3", "19※"])
        #expect(report.texts(of: report.levels[0]) == ["1", "10", "5", "9", "2", "13※"])
        #expect(report.texts(of: report.levels[2]).allSatisfy { !$0.contains("※") })
        let csv = report.csv(phrases: phrases)
        #expect(csv.contains("出欠未記録の教室が1つあります（26-0040）") && csv.contains("当月の出欠未記録の教室,2026-10,1"))
        let second = try #require(report.plans.first?.indicators[1])
        #expect(second.lacking.isEmpty, "what is read lacks no class")
    }

    @Test func `a month with classes to come is provisional, whatever was said`() throws {
        let said = MonthComment(
            indicator: Self.plan.indicators[0].id, month: Self.month("2026-11"), status: .final,
            comment: SectionComment())
        let report = Self.report("2026-11", comments: [said.indicator: said], gaps: Self.gaps)
        #expect(report.plans.first?.indicators.first?.status == .provisional)
        #expect(
            report.notes(try ShippedPhrases.load("ja")).last
                == "この月には、これから開く教室が1つあります（26-0060）。速報の値です。")
        #expect(report.gaps.map(\.number) == ["26-0003", "26-0040", "26-0050", "26-0060"])
        // The last day itself is not over.
        #expect(!Self.report("2026-10", today: "2026-10-31").coversWholeMonth)
    }

    @Test func `of many classes ten are named`() throws {
        let many = (1...14).map { ClassGap(number: "26-\($0)", date: Self.date("2026-10-07")) }
        let note = try #require(Self.report("2026-10", gaps: many).notes(ShippedPhrases.load("ja")).first)
        #expect(note.contains("教室が14つあります") && note.contains("26-10 ほか4") && !note.contains("26-11"))
    }

    @Test func `a report that is written is read again just so`() throws {
        let reading = Reading(
            indicator: Self.plan.indicators[1].id, date: Self.date("2026-10-31"),
            value: IndicatorValue(percentOf: 70, in: 200, decimals: 2) ?? IndicatorValue(count: 0))
        for month in ["2026-10", "2026-11", "2026-04"] {
            let report = Self.report(month, readings: [reading], gaps: Self.gaps)
            let again = try MonthlyReport(json: report.json())
            #expect(again == report)
            #expect(try again.json() == report.json())
        }
        let line = try #require(Self.report("2026-10", readings: [reading]).plans.first?.indicators[1])
        #expect(line.value.text == "35.00")
        let figure = try JSONDecoder().decode(ReportFigure.self, from: JSONEncoder().encode(line.value))
        #expect(figure.text == "35.00" && figure.parts == "70/200")
    }

    @Test func `the tables' total says why it is not the indicator's`() throws {
        var indicator = Self.plan.indicators[0]
        indicator.scope = try #require(CountScope("入門"))
        let report = MonthlyReport(
            ReportMaterial(
                office: "架橋市", month: Self.month("2026-10"), today: Self.date("2026-11-18"), plans: [Self.plan.plan],
                indicators: [indicator], readings: [],
                figures: Figures(tallies: [
                    Self.tally("2026-10-07", "V02", .basic, 6), Self.tally("2026-10-14", "V01", .introductory, 5),
                ])))
        #expect(
            report.classNotes(try ShippedPhrases.load("ja")).map { $0.contains("延べ11人") && $0.contains("差の6人") }
                == [true])
        #expect(Self.report("2026-10").classNotes(try ShippedPhrases.load("ja")) == [])
    }

    @Test func `the way towards a year's target is told while the year runs`() throws {
        let line = try #require(Self.report("2026-10").plans.first?.indicators.first)
        let pace = try #require(line.pace(asOf: Self.date("2026-10-31")))
        #expect(pace.percent == 19 && pace.months == 7)
        let march = try #require(Self.report("2027-03", today: "2027-04-01").plans.first?.indicators.first)
        #expect(march.pace(asOf: Self.date("2027-03-31")) == nil && march.timing == .settled)
    }

    static func closing(_ line: ReportedIndicator, _ text: String, reason: String = "") -> MonthClosing {
        MonthClosing(
            indicator: plan.indicators[0].id, month: month(text), figures: line,
            instant: Instant(date("2026-11-05"), TimeOfDay(minutes: 540)), by: "集計 太郎", correctionReason: reason)
    }

    static func material(_ text: String, came: Int, closings: [MonthClosing]) -> ReportMaterial {
        ReportMaterial(
            office: "架橋市", month: month(text), today: date("2027-01-10"), plans: [plan.plan],
            indicators: plan.indicators, readings: [],
            figures: Figures(tallies: [
                tally("2026-04-08", "V01", .introductory, 8), tally("2026-10-07", "V02", .basic, came),
                tally("2026-11-04", "V01", .introductory, 4), tally("2026-12-02", "V01", .introductory, 3),
            ]), closings: closings)
    }

    @Test func `what was declared final stays, and the difference is told until a final report has told it`() throws {
        func line(_ text: String, came: Int, _ closings: [MonthClosing] = []) throws -> ReportedIndicator {
            try #require(
                MonthlyReport(Self.material(text, came: came, closings: closings)).plans.first?.indicators.first)
        }
        let october = Self.closing(try line("2026-10", came: 6), "2026-10", reason: "入力の誤り")
        let closed = try line("2026-10", came: 5, [october])
        #expect(closed.thisMonth.text == "6" && closed.value.text == "14" && closed.status == .final)
        #expect(closed.closing?.by == "集計 太郎")
        let told = ReportedCorrection(
            month: Self.month("2026-10"),
            changes: [
                ReportedChange(row: "", item: "thisMonth", was: "6", now: "5"),
                ReportedChange(row: "", item: "yearToDate", was: "14", now: "13"),
                ReportedChange(row: "", item: "cumulative", was: "14", now: "13"),
                ReportedChange(row: "", item: "value", was: "14", now: "13"),
            ], reason: "入力の誤り")
        #expect(closed.corrections == [told])
        let phrases = try ShippedPhrases.load("ja")
        #expect(
            phrases.words(of: told, by: .reachedOrRising)
                == "令和8年10月の確定値との差: 当月 6 → 5、年度累計 14 → 13、計画累計 14 → 13、現在値 14 → 13。理由: 入力の誤り")
        // The next report tells it, and those after it until one of them is final.
        let november = try line("2026-11", came: 5, [october])
        #expect(november.corrections == [told] && november.thisMonth.text == "4" && november.value.text == "17")
        #expect(try line("2026-12", came: 5, [october]).corrections == [told])
        let both = [october, Self.closing(november, "2026-11")]
        #expect(try line("2026-12", came: 5, both).corrections == [])
        // A further correction is told again.
        #expect(try line("2026-12", came: 4, both).corrections.map(\.month.description) == ["2026-11", "2026-10"])
        // Nothing has changed, nothing is told.
        #expect(try line("2026-10", came: 6, [october]).corrections == [])
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
