import Kakehashi
import KakehashiOffice
import KakehashiStore
import TestSupport
import Testing

@Suite struct PublishedImportTests {
    @Test func `Takayama's file gives five marks of reached, two of rising and two of missed`() throws {
        let fixture = try ReportFixture()
        #expect(try fixture.importPlans("takayama-1") == ImportOutcome(added: 10))
        #expect(try fixture.importReadings("takayama-1") == ImportOutcome(added: 27))
        let lines = try fixture.desk.indicators(plan: "takayama-1", asOf: ReportFixture.day("2024-03-31"))
        #expect(lines.map(\.mark.sign).joined() == "△△×○○○×○○")
        #expect(lines.map { $0.value?.text ?? "-" } == ["35.0", "18.7", "51.4", "76.2", "0", "20", "1", "109", "19"])
        #expect(lines.map { $0.target?.text ?? "-" } == ["70", "20", "↗", "75", "0", "20", "6", "40", "15"])
        #expect(lines.map(\.fiscalYear.short) == Array(repeating: "R5", count: 9))
    }

    @Test func `a file imported again changes nothing and leaves no line in the journal`() throws {
        let fixture = try ReportFixture()
        try fixture.importPlans("takayama-1")
        try fixture.importReadings("takayama-1")
        let lines = try fixture.journalLength()
        #expect(try fixture.importPlans("takayama-1") == ImportOutcome(unchanged: 10))
        #expect(try fixture.importReadings("takayama-1") == ImportOutcome(unchanged: 27))
        #expect(try fixture.journalLength() == lines)
    }

    @Test func `a corrected reading is an update, and what it was is kept`() throws {
        let fixture = try ReportFixture()
        try fixture.importPlans("takayama-1")
        try fixture.importReadings("takayama-1")
        let header = "計画番号,指標番号,基準日,値,区分\r\n"
        let outcome = try fixture.desk.importReadings(
            header + "takayama-1,1-1,2024-03-31,71.0,確定\r\n", by: .commandLine)
        #expect(outcome == ImportOutcome(updated: 1))
        let first = try fixture.desk.indicators(plan: "takayama-1", asOf: ReportFixture.day("2024-03-31")).first
        #expect(first?.mark == .achieved)
        let kept = try fixture.desk.store.read {
            try $0.rows("SELECT amount FROM reading_history") { try $0.text("amount") }
        }
        #expect(kept == ["35.0"])
    }

    @Test func `a column that a file does not have leaves what is on file; an empty cell empties it`() throws {
        let fixture = try ReportFixture()
        try fixture.importPlans("kakehashi-r8")
        try fixture.importReadings("kakehashi-r8")
        func indicator() throws -> Indicator? {
            try fixture.desk.store.read(for: fixture.desk.office.id) { try $0.indicators() }.first {
                $0.number == "1-7"
            }
        }
        let before = try #require(try indicator())
        #expect(before.accumulation == .monthly && before.targets.count == 3 && before.baseline != nil)
        let row = "kakehashi-r8,架橋市デジタル格差解消・書かない窓口推進計画,架橋市,R8,R10,達成上昇,1-7,教室の満足度(改),%,多いほど良い,記録"
        let header = "計画番号,計画名,団体,開始年度,終了年度,判定規則,指標番号,指標名,単位,方向,算出"
        try fixture.desk.importPlans("\(header)\n\(row)\n", by: .commandLine)
        let after = try #require(try indicator())
        var expected = before
        expected.name = "教室の満足度(改)"
        expected.position = 0
        expected.version = after.version
        #expect(after == expected)
        try fixture.desk.importPlans("\(header),累計のしかた,担当課\n\(row),,\n", by: .commandLine)
        let emptied = try #require(try indicator())
        #expect(emptied.accumulation == nil && emptied.section.isEmpty && emptied.method == before.method)
        // Readings: the section's words and the fraction stay where the file does not speak of them.
        try fixture.desk.importReadings(
            "計画番号,指標番号,基準日,値\nkakehashi-r8,1-7,2026-10-31,90.8\n", by: .commandLine)
        let reading = try #require(try fixture.desk.readings(of: "1-7", of: "kakehashi-r8").last)
        #expect(reading.value.denominator == 87 && !reading.comment.cause.isEmpty && reading.status == .provisional)
    }

