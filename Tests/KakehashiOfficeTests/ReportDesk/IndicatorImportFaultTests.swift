import Kakehashi
import KakehashiOffice
import TestSupport
import Testing

@Suite struct IndicatorImportFaultTests {
    static let header = "計画番号,計画名,団体,開始年度,終了年度,判定規則,指標番号,指標名,単位,方向,算出,対象,基準年度,基準値,年度,目標値\r\n"
    static let good = "p,計画,架橋市,R8,R10,達成上昇,1,教室,人,多いほど良い,記録,,,,R8,10\r\n"

    static func phrases() throws -> Phrases { try ShippedPhrases.load("ja") }

    @Test(arguments: [
        (
            "p,計画,架橋市,R8,R10,達成,2,教室,人,多いほど良い,記録,,,,R8,10",
            "3行目、判定規則: 判定規則「達成上昇、按分」(按分は 按分:100:60 のように境目を書けます)ではありません。"
        ),
        (
            "p,計画,架橋市,R8,R10,達成上昇,2,教室,人,多いほど良い,数える,,,,R8,10",
            "3行目、算出: 「記録、延べ受講者数、実人数、教室数、開催日数、毎月開催、会場数、対応率、利用率」のいずれかではありません。"
        ),
        (
            "p,計画,架橋市,R8,R10,達成上昇,2,教室,人,多いほど良い,教室数,市営,,,R8,10",
            "3行目、対象: 「;」で区切った数える範囲(例 市直営;スマートフォン;累計)ではありません。"
        ),
        (
            "p,計画,架橋市,R8,R10,達成上昇,2,教室,人,多いほど良い,記録,,,,R8,十",
            "3行目、目標値: 数値(例 18.2)、導入、未導入、または ↗ではありません。"
        ),
        ("p,計画,架橋市,R8,R10,達成上昇,2,教室,人,多いほど良い,記録,,,,R8,導入", "3行目、目標値: 「方向」と合いません。"),
        ("p,計画,架橋市,R8,R10,達成上昇,2,教室,人,多いほど良い,記録,,,,,10", "3行目、年度: 「目標値」と合いません。"),
        ("p,計画,架橋市,R8,R10,達成上昇,2,教室,人,多いほど良い,記録,,R7,,R8,10", "3行目、基準値: 「基準年度」と合いません。"),
        ("p,別の名,架橋市,R8,R10,達成上昇,2,教室,人,多いほど良い,記録,,,,R8,10", "3行目、計画番号: 「計画名」と合いません。"),
        ("p,計画,架橋市,R8,R10,達成上昇,1,教室,回,多いほど良い,記録,,,,R9,10", "3行目、指標番号: 「単位」と合いません。"),
        ("q,計画,架橋市,R10,R8,達成上昇,2,教室,人,多いほど良い,記録,,,,R8,10", "3行目、終了年度: 「開始年度」と合いません。"),
        ("p,計画,架橋市,R8,R10,達成上昇,1,教室,人,多いほど良い,記録,,,,R8,20", "3行目、計画番号: 2行目と同じです。"),
    ])
    func `a bad row of a plan is named and nothing is stored`(row: String, sentence: String) throws {
        let fixture = try ReportFixture()
        let faults = Fault.all {
            try fixture.desk.importPlans(Self.header + Self.good + row + "\r\n", by: .commandLine)
        }
        #expect(try faults.map { try Self.phrases().sentence(of: $0) } == [sentence])
        #expect(try fixture.desk.indicators().isEmpty)
    }

    @Test func `all bad rows of readings are named at once`() throws {
        let fixture = try ReportFixture()
        try fixture.importPlans("kakehashi-r8")
        let text = """
            計画番号,指標番号,基準日,値,分子,分母
            kakehashi-r8,1-7,2026-04-30,88.0,,
            none,1-7,2026-04-30,88.0,,
            kakehashi-r8,9-9,2026-04-30,88.0,,
            kakehashi-r8,1-1,2026-04-30,88,,
            kakehashi-r8,1-7,2026-05-31,導入,,
            kakehashi-r8,1-7,2026-06-31,90,,
            kakehashi-r8,1-7,2026-07-31,90,45,
            """
        let faults = Fault.all { try fixture.desk.importReadings(text, by: .commandLine) }
        #expect(
            try faults.map { try Self.phrases().sentence(of: $0) } == [
                "3行目、計画番号: その計画は登録されていません。",
                "4行目、指標番号: その指標は登録されていません。",
                "5行目、指標番号: この指標は教室や窓口の記録から数えるため、値を取り込めません。",
                "6行目、値: 「方向」と合いません。",
                "7行目、基準日: 日付(例 2026-11-18)ではありません。",
                "8行目、分母: 「分子」と合いません。",
            ])
        let line = try fixture.desk.indicators(plan: "kakehashi-r8").first { $0.id == "1-7" }
        #expect(line?.value == nil)
    }

    @Test func `a volume without help has no form`() throws {
        let fixture = try ReportFixture()
        let header = "手続番号,手続名,年度,取扱件数,入力支援,様式\r\n"
        let faults = Fault.all {
            try fixture.desk.importVolumes(
                header + "01,転入,R7,-5,可,moving-in\r\n02,転出,R7,10,不可,moving-in\r\n", by: .commandLine)
        }
        #expect(
            try faults.map { try Self.phrases().sentence(of: $0) } == [
                "2行目、取扱件数: 0から1000000000までの整数ではありません。", "3行目、様式: 「入力支援」と合いません。",
            ])
    }

    @Test func `the volumes give what can be assisted`() throws {
        let fixture = try ReportFixture()
        try fixture.importPlans("kakehashi-r8")
        let volumes = try ReportFixture.sample("volumes.csv")
        #expect(try fixture.desk.importVolumes(volumes, by: .commandLine) == ImportOutcome(added: 52))
        #expect(try fixture.desk.importVolumes(volumes, by: .commandLine) == ImportOutcome(unchanged: 52))
        let line = try fixture.desk.indicators(plan: "kakehashi-r8").first { $0.id == "2-1" }
        #expect(line?.value?.text == "58.4" && line?.mark == .achieved)
    }

    @Test func `every fault and every kind has its words in both languages`() throws {
        for language in ["ja", "en"] {
            let phrases = try ShippedPhrases.load(language)
            #expect(phrases.missing(of: ReportFaults.all) == [])
            #expect(["amount", "markRule", "countScope"].filter { !phrases.has("import.kind.\($0)") } == [])
        }
    }

    @Test func `an unknown plan is said so`() throws {
        let fixture = try ReportFixture()
        let faults = Fault.all { _ = try fixture.desk.indicators(plan: "none") }
        #expect(faults == [Fault(.planUnknown, ["plan": "none"])])
    }
}
