import Kakehashi
import Testing

@Suite struct PublishedMarkTests {
    @Test func `Takayama's nine come out as printed for the end of R5`() {
        let standings = PublishedPlan.takayama.standings("2024-03-31")
        #expect(standings.map(\.mark.sign) == ["△", "△", "×", "○", "○", "○", "×", "○", "○"])
        #expect(
            standings.map { $0.value?.amount.text ?? "-" } == [
                "35.0", "18.7", "51.4", "76.2", "0", "20", "1", "109", "19",
            ])
        #expect(
            standings.map { $0.target?.amount.text ?? "-" } == ["70", "20", "↗", "75", "0", "20", "6", "40", "15"])
        #expect(standings.allSatisfy { $0.year == FiscalYear(startYear: 2023) })
    }

    @Test(arguments: [
        // The table has no marks of other years; they follow from the same rule.
        ("2023-03-31", "△○×○○○×○△"),
        // A day within the year knows no reading of its end, and R6 has none.
        ("2023-12-01", "---------"), ("2025-03-31", "---------"),
        // The plan has ended; its final evaluation stays.
        ("2026-11-18", "---------"),
    ])
    func `the as-of date decides which readings count`(date: String, marks: String) {
        #expect(PublishedPlan.takayama.marks(date) == marks)
    }

    @Test func `an indicator without a reading of the year has no value`() {
        let standings = PublishedPlan.takayama.standings("2025-03-31")
        #expect(standings.allSatisfy { $0.value == nil && $0.mark == .unmeasured })
        #expect(standings.first?.previous?.amount.text == "35.0")
        #expect(standings.first?.target?.amount.text == "90")
    }

    @Test func `Hakui's baselines are readings of R3 that miss the targets ahead`() {
        let standings = PublishedPlan.hakui.standings("2022-03-31")
        #expect(standings.map { $0.value?.amount.text ?? "-" } == ["400", "未導入", "3,105,000"])
        #expect(standings.map { $0.target?.amount.text ?? "-" } == ["2,000", "導入", "1,000,000"])
        #expect(standings.map(\.mark) == [.missed, .missed, .missed])
        #expect(PublishedPlan.hakui.marks("2026-03-31") == "---")
    }

    @Test func `what has been introduced stays introduced`() {
        let plan = PublishedPlan(
            "高岡市", 2022, 2026,
            rows: [
                PublishedRow(
                    name: "中級者向け教室", direction: .introduction, targets: [(2023, "導入")],
                    actual: [(2022, "未導入"), (2023, "導入")])
            ])
        #expect(plan.marks("2023-03-31") == "×")
        #expect(plan.marks("2024-03-31") == "○")
        #expect(plan.marks("2026-11-18") == "○")
    }

    @Test(arguments: [
        ("500", Mark.achieved), ("360", .achieved), ("215", .missed), ("216", .improving), ("900", .achieved),
    ])
    func `the pro-rated rule asks for two fifths after two of five years`(value: String, mark: Mark) {
        let plan = PublishedPlan(
            "按分", 2021, 2025, rule: .proRated,
            rows: [PublishedRow(name: "受講者", targets: [(2025, "900")], actual: [(2022, value)])])
        #expect(plan.standings("2023-03-31").map(\.mark) == [mark])
    }

    @Test(arguments: [("12600", Mark.achieved), ("13500", .improving), ("14900", .missed)])
    func `the pro-rated rule also counts downwards from a baseline`(value: String, mark: Mark) {
        let plan = PublishedPlan(
            "按分", 2024, 2025, rule: .proRated,
            rows: [
                PublishedRow(
                    name: "紙", direction: .fewer, baseline: (2023, "15000"), targets: [(2025, "10200")],
                    actual: [(2024, value)])
            ])
        #expect(plan.standings("2025-03-31").map(\.mark) == [mark])
    }

    @Test(arguments: [
        ("達成上昇", "達成上昇"), ("按分", "按分:100:60"), ("按分:90:50", "按分:90:50"), ("reachedOrRising", "達成上昇"),
    ])
    func `a rule is data of the plan`(text: String, written: String) {
        #expect(MarkRule(text)?.description == written)
    }

    @Test(arguments: ["", "達成", "按分:60", "按分:50:60", "按分:0:0", "達成上昇:1:2"])
    func `a rule that is none is refused`(text: String) {
        #expect(MarkRule(text) == nil)
    }
}
