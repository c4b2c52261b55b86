import Kakehashi
import KakehashiOffice
import KakehashiStore
import TestSupport
import Testing

/// A file without a column leaves what is stored; an empty field in a column that is there empties it.
@Suite struct AbsentColumnTests {
    /// Each kind: a full file, the least that a file must have, and that least with one empty column more.
    static let kinds: [(kind: String, full: String, least: String, emptied: String)] = [
        (
            "people",
            "人番号,氏名,氏名カナ,生年月日,性別,地区,電話,端末,配慮事項,家族連絡先\nP-1,山本 一郎,ヤマモト イチロウ,1948-04-29,男,東,0982-52-2111,iPhone,車いす,長女\n",
            "人番号,氏名カナ\nP-1,ヤマモト イチロウ\n", "人番号,氏名カナ,配慮事項\nP-1,ヤマモト イチロウ,\n"
        ),
        (
            "people", "人番号,氏名カナ,年齢,年齢基準日\nP-1,ヤマモト,80,2026-04-01\n", "人番号,氏名カナ\nP-1,ヤマモト\n",
            "人番号,氏名カナ,年齢\nP-1,ヤマモト,\n"
        ),
        (
            "venues",
            "施設番号,施設名,施設名カナ,地区,郵便番号,住所,定員,開館時刻,閉館時刻,Wi-Fi,車椅子,多目的トイレ,電話,相談窓口\nV09,西公民館,ニシ,西,883-8555,西1,9,09:00,17:00,有,有,無,0982-52-2111,有\n",
            "施設番号,施設名,地区,住所,定員,開館時刻,閉館時刻\nV09,西公民館,西,西1,9,09:00,17:00\n",
            "施設番号,施設名,地区,住所,定員,開館時刻,閉館時刻,電話\nV09,西公民館,西,西1,9,09:00,17:00,\n"
        ),
        (
            "instructors", "講師番号,氏名,氏名カナ,役割,レベル,所属,電話\nT09,橋 花,ハシ ハナ,講師,入門;初級,協会,0982-52-2111\n",
            "講師番号,氏名,氏名カナ,役割\nT09,橋 花,ハシ ハナ,講師\n", "講師番号,氏名,氏名カナ,役割,レベル\nT09,橋 花,ハシ ハナ,講師,\n"
        ),
        (
            "sessions",
            "教室番号,講座,施設番号,実施主体,開催日,開始時刻,終了時刻,定員,講師番号,補助員番号,状態,例外理由\n26-0009,line,V01,委託,2026-11-23,10:00,11:00,5,T01,H01,予定,祝日に開く\n",
            "教室番号,講座,施設番号,実施主体,開催日,開始時刻,終了時刻,定員\n26-0009,line,V01,委託,2026-11-23,10:00,11:00,5\n",
            "教室番号,講座,施設番号,実施主体,開催日,開始時刻,終了時刻,定員,補助員番号\n26-0009,line,V01,委託,2026-11-23,10:00,11:00,5,\n"
        ),
        (
            "registrations",
            "受付番号,教室番号,人番号,受付日時,経路,状態,同伴者\nA-0001,26-0001,P-0001,2026-10-20 09:00,窓口,確定,2\n",
            "受付番号,教室番号,人番号,受付日時,状態\nA-0001,26-0001,P-0001,2026-10-20 09:00,確定\n",
            "受付番号,教室番号,人番号,受付日時,状態,同伴者\nA-0001,26-0001,P-0001,2026-10-20 09:00,確定,\n"
        ),
    ]

    @Test(arguments: kinds)
    func whatAFileDoesNotSayStays(kind: String, full: String, least: String, emptied: String) throws {
        let fixture = try DeskFixture()
        try fixture.session()
        _ = try fixture.desk.importPeople("人番号,氏名カナ\nP-0001,サトウ\n", by: .commandLine)
        #expect(try ClassImportTests.load(kind, full, into: fixture.desk).total == 1)
        #expect(try ClassImportTests.load(kind, least, into: fixture.desk) == ImportOutcome(unchanged: 1))
        #expect(try ClassImportTests.load(kind, emptied, into: fixture.desk) == ImportOutcome(updated: 1))
        #expect(try ClassImportTests.load(kind, least, into: fixture.desk) == ImportOutcome(unchanged: 1))
        #expect(try ClassImportTests.load(kind, full, into: fixture.desk) == ImportOutcome(updated: 1))
        #expect(try fixture.findings() == [])
    }

    @Test func indicatorsKeepWhatAFileDoesNotSay() throws {
        let fixture = try ReportFixture()
        let head = "計画番号,計画名,団体,開始年度,終了年度,判定規則,指標番号,指標名,単位,方向,算出"
        let said = "p,計画,架橋市,R8,R10,達成上昇,1,満足度,%,多いほど良い,記録"
        let full = "\(head),柱,対象,小数桁,基準年度,基準値,年度,目標値,担当課,算出方法,指標の考え方\n\(said),学び,,1,R7,80.0,R8,90.0,情報課,調査,大切\n"
        #expect(try fixture.desk.importPlans(full, by: .commandLine).total == 2)
        #expect(try fixture.desk.importPlans("\(head)\n\(said)\n", by: .commandLine).changesNothing)
        // A file of the next year's target leaves that of this year.
        let next = "\(head),年度,目標値\n\(said),R9,95.0\n"
        #expect(try fixture.desk.importPlans(next, by: .commandLine) == ImportOutcome(updated: 1, unchanged: 1))
        #expect(try fixture.desk.importPlans(full, by: .commandLine).changesNothing)
        let reading = "計画番号,指標番号,基準日,値,分子,分母,区分,要因,今後の対応\np,1,2026-10-31,80.0,8,10,速報,雨,晴\n"
        #expect(try fixture.desk.importReadings(reading, by: .commandLine) == ImportOutcome(added: 1))
        let short = "計画番号,指標番号,基準日,値\np,1,2026-10-31,80.0\n"
        #expect(try fixture.desk.importReadings(short, by: .commandLine) == ImportOutcome(unchanged: 1))
        let volumes = "手続番号,手続名,担当課,年度,取扱件数,入力支援,様式\n1,転入,市民課,R7,100,可,moving-in\n"
        #expect(try fixture.desk.importVolumes(volumes, by: .commandLine) == ImportOutcome(added: 1))
        let bare = "手続番号,手続名,年度,取扱件数,入力支援\n1,転入,R7,100,可\n"
        #expect(try fixture.desk.importVolumes(bare, by: .commandLine) == ImportOutcome(unchanged: 1))
    }
}
