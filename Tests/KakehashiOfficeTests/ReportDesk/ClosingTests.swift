import Kakehashi
import KakehashiOffice
import KakehashiStore
import TestSupport
import Testing

/// What is declared final stays, whatever is corrected later.
@Suite struct ClosingTests {
    /// Classes of October and November, seen on 2 December: October has 26-0001 and 26-0002 with two people each.
    struct City {
        /// Of September, when people applied.
        let classes: DeskFixture
        /// Of the day on which the report is made.
        let late: ClassDesk
        let desk: ReportDesk
        static let october = YearMonth(year: 2026, month: 10)
        static let november = YearMonth(year: 2026, month: 11)

        init(at day: String = "2026-12-02") throws {
            let now = Instant(ReportFixture.day(day), TimeOfDay(minutes: 540))
            classes = try DeskFixture(at: Instant(ReportFixture.day("2026-09-01"), TimeOfDay(minutes: 540)))
            late = ClassDesk(
                store: classes.store, office: classes.desk.office, courses: DeskFixture.courses, clock: FixedClock(now))
            desk = ReportDesk(store: classes.store, office: classes.desk.office, clock: FixedClock(now))
            let plans = """
                計画番号,計画名,団体,開始年度,終了年度,判定規則,指標番号,指標名,単位,方向,算出,年度,目標値
                K,計画,架橋市,R8,R10,達成上昇,1,延べ,人,多いほど良い,延べ受講者数,R8,100
                K,計画,架橋市,R8,R10,達成上昇,2,満足度,%,多いほど良い,記録,R8,90

                """
            try desk.importPlans(plans, by: .program)
            for date in ["2026-10-07", "2026-10-14", "2026-11-11"] { try add(date) }
        }

        private func add(_ date: String) throws {
            let number = try classes.session(date).session.number
            for person in ["アオキ", "イトウ"] {
                try classes.register(
                    "\(person) \(number == "26-0001" ? "ハナ" : number == "26-0002" ? "ユキ" : "ミチ")", to: number)
            }
        }

        func record(_ session: String, _ states: [Attendance.State]) throws {
            let people = try late.attendees(of: session).map(\.person.number)
            _ = try late.recordAttendance(
                of: session, zip(people, states).map { AttendanceEntry(person: $0, state: $1) }, by: classes.clerk)
        }

        func line(_ month: YearMonth = october, _ number: String = "1") throws -> ReportedIndicator {
            try #require(try desk.monthlyReport(month).plans.first?.indicators.first { $0.number == number })
        }

        func save(
            _ status: Reading.Status, _ number: String = "1", in month: YearMonth = october, cause: String = "",
            correction: String = "", reason: String = ""
        ) throws {
            let entry = SectionEntry(
                plan: "K", indicator: number, comment: SectionComment(cause: cause), status: status,
                correctionReason: correction, reason: reason)
            try desk.save([entry], in: month, by: .account("report"))
        }
    }

