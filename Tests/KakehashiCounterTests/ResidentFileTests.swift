import Foundation
import Kakehashi
import KakehashiCounter
import KakehashiStore
import TestSupport
import Testing

@Suite struct ResidentFileTests {
    let folder: ScratchFolder
    let store: Store
    let office: Identifier<Office>

    static let header = "宛名番号,世帯番号,氏名,氏名カナ,生年月日,性別,続柄,郵便番号,住所,方書,電話,住定日,支援措置,支援措置期限\n"
    static let hanako = "1,10,𠮷田 花子,ヨシダ ハナコ,1958-05-11,女,世帯主,000-2000,架橋市橋詰6丁目,,080-0000-3001,1999-01-23,,\n"
    static let goro = "2,11,髙橋\u{E0100} 五郎,タカハシ ゴロウ,1931-00-00,男,世帯主,,架橋市川辺1丁目,メゾン川辺 108号,,,,\n"
    static let guarded = "3,12,﨑山 文,サキヤマ アヤ,1990-02-03,女,世帯主,000-1700,架橋市秘密9丁目,,,,有,2026-11-18\n"
    static let child = "4,12,﨑山 光,サキヤマ ヒカル,2020-02-03,男,子,000-1700,架橋市秘密9丁目,,,,,\n"
    static let all = header + hanako + goro + guarded + child

    init() throws {
        folder = try ScratchFolder()
        store = try Store(
            opening: folder.path("residents.sqlite"), schema: ResidentSchema.schema, at: ResidentFileTests.day(18))
        office = Identifier(at: ResidentFileTests.day(18))
    }

    static func day(_ day: Int) -> Instant {
        Instant(YearMonth(year: 2026, month: 11).firstDay.adding(days: day - 1), TimeOfDay(minutes: 9 * 60))
    }

    func file(on day: Int = 18) -> ResidentFile {
        ResidentFile(store: store, office: office, clock: FixedClock(ResidentFileTests.day(day)))
    }

    func find(_ kana: String, _ birth: String? = nil, on day: Int = 18) throws -> [Resident] {
        let query = try ResidentQuery(kana: kana, birth: birth.flatMap { LocalDate($0) })
        return try file(on: day).search(query, author: .commandLine).residents
    }

