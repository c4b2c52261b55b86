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

    @Test(arguments: [
        ("kakehashi-r8,1-7,2026-04-30,790.5,,", "2行目、値: 単位が「%」の値として考えられる範囲（0から100まで）の外です。"),
        ("kakehashi-r8,1-7,2026-04-30,-1,,", "2行目、値: 単位が「%」の値として考えられる範囲（0から100まで）の外です。"),
        ("kakehashi-r8,1-7,2026-04-30,55,32700,41000", "2行目、値: 分子と分母から計算した値（80）と合いません。"),
        ("kakehashi-r8,1-8,2026-06-30,24.5,,", "2行目、値: 「人」は整数で数えるため、小数は取り込めません。"),
        ("kakehashi-r8,1-8,2026-06-30,-4,,", "2行目、値: 単位が「人」の値として考えられる範囲（0以上）の外です。"),
        ("kakehashi-r8,1-8,2026-11-19,4,,", "2行目、基準日: 11月19日(木)は、まだ来ていません。"),
        ("kakehashi-r8,1-8,2027-06-30,4,,", "2行目、基準日: 6月30日(水)は、まだ来ていません。"),
        ("kakehashi-r8,1-8,2026-06-30,,,", "2行目、値: 値がありません。"),
    ])
    func `a reading without sense is named and not taken`(row: String, sentence: String) throws {
        let fixture = try ReportFixture()
        try fixture.importPlans("kakehashi-r8")
        let text = "計画番号,指標番号,基準日,値,分子,分母\n\(row)\n"
        let faults = Fault.all { try fixture.desk.importReadings(text, by: .commandLine) }
        #expect(try faults.map { try Self.phrases().sentence(of: $0) } == [sentence])
        #expect(try fixture.desk.readings(of: "1-7", of: "kakehashi-r8").isEmpty)
    }

    @Test(arguments: ["2026-06-30", "R8.6.30", "2026/6/30", "令和8年6月30日", "２０２６-０６-３０"])
    func `two rows of one day are named with both lines, however the day is written`(day: String) throws {
        let fixture = try ReportFixture()
        try fixture.importPlans("kakehashi-r8")
        let text = "計画番号,指標番号,基準日,値\nkakehashi-r8,1-8,2026-06-30,24\nkakehashi-r8,1-8,\(day),25\n"
        let faults = Fault.all { try fixture.desk.importReadings(text, by: .commandLine) }
        #expect(try faults.map { try Self.phrases().sentence(of: $0) } == ["3行目、計画番号: 2行目と同じです。"])
    }

    @Test func `two targets or volumes of one year are named, however the year is written`() throws {
        let fixture = try ReportFixture()
        let plans = Self.header + Self.good + Self.good.replacing(",R8,10\r\n", with: ",2026,20\r\n")
        let faults = Fault.all { try fixture.desk.importPlans(plans, by: .commandLine) }
        #expect(try faults.map { try Self.phrases().sentence(of: $0) } == ["3行目、計画番号: 2行目と同じです。"])
        let volumes = "手続番号,手続名,年度,取扱件数,入力支援\n01,転入,R7,5,可\n01,転入,令和7年度,6,可\n"
        let second = Fault.all { try fixture.desk.importVolumes(volumes, by: .commandLine) }
        #expect(try second.map { try Self.phrases().sentence(of: $0) } == ["3行目、手続番号: 2行目と同じです。"])
    }

    @Test func `an empty value is computed from its numerator and denominator`() throws {
        let fixture = try ReportFixture()
        try fixture.importPlans("kakehashi-r8")
        for (header, row) in [("基準日,値,分子,分母", "2026-10-31,,79,87"), ("基準日,分子,分母", "2026-10-31,79,87")] {
            try fixture.desk.importReadings(
                "計画番号,指標番号,\(header)\nkakehashi-r8,1-7,\(row)\n", by: .commandLine)
            let reading = try #require(try fixture.desk.readings(of: "1-7", of: "kakehashi-r8").first)
            #expect(reading.value.amount.text == "90.8" && reading.value.numerator == 79)
        }
    }

    @Test func `a value far from its neighbours comes in with a warning, once`() throws {
        let fixture = try ReportFixture()
        try fixture.importPlans("kakehashi-r8")
        #expect(try fixture.importReadings("kakehashi-r8").warnings == [])
        let header = "計画番号,指標番号,基準日,値\n"
        let low = header + "kakehashi-r8,1-7,2026-09-30,9\nkakehashi-r8,1-8,2026-09-30,3\n"
        let outcome = try fixture.desk.importReadings(low, by: .commandLine)
        #expect(outcome.updated == 2)
        #expect(
            try outcome.warnings.map { try Self.phrases().sentence(of: $0) } == [
                "指標1-7: 9月30日(水)の9は、8月31日(月)の83.3と大きく違います。",
                "指標1-7: 10月31日(土)の90.8は、9月30日(水)の9と大きく違います。",
                "指標1-8: 累計のはずの値が、6月30日(火)の24から9月30日(水)の3に減っています。",
            ])
        #expect(try fixture.desk.importReadings(low, by: .commandLine).warnings == [])
    }

    @Test func `words of a plan do not add up, and limits are in order`() throws {
        let fixture = try ReportFixture()
        let header = "計画番号,計画名,団体,開始年度,終了年度,判定規則,指標番号,指標名,単位,方向,算出,累計のしかた,値の下限,値の上限\n"
        let rows =
            "p,計画,架橋市,R8,R10,達成上昇,1,窓口,―,導入,記録,その月の値,,\np,計画,架橋市,R8,R10,達成上昇,2,率,%,多いほど良い,記録,毎月,,\n"
            + "p,計画,架橋市,R8,R10,達成上昇,3,率,%,多いほど良い,記録,,5,1\n"
        let faults = Fault.all { try fixture.desk.importPlans(header + rows, by: .commandLine) }
        #expect(
            try faults.map { try Self.phrases().sentence(of: $0) } == [
                "2行目、累計のしかた: 「方向」と合いません。",
                "3行目、累計のしかた: 「その月の値, 年度の累計, 計画の累計, 時点の値」のいずれかではありません。",
                "4行目、値の上限: 「値の下限」と合いません。",
            ])
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
