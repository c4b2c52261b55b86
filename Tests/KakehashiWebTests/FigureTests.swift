import Foundation
import Kakehashi
import KakehashiHTTP
import KakehashiOffice
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
            ("month", "2026-10"), ("of", "K1"), ("indicator", "1"), ("version", "0"), ("cause", "講師を増やした"),
            ("nextStep", "続ける"), ("status", "final"),
        ]
        try browser.send("/staff/reports/texts", texts)
        #expect(browser.text.contains("保存しました。"))
        #expect(browser.text.contains("講師を増やした"))
        try browser.send("/staff/reports/texts", texts)
        #expect(browser.status == 409, "whoever looked at an older version is told")
        for form in ReportFile.Form.allCases {
            try browser.open("/staff/reports/2026-10.\(form.rawValue)")
            #expect(browser.body == "\(form.rawValue) 2026-10")
            #expect(browser.headers["Content-Disposition"]?.contains("kakehashi-2026-10.\(form.rawValue)") == true)
        }
        try browser.open("/staff/reports/2026-10.exe")
        #expect(browser.status == 404)
        try browser.open("/staff/reports?month=2027-10")
        #expect(browser.text.contains("2027-10はまだ始まっていません。"))
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