    @Test func `a correction of attendance after closing changes nothing of the closed month and is told`() throws {
        let city = try City()
        try city.record("26-0001", [.present, .present])
        try city.record("26-0002", [.present, .absent])
        try city.save(.final, cause: "会場が増えた")
        let before = try city.desk.monthlyReport(City.october)
        #expect(before.plans[0].indicators[0].thisMonth.text == "3" && before.total.attendances == 3)
        try city.record("26-0002", [.present, .present])
        let after = try city.desk.monthlyReport(City.october)
        let line = after.plans[0].indicators[0]
        #expect(line.thisMonth.text == "3" && line.yearToDate.text == "3" && line.status == .final)
        #expect(line.closing?.by == "account:report" && line.closing?.date == ReportFixture.day("2026-12-02"))
        #expect(
            line.corrections.flatMap(\.changes).map { "\($0.item) \($0.was) \($0.now)" } == [
                "thisMonth 3 4", "yearToDate 3 4", "cumulative 3 4", "value 3 4",
            ])
        #expect(after.total == before.total && after.levels == before.levels)
        #expect(after.classChanges.contains(ReportedChange(row: "", item: "attendances", was: "3", now: "4")))
        #expect(try city.desk.monthlyReport(City.october) == after, "the same again")
        try city.save(.final, cause: "会場が増えた", correction: "一人を欠席としていた")
        #expect(try city.line().corrections.map(\.reason) == ["一人を欠席としていた"])
        let november = try city.line(City.november)
        #expect(november.corrections.map(\.month) == [City.october] && november.yearToDate.text == "4")
    }

    @Test func `every later change is told: attendance, a walk-in, a cancelled class, a target`() throws {
        let city = try City()
        try city.record("26-0001", [.present, .present])
        try city.record("26-0002", [.present, .present])
        try city.save(.final)
        let closed = try city.line()
        _ = try city.late.recordWalkIn(
            PersonEntry(kana: "ウエダ サチ", age: 70), to: "26-0001", by: city.classes.clerk)
        try city.record("26-0002", [.absent, .absent])
        try city.desk.importPlans(
            """
            計画番号,計画名,団体,開始年度,終了年度,判定規則,指標番号,指標名,単位,方向,算出,年度,目標値
            K,計画,架橋市,R8,R10,達成上昇,1,延べ(新),人,多いほど良い,延べ受講者数,R8,2

            """, by: .program)
        var now = try city.line()
        #expect(now.corrections.flatMap(\.changes).map(\.item).contains("target"))
        #expect(now.corrections.flatMap(\.changes).first { $0.item == "mark" }?.now == "achieved")
        now.corrections = []
        now.closing = closed.closing
        #expect(now == closed)
    }

    @Test func `a month without all attendance is final only with a reason`() throws {
        let city = try City()
        try city.record("26-0001", [.present, .present])
        let faults = Fault.all { try city.save(.final) }
        #expect(faults.map(\.code) == [.reportIncomplete])
        #expect(faults.first?.values["classes"] == "26-0002")
        #expect(try city.line().closing == nil && city.line().status == .provisional)
        // What counts no classes may be final.
        try city.save(.final, "2")
        try city.save(.final, reason: "講師の記録が残っていない")
        #expect(try city.line().closing?.reason == "講師の記録が残っていない")
        #expect(try city.line().thisMonth.text == "2")
    }

    @Test func `some who have a seat and are neither present nor absent are missing too`() throws {
        let city = try City()
        try city.record("26-0001", [.present, .present])
        try city.record("26-0002", [.present])
        #expect(
            try city.desk.monthlyReport(City.october).gaps.unrecorded(in: City.october).map(\.number) == ["26-0002"])
        #expect(try city.line().shownMonth == "3※")
        #expect(Fault.all { try city.save(.final) }.map(\.code) == [.reportIncomplete])
    }

    @Test func `earlier months of the year are asked for too`() throws {
        let city = try City()
        try city.record("26-0003", [.present, .present])
        let faults = Fault.all { try city.save(.final, in: City.november) }
        #expect(faults.first?.values["classes"] == "26-0001、26-0002")
    }

    @Test(arguments: ["2026-10-20", "2026-10-31"]) func `a month that is not over is not final`(day: String) throws {
        let city = try City(at: day)
        #expect(Fault.all { try city.save(.final, "2", reason: "急ぐ") }.map(\.code) == [.reportMonthRuns])
        #expect(Fault.all { try city.save(.final, reason: "急ぐ") }.map(\.code) == [.reportMonthRuns])
        #expect(try city.line().status == .provisional)
    }

    @Test func `opening again needs a reason, is kept, and lets the figures follow the records`() throws {
        let city = try City()
        try city.record("26-0001", [.present, .present])
        try city.record("26-0002", [.present, .absent])
        try city.save(.final)
        try city.record("26-0002", [.present, .present])
        #expect(Fault.all { try city.save(.provisional) }.map(\.code) == [.reportReopenReason])
        #expect(try city.line().thisMonth.text == "3")
        try city.save(.provisional, reason: "出欠の誤りを直すため")
        let open = try city.desk.monthlyReport(City.october)
        #expect(open.plans[0].indicators[0].thisMonth.text == "4" && open.plans[0].indicators[0].closing == nil)
        #expect(open.total.attendances == 4 && open.classChanges.isEmpty)
        try city.save(.final)
        #expect(try city.line().corrections.isEmpty && city.line().thisMonth.text == "4")
        let acts = try city.desk.store.read { snapshot in
            try snapshot.rows(
                "SELECT action FROM journal WHERE action IN ('indicator.close', 'indicator.reopen') ORDER BY sequence"
            ) {
                try $0.text("action")
            }
        }
        #expect(acts == ["indicator.close", "indicator.reopen", "indicator.close"])
        let kept = try city.desk.store.read { snapshot in
            try snapshot.rows("SELECT closing, reopened_by, reopen_reason FROM indicator_closing ORDER BY closing") {
                "\(try $0.int("closing")) \(try $0.optionalText("reopened_by") ?? "-") \(try $0.optionalText("reopen_reason") ?? "-")"
            }
        }
        #expect(kept == ["1 account:report 出欠の誤りを直すため", "2 - -"])
    }

    @Test func `texts of several indicators are saved together or not at all`() throws {
        let city = try City()
        func entry(_ number: String, _ cause: String, version: Int?, status: Reading.Status = .provisional)
            -> SectionEntry
        {
            SectionEntry(
                plan: "K", indicator: number, comment: SectionComment(cause: cause), status: status, version: version)
        }
        try city.desk.save([entry("1", "一", version: 0), entry("2", "二", version: 0)], in: City.october, by: .program)
        #expect(try city.line().comment.cause == "一" && city.line(City.october, "2").comment.cause == "二")
        let faults = Fault.all {
            try city.desk.save(
                [entry("1", "新しい一", version: 1), entry("2", "古い画面", version: 0)], in: City.october, by: .program)
        }
        #expect(faults == [Fault(.storeStale, ["thing": "@thing.comment"])])
        #expect(try city.line().comment.cause == "一")
    }

    @Test func `a day to come has no value`() throws {
        let city = try City()
        for day in ["2026-12-03", "2027-03-31"] {
            let date = ReportFixture.day(day)
            #expect(
                Fault.all { _ = try city.desk.indicators(asOf: date) }
                    == [Fault(.indicatorFutureDay, ["day": "@day:\(day)"])])
        }
        #expect(try city.desk.indicators(asOf: ReportFixture.day("2026-12-02")).count == 2)
    }

    @Test(arguments: [("09:00", "2"), ("10:00", "3"), ("23:59", "3")])
    func `a class of the present day is held once it has begun`(time: String, held: String) throws {
        let classes = try DeskFixture()
        for date in ["2026-11-04", "2026-11-11", "2026-11-18", "2026-11-25"] { try classes.session(date) }
        let clock = FixedClock(Instant(ReportFixture.day("2026-11-18"), try #require(TimeOfDay(time))))
        let desk = ReportDesk(store: classes.store, office: classes.desk.office, clock: clock)
        try desk.importPlans(
            """
            計画番号,計画名,団体,開始年度,終了年度,判定規則,指標番号,指標名,単位,方向,算出,年度,目標値
            K,計画,架橋市,R8,R10,達成上昇,1,教室,教室,多いほど良い,教室数,R8,100

            """, by: .program)
        #expect(try desk.indicators().first?.value?.text == held)
        let report = try desk.monthlyReport(City.november)
        #expect(report.total.sessions == Int(held))
        #expect(report.gaps.count { $0.kind == .toCome } == 4 - report.total.sessions)
    }
}