    @Test func theSameFileTwiceChangesNothing() throws {
        #expect(
            try file().importResidents(ResidentFileTests.all, author: .commandLine) == ImportOutcome(added: 4))
        let before = try store.read { try $0.count("SELECT COUNT(*) AS n FROM journal") }
        #expect(
            try file().importResidents(ResidentFileTests.all, author: .commandLine) == ImportOutcome(unchanged: 4))
        #expect(try store.read { try $0.count("SELECT COUNT(*) AS n FROM journal") } == before)
    }

    /// A file without the column of 支援措置 takes nobody out of it, and at another address nothing of the old one stays.
    @Test func whatAFileDoesNotSayStays() throws {
        _ = try file().importResidents(ResidentFileTests.all, author: .commandLine)
        let least = "宛名番号,世帯番号,氏名,氏名カナ,生年月日,性別,続柄,住所\n"
        let same = least + "3,12,﨑山 文,サキヤマ アヤ,1990-02-03,女,世帯主,架橋市秘密9丁目\n"
        #expect(try file().importResidents(same, author: .commandLine) == ImportOutcome(unchanged: 1))
        #expect(try find("サキヤマ アヤ").map(\.residence) == [.guarded])
        let moved = least + "2,11,髙橋\u{E0100} 五郎,タカハシ ゴロウ,1931-00-00,男,世帯主,架橋市橋詰7丁目\n"
        #expect(try file().importResidents(moved, author: .commandLine) == ImportOutcome(updated: 1))
        guard case .open(let dwelling) = try find("タカハシ")[0].residence else { throw Fault(.residentMissing) }
        #expect(dwelling.address == "架橋市橋詰7丁目" && dwelling.detail == nil)
    }

    @Test func aNameThatOnlyLooksTheSameIsAnUpdate() throws {
        let plain = ResidentFileTests.header + ResidentFileTests.hanako.replacing("花子", with: "\u{795E}子")
        let variant = ResidentFileTests.header + ResidentFileTests.hanako.replacing("花子", with: "\u{FA19}子")
        _ = try file().importResidents(plain, author: .commandLine)
        #expect(try file().importResidents(variant, author: .commandLine) == ImportOutcome(updated: 1))
        #expect(try find("ヨシダ")[0].name.unicodeScalars.contains("\u{FA19}"))
    }

    @Test func whoIsNotInACompleteFileIsGoneAndMayComeBack() throws {
        _ = try file().importResidents(ResidentFileTests.all, author: .commandLine)
        let some = ResidentFileTests.header + ResidentFileTests.hanako
        #expect(try file().importResidents(some, author: .commandLine) == ImportOutcome(unchanged: 1))
        #expect(try find("タカハシ").count == 1)
        let outcome = try file().importResidents(some, complete: true, author: .commandLine)
        #expect(outcome == ImportOutcome(unchanged: 1, vanished: 3))
        #expect(try find("タカハシ").isEmpty)
        let back = try file().importResidents(ResidentFileTests.all, complete: true, author: .commandLine)
        #expect(back == ImportOutcome(updated: 3, unchanged: 1))
        #expect(try find("タカハシ").count == 1)
    }

    @Test(
        arguments: [
            ("ヨシダ", nil, ["1"]), ("よしだ はなこ", nil, ["1"]), ("ﾖｼﾀﾞ", nil, ["1"]), ("ヨシダハナコ", "1958-05-11", ["1"]),
            ("ヨシダ", "1958-05-12", []), ("", "1958-05-11", ["1"]), ("タカハシ", "1931-07-07", ["2"]),
            ("サキヤマ", nil, ["3", "4"]),
            ("ハナコ", nil, []), ("％_", "1958-05-11", []),
        ] as [(String, String?, [String])])
    func readingAndBirthDateFind(_ kana: String, _ birth: String?, _ numbers: [String]) throws {
        _ = try file().importResidents(ResidentFileTests.all, author: .commandLine)
        #expect(try find(kana, birth).map(\.number).sorted() == numbers)
    }

    @Test(arguments: ["", "ヨ", "  ", "ー"])
    func aShortQuestionIsNotAnswered(_ kana: String) {
        #expect(throws: Fault(.residentQueryShort)) { try ResidentQuery(kana: kana, birth: nil) }
    }

    @Test func aListIsCut() throws {
        let rows = (100..<130).map { "\($0),\($0),試 験,シケン,1970-01-01,男,世帯主,,架橋市,,,,,\n" }
        _ = try file().importResidents(ResidentFileTests.header + rows.joined(), author: .commandLine)
        let found = try file().search(ResidentQuery(kana: "シケン", birth: nil), author: .commandLine)
        #expect(found.residents.count == 20)
        #expect(found.isCut)
    }

    @Test func aProtectedPersonsAddressNeverLeavesTheFile() throws {
        _ = try file().importResidents(ResidentFileTests.all, author: .commandLine)
        let found = try find("サキヤマ")
        #expect(found.map(\.residence) == [.guarded, .guarded])
        let shown = try file().household(of: found[0].id, author: .commandLine)
        #expect(shown.count == 2)
        #expect(!String(reflecting: shown).contains("秘密"))
        #expect(try file().resident(found[1].id, author: .commandLine).residence == .guarded)
        #expect(try find("ヨシダ")[0].residence.dwelling?.address == "架橋市橋詰6丁目")
    }

    @Test func theMeasureHoldsThroughItsLastDay() throws {
        _ = try file().importResidents(ResidentFileTests.all, author: .commandLine)
        let (during, after) = (try find("サキヤマ", on: 18), try find("サキヤマ", on: 19))
        #expect(!during.isEmpty && during.allSatisfy { $0.residence == .guarded })
        #expect(!after.isEmpty && after.allSatisfy { $0.residence != .guarded })
    }

    @Test func theMeasureWithoutADateHoldsOn() throws {
        let forever = ResidentFileTests.header + ResidentFileTests.guarded.replacing("2026-11-18", with: "")
        _ = try file().importResidents(forever, author: .commandLine)
        let found = try find("サキヤマ", on: 3000)
        #expect(!found.isEmpty && found.allSatisfy { $0.residence == .guarded })
    }

    @Test(arguments: [
        ("サキヤマ アヤ", "1990-02-03", 18, true), ("さきやま あや", "1990-02-03", 18, true),
        ("サキヤマ ヒカル", "2020-02-03", 18, true), ("サキヤマ アヤ", "1990-02-04", 18, false),
        ("サキヤマ アヤ", "1990-02-03", 19, false), ("ヨシダ ハナコ", "1958-05-11", 18, false),
        ("タカハシ ゴロウ", "1931-05-05", 18, false),
    ])
    func whoeverIsGuardedIsKnownWithoutAName(kana: String, birth: String, day: Int, isGuarded: Bool) throws {
        _ = try file().importResidents(ResidentFileTests.all, author: .commandLine)
        let people = [
            NamedPerson(kana: "ナイ ヒト", birth: try #require(LocalDate("1980-01-01"))),
            NamedPerson(kana: kana, birth: try #require(LocalDate(birth))),
        ]
        #expect(try file(on: day).holdsGuarded(among: people) == isGuarded)
        let line = try #require(try store.read(for: office) { try $0.journal(last: 1) }.first)
        #expect(line.action == "resident.guard" && line.subject == "residents")
    }

    @Test func everyLookIsALineOfTheJournal() throws {
        _ = try file().importResidents(ResidentFileTests.all, author: .commandLine)
        let author = Author.account("0190")
        let id = try file().search(ResidentQuery(kana: "ヨシダ", birth: nil), author: author).residents[0].id
        _ = try file().resident(id, author: author)
        let lines = try store.read(for: office) { try $0.journal(last: 2) }
        #expect(lines.map(\.action) == ["resident.show", "resident.search"])
        #expect(lines.map(\.subject) == ["resident:\(id)", "residents"])
        #expect(lines.map(\.author) == ["account:0190", "account:0190"])
    }

    @Test func aBadRowKeepsEverythingAsItWas() throws {
        _ = try file().importResidents(ResidentFileTests.header + ResidentFileTests.hanako, author: .commandLine)
        let bad = ResidentFileTests.all + "5,13,,,1931-13-01,不明,世帯主,,,,,,,2026-01-01\n"
        let faults = #expect(throws: Faults.self) { try file().importResidents(bad, author: .commandLine) }
        #expect(faults?.all.map(\.values["line"]) == Array(repeating: "6", count: 5))
        #expect(faults?.all.map(\.values["column"]) == ["氏名", "氏名カナ", "生年月日", "性別", "住所"])
        #expect(try find("タカハシ").isEmpty)
    }

    @Test(arguments: ["\u{1B}[31m赤", "\u{202E}abc", "a\u{85}b", "a\u{7F}b"])
    func charactersThatSteerATerminalAreNoName(_ name: String) throws {
        let row = ResidentFileTests.hanako.replacing("𠮷田 花子", with: name)
        let faults = #expect(throws: Faults.self) {
            try file().importResidents(ResidentFileTests.header + row, author: .commandLine)
        }
        #expect(faults?.all.map(\.values["column"]) == ["氏名"])
    }

    @Test(arguments: ["'; DROP TABLE resident; --", "=HYPERLINK(\"x\")", "<script>alert(1)</script>", "%s%n{name}"])
    func aStrangeNameIsANameLikeAnyOther(_ name: String) throws {
        let row = ResidentFileTests.hanako.replacing("𠮷田 花子", with: CSV.line([name]).replacing("\r\n", with: ""))
        _ = try file().importResidents(ResidentFileTests.header + row, author: .commandLine)
        #expect(try find("ヨシダ").map(\.name) == [name])
    }

    @Test func aLastDayWithoutTheMeasureIsAContradiction() throws {
        let row = ResidentFileTests.guarded.replacing("有", with: "")
        let faults = #expect(throws: Faults.self) {
            try file().importResidents(ResidentFileTests.header + row, author: .commandLine)
        }
        #expect(faults?.all.map(\.code) == [.importContradiction])
    }
}
