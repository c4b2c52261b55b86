import Foundation
import Kakehashi
import KakehashiHTTP
import KakehashiOffice
import TestSupport
import Testing

@testable import KakehashiWeb

@Suite struct FigureTests {
    /// A fixture with one plan of two indicators and a reading.
    static func fixture() throws -> WebFixture {
        let fixture = try WebFixture()
        let plans = """
            計画番号,計画名,団体,開始年度,終了年度,判定規則,指標番号,指標名,単位,方向,算出,年度,目標値,担当課
            K1,架橋計画,架橋市,R8,R10,達成上昇,1,満足度,%,多いほど良い,記録,R8,90,デジタル推進課
            K1,架橋計画,架橋市,R8,R10,達成上昇,2,未測定の指標,件,多いほど良い,記録,R8,5,市民課

            """
        let readings = "計画番号,指標番号,基準日,値\nK1,1,2026-10-31,91\n"
        _ = try fixture.parts.reports.importPlans(plans, by: .program)
        _ = try fixture.parts.reports.importReadings(readings, by: .program)
        return fixture
    }

    @Test("Indicators stand with value, target, sign, word and picture", arguments: Browser.Way.allCases)
    func indicators(way: Browser.Way) throws {
        let fixture = try FigureTests.fixture()
        let browser = try Browser.signedIn(fixture, as: .report, way)
        try browser.open("/staff/indicators")
        #expect(browser.text.contains("架橋計画"))
        #expect(browser.text.contains("91 %") && browser.text.contains("90 %"))
        #expect(browser.body.contains("<span class=\"sign\" aria-hidden=\"true\">○</span>達成"))
        #expect(browser.body.contains("<title>現在値 91、目標 90</title>"))
        #expect(browser.text.contains("未測定"))
        try browser.open("/staff/indicators/K1/1?asOf=2026-11-02")
        #expect(browser.status == 200)
        #expect(browser.text.contains("満足度"))
        try browser.open("/staff/indicators/K1/9")
        #expect(browser.status == 404)
    }

    @Test("The report is shown, completed with the section's texts, and taken away in four forms")
    func report() throws {
        let fixture = try FigureTests.fixture()
        let browser = try Browser.signedIn(fixture, as: .report)
        try browser.open("/staff/reports?month=2026-10")
        #expect(browser.text.contains("指標月次報告書 令和8年10月"))
        let texts = [
            ("month", "2026-10"), ("count", "1"), ("of.0", "K1"), ("indicator.0", "1"), ("version.0", "0"),
            ("cause.0", "講師を増やした"), ("nextStep.0", "続ける"), ("status.0", "final"), ("was.status.0", "provisional"),
        ]
        try browser.send("/staff/reports/texts", texts)
        #expect(browser.text.contains("保存しました。"))
        #expect(browser.text.contains("講師を増やした"))
        try browser.send("/staff/reports/texts", texts)
        #expect(browser.status == 409, "whoever looked at an older version is told")
        for form in ReportFileForm.allCases {
            try browser.open("/staff/reports/2026-10.\(form.rawValue)")
            #expect(browser.body == "\(form.rawValue) 2026-10")
            #expect(browser.headers["Content-Disposition"]?.contains("kakehashi-2026-10.\(form.rawValue)") == true)
        }
        try browser.open("/staff/reports/2026-10.exe")
        #expect(browser.status == 404)
        try browser.open("/staff/reports?month=2027-10")
        #expect(browser.text.contains("令和9年10月はまだ始まっていません。"))
    }

    /// Fields of a row as the page shows it, with what was typed.
    private func row(_ place: Int, _ indicator: String, _ version: Int, _ typed: [String: String]) -> [(String, String)]
    {
        let fields = [("of", "K1"), ("indicator", indicator), ("version", "\(version)"), ("was.status", "provisional")]
        return (fields + typed.sorted { $0.key < $1.key }).map { ("\($0.0).\(place)", $0.1) }
    }

    @Test("Texts of several indicators are saved together, the fold stays open, and a second editor loses nothing")
    func texts() throws {
        let fixture = try FigureTests.fixture()
        let browser = try Browser.signedIn(fixture, as: .report)
        try browser.open("/staff/reports?month=2026-10")
        #expect(browser.body.components(separatedBy: "action=\"/staff/reports/texts\"").count == 2, "one form for all")
        #expect(!browser.body.contains("id=\"texts\" open"))
        let start = [("month", "2026-10"), ("count", "2")]
        let first = row(0, "1", 0, ["cause": "講師を増やした", "status": "provisional"])
        let second = row(1, "2", 0, ["nextStep": "来月測る\r\n二行目", "status": "provisional"])
        try browser.send("/staff/reports/texts", start + first + second)
        #expect(browser.text.contains("保存しました。") && browser.body.contains("id=\"texts\" open"))
        #expect(browser.text.contains("講師を増やした") && browser.text.contains("来月測る"))
        // Somebody who still sees the old page changes one row and not the other: only that row is asked about.
        let stale =
            row(0, "1", 0, ["cause": "古い画面で書いた", "status": "provisional"])
            + row(1, "2", 0, ["nextStep": "", "was.nextStep": "", "status": "provisional"])
        try browser.send("/staff/reports/texts", start + stale)
        #expect(browser.status == 409)
        #expect(browser.text.contains("ほかの人が先に保存しました。いまの内容は、要因「講師を増やした」"))
        #expect(browser.text.contains("古い画面で書いた") && browser.text.contains("来月測る"))
        let version = try #require(browser.hidden("version.0"))
        #expect(version == "1")
        try browser.send(
            "/staff/reports/texts", start + row(0, "1", 1, ["cause": "二人で決めた", "status": "provisional"]))
        #expect(browser.status == 200 && browser.text.contains("二人で決めた") && browser.text.contains("来月測る"))
    }

