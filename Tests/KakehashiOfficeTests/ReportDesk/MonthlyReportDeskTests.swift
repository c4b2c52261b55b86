import Kakehashi
import KakehashiOffice
import KakehashiStore
import TestSupport
import Testing

@Suite struct MonthlyReportDeskTests {
    static let october = ReportFixture.day("2026-10-01").yearMonth

    static func desk() throws -> ReportFixture {
        let fixture = try ReportFixture()
        for name in ["kakehashi-r8", "takayama-2", "takaoka"] { try fixture.importPlans(name) }
        for name in ["kakehashi-r8", "takayama-2"] { try fixture.importReadings(name) }
        return fixture
    }

    @Test func `the report is of the office's own plan of the month`() throws {
        let fixture = try Self.desk()
        #expect(try fixture.desk.monthlyReport(Self.october).plans.map(\.number) == ["kakehashi-r8"])
        #expect(try fixture.desk.monthlyReport(Self.october, plan: "takaoka").plans.map(\.number) == ["takaoka"])
        let before = ReportFixture.day("2026-03-01").yearMonth
        #expect(try fixture.desk.monthlyReport(before).plans.map(\.number) == ["takaoka", "takayama-2"])
    }

    @Test func `a month without a plan and a month to come are refused`() throws {
        let fixture = try Self.desk()
        let past = Fault.all {
            _ = try fixture.desk.monthlyReport(ReportFixture.day("2019-01-01").yearMonth)
        }
        #expect(past == [Fault(.reportNoPlan, ["month": "@month:2019-01"])])
        let future = Fault.all {
            _ = try fixture.desk.monthlyReport(ReportFixture.day("2026-12-01").yearMonth)
        }
        #expect(future == [Fault(.reportFutureMonth, ["month": "@month:2026-12"])])
    }

    @Test func `the section's words are stored with a version, so that nobody overwrites another unseen`() throws {
        let fixture = try Self.desk()
        let desk = fixture.desk
        func say(_ cause: String, version: Int?) throws {
            try desk.comment(
                on: "1-1", of: "kakehashi-r8", in: Self.october, SectionComment(cause: cause), status: .final,
                version: version, by: .account("x"))
        }
        #expect(try desk.comment(on: "1-1", of: "kakehashi-r8", in: Self.october) == nil)
        try say("会場が増えた", version: 0)
        try say("会場と回数が増えた", version: 1)
        #expect(
            Fault.all { try say("古い画面", version: 1) } == [Fault(.storeStale, ["thing": "@thing.comment"])])
        #expect(
            Fault.all { try say("古い画面", version: 0) } == [Fault(.storeStale, ["thing": "@thing.comment"])])
        let indicator = try #require(try desk.monthlyReport(Self.october).plans.first?.indicators.first)
        #expect(indicator.comment.cause == "会場と回数が増えた" && indicator.status == .final)
    }

    @Test func `words for an indicator that is not there are refused`() throws {
        let fixture = try Self.desk()
        let faults = Fault.all {
            try fixture.desk.comment(
                on: "9-9", of: "kakehashi-r8", in: Self.october, SectionComment(cause: "x"), by: .commandLine)
        }
        #expect(faults == [Fault(.indicatorUnknown, ["plan": "kakehashi-r8", "indicator": "9-9"])])
    }

    @Test func `visits move the share that was assisted`() throws {
        let fixture = try Self.desk()
        let desk = fixture.desk
        try desk.importVolumes(ReportFixture.sample("volumes.csv"), by: .commandLine)
        func share() throws -> String? {
            try desk.indicators(plan: "kakehashi-r8").first { $0.id == "2-2" }?.value?.text
        }
        #expect(try share() == nil)
        let event = VisitEvent(
            id: Identifier(at: desk.clock.now()), instant: desk.clock.now(), place: "1", channel: .kiosk,
            outcome: .printed, language: "ja", forms: ["certificate-request": 700, "not-on-file": 9], seconds: 60,
            fieldsFilled: 20)
        try desk.store.decide(.kiosk("1"), for: desk.office.id, at: desk.clock.now()) { _ = try $0.count(event) }
        let report = try desk.monthlyReport(ReportFixture.day("2026-11-01").yearMonth)
        let line = try #require(report.plans.first?.indicators.first { $0.number == "2-2" })
        #expect(line.value.value?.numerator == 700)
        #expect(try share() == line.value.text)
    }
}