    @Test func `a reading is taken back with its reason, and may come in again`() throws {
        let fixture = try ReportFixture()
        let desk = fixture.desk
        try fixture.importPlans("kakehashi-r8")
        try fixture.importReadings("kakehashi-r8")
        func value() throws -> String? {
            try desk.indicators(plan: "kakehashi-r8").first { $0.id == "1-8" }?.value?.text
        }
        #expect(try value() == "36")
        let day = ReportFixture.day("2026-09-30")
        func withdraw(_ reason: String) throws {
            try desk.withdrawReading(of: "1-8", of: "kakehashi-r8", on: day, because: reason, by: .account("x"))
        }
        #expect(Fault.all { try withdraw("") } == [Fault(.readingNoReason)])
        try withdraw("別の指標の値だった")
        #expect(try value() == "24")
        #expect(Fault.all { try withdraw("もう一度") }.map(\.code) == [.readingUnknown])
        let kept = try desk.store.read {
            try $0.rows("SELECT amount, author, reason FROM reading_history WHERE reason <> ''") {
                "\(try $0.text("amount")) \(try $0.text("author")) \(try $0.text("reason"))"
            }
        }
        #expect(kept == ["36 account:x 別の指標の値だった"])
        // The file that still has it brings it again, as a new row.
        #expect(try fixture.importReadings("kakehashi-r8") == ImportOutcome(added: 1, unchanged: 33))
        #expect(try value() == "36")
    }

    @Test func `Hakui's baselines come in from a file in CP932 and are evaluated for R3`() throws {
        let fixture = try ReportFixture()
        try fixture.importPlans("hakui")
        try fixture.importReadings("hakui")
        let lines = try fixture.desk.indicators(plan: "hakui", asOf: ReportFixture.day("2022-03-31"))
        #expect(lines.count == 16)
        let applications = try #require(lines.first { $0.name == "電子申請数" })
        #expect(applications.value?.text == "400" && applications.target?.text == "2,000")
        #expect(applications.mark == .missed)
        let policy = try #require(lines.first { $0.name == "セキュリティポリシーの改定" })
        #expect(policy.value == nil && policy.mark == .unmeasured)
        let final = try fixture.desk.indicators(plan: "hakui", asOf: ReportFixture.day("2026-03-31"))
        #expect(final.allSatisfy { $0.value == nil && $0.mark == .unmeasured })
    }

    @Test(arguments: ["takayama-2", "hyuga", "uozu", "takaoka", "kakehashi-r8"])
    func `every plan of the sample comes in`(name: String) throws {
        let fixture = try ReportFixture()
        #expect(try fixture.importPlans(name).added > 3)
        let lines = try fixture.desk.indicators(plan: name)
        #expect(lines.allSatisfy { $0.plan == name && !$0.name.isEmpty && !$0.unit.isEmpty })
    }

    @Test func `a promise by year without a figure is unmeasured until someone records it`() throws {
        let fixture = try ReportFixture()
        try fixture.importPlans("takaoka")
        let before = try fixture.desk.indicators(plan: "takaoka", asOf: ReportFixture.day("2024-03-31"))
        #expect(before.map(\.mark) == [.unmeasured, .unmeasured, .unmeasured])
        let rows = "計画番号,指標番号,基準日,値\r\ntakaoka,1,2023-03-31,導入\r\ntakaoka,2,2024-03-31,未導入\r\n"
        try fixture.desk.importReadings(rows, by: .commandLine)
        let after = try fixture.desk.indicators(plan: "takaoka", asOf: ReportFixture.day("2024-03-31"))
        #expect(after.map(\.mark) == [.achieved, .missed, .unmeasured])
    }
}

extension ReportFixture {
    func journalLength() throws -> Int {
        try desk.store.read { try $0.count("SELECT COUNT(*) AS n FROM journal") }
    }
}