    @Test("A month without attendance says so with ways to the classes, and is final only with a reason")
    func unfinished() throws {
        let fixture = try WebFixture(at: Instant(LocalDate("2026-12-05")!, TimeOfDay("09:00")!))
        let plans = """
            計画番号,計画名,団体,開始年度,終了年度,判定規則,指標番号,指標名,単位,方向,算出,年度,目標値
            K1,架橋計画,架橋市,R8,R10,達成上昇,1,延べ,人,多いほど良い,延べ受講者数,R8,90

            """
        _ = try fixture.parts.reports.importPlans(plans, by: .program)
        let early = ClassDesk(
            store: fixture.store, office: fixture.parts.office, courses: Array(fixture.parts.classes.courses.values),
            clock: FixedClock(WebFixture.noon))
        for date in ["2026-11-18", "2026-11-25"] {
            _ = try early.addSession(
                SessionRequest(
                    course: "first-steps", venue: "V02", date: LocalDate(date)!, start: TimeOfDay("10:00")!,
                    end: TimeOfDay("11:00")!, capacity: 2), by: fixture.clerk)
        }
        _ = try early.register(
            RegistrationRequest(session: "26-0001", applicant: .entry(PersonEntry(kana: "サトウ ハナ", age: 74))),
            by: fixture.clerk)
        _ = try fixture.parts.classes.recordAttendance(
            of: "26-0001", [AttendanceEntry(person: "P-0001", state: .present)], by: fixture.clerk)
        let browser = try Browser.signedIn(fixture, as: .report)
        for (page, figure) in [("/staff/reports?month=2026-11", "1※"), ("/staff/indicators", "1 人※")] {
            try browser.open(page)
            #expect(browser.text.contains("出欠未記録の教室が1つあ"), "\(page)")
            #expect(browser.body.contains("href=\"/staff/sessions/26-0002\""), "\(page)")
            #expect(browser.text.contains(figure), "\(page)")
        }
        try browser.open("/staff/reports?month=2026-11")
        let start = [("month", "2026-11"), ("count", "1")]
        try browser.send("/staff/reports/texts", start + row(0, "1", 0, ["cause": "雪", "status": "final"]))
        #expect(browser.status == 409 && browser.text.contains("出欠未記録の教室が1つあるため、確定できません（26-0002）"))
        #expect(browser.text.contains("雪"), "what was typed is not lost")
        try browser.send(
            "/staff/reports/texts", start + row(0, "1", 0, ["cause": "雪", "status": "final", "reason": "記録が残っていない"]))
        #expect(browser.status == 200)
        #expect(browser.text.contains("令和8年12月5日(土)に集計担当が確定（出欠未記録のまま確定した理由: 記録が残っていない）"))
    }

    @Test("A day to come has no figures", arguments: ["2027-03-31", "R9.3.31", "2026-11-03"])
    func futureDay(day: String) throws {
        let browser = try Browser.signedIn(FigureTests.fixture(), as: .report)
        try browser.open("/staff/indicators?asOf=\(day)")
        #expect(browser.status == 422 && browser.text.contains("は、まだ来ていません。") && !browser.text.contains("91 %"))
        try browser.open("/api/v1/indicators?asOf=\(LocalDate(day) == nil ? "2027-03-31" : day)")
        #expect(browser.status == 422)
    }

    @Test("The API lists sessions and indicators for whoever is signed in")
    func api() throws {
        let fixture = try FigureTests.fixture()
        try fixture.session()
        let stranger = Browser(fixture.site)
        try stranger.open("/api/v1/sessions")
        #expect(stranger.status == 401)
        #expect(stranger.body.contains("\"code\":\"web.signIn\""))
        let browser = try Browser.signedIn(fixture)
        try browser.open("/api/v1/sessions?month=2026-11&level=introductory&venue=V02")
        #expect(browser.status == 200)
        #expect(browser.body.contains("\"number\":\"26-0001\""))
        #expect(browser.body.contains("\"venue\":\"東公民館\""))
        try browser.open("/api/v1/sessions?month=November")
        #expect(browser.status == 400)
        #expect(browser.body.contains("The value of 'month' cannot be read."))
        try browser.open("/api/v1/indicators?plan=K1&asOf=2026-11-02")
        #expect(browser.body.contains("\"mark\":\"achieved\""))
        try browser.open("/api/v1/nothing")
        #expect(browser.status == 404)
        #expect(browser.body.contains("\"errors\""))
    }
}
