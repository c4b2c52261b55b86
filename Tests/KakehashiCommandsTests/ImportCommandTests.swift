import Foundation
import Kakehashi
import KakehashiCommands
import KakehashiExchange
import TestSupport
import Testing

@Suite struct ImportCommandTests {
    @Test func aSecondImportChangesNothingAndAChangeIsAnUpdate() throws {
        let station = try Station.town()
        let path = station.folder.path("venues.csv")
        #expect(station.run("import", "venues", path).out == "venues: 0 added, 0 updated, 2 unchanged\n")
        let text = try String(contentsOfFile: path, encoding: .utf8).replacing("20,09:00", with: "25,09:00")
        let changed = try station.file("changed.csv", text)
        #expect(station.run("import", "venues", changed).out == "venues: 0 added, 1 updated, 1 unchanged\n")
    }

    /// A published class with people moves by a file only when that is said, and whom to tell is listed.
    @Test func aPublishedClassWithPeopleMovesWhenThatIsSaid() throws {
        let station = try Station.town()
        _ = station.run(
            "session", "add", "--course", "line", "--venue", "V1", "--date", "2026-12-02", "--start", "10:00", "--end",
            "11:00")
        let added = station.run("registration", "add", "--session", "26-0001", "--kana", "サトウ ハナ", "--age", "75")
        try #require(added.code == .success, "\(added.err)")
        let file = try station.file(
            "moved.csv",
            "教室番号,講座,施設番号,実施主体,開催日,開始時刻,終了時刻,定員\n26-0001,line,V1,市直営,2026-12-03,10:00,11:00,15\n")
        let refused = station.run("import", "sessions", file, "--people", "--format", "csv")
        #expect(refused.code == .data)
        #expect(refused.out.contains("サトウ ハナ") && refused.out.contains("2026-12-02"))
        #expect(refused.err.contains("26-0001 is published and 1 have applied"))
        #expect(refused.err.contains("開催日 2026-12-02 → 2026-12-03"))
        #expect(station.run("session", "show", "26-0001").out.contains("2026-12-02"))
        let moved = station.run("import", "sessions", file, "--move-published")
        #expect(moved.code == .success)
        #expect(moved.out == "sessions: 0 added, 1 updated, 0 unchanged\n")
        #expect(moved.err == "to tell: 1 learners\n")
        let people = station.run("import", "people", file, "--people")
        #expect(people.code == .usage)
    }

    @Test func allOrNothingWithEveryBadRow() throws {
        let station = try Station.town()
        let file = try station.file(
            "people.csv",
            "人番号,氏名カナ,生年月日\nP-0003,キタ ミナミ,1950-04-29\nP-0004,山田,1950-04-29\nP-0005,ニシ,昭和64年1月8日\nP-0005,,\n")
        let answer = station.run("import", "people", file)
        #expect(answer.code == .data)
        #expect(
            answer.err == """
                Error: Line 3, 氏名カナ: not a reading in kana, such as ヤマダ タロウ. Write a reading in kana, such as ヤマダ タロウ.
                Error: Line 4, 生年月日: not a date such as 2026-11-18. Write a date such as 2026-11-18.
                Error: Line 5, 氏名カナ: no value. Write a reading in kana, such as ヤマダ タロウ.
                Error: Line 5, 人番号: the same as on line 4. Remove one of the rows or correct the number.
                4 errors.

                """)
        #expect(!answer.err.contains("山田"))
        let good = try station.file("good.csv", "人番号,氏名カナ,生年月日\nP-0003,キタ ミナミ,1950-04-29\n")
        #expect(station.run("import", "people", good).out == "people: 1 added, 0 updated, 0 unchanged\n")
    }

    @Test(arguments: CharacterEncoding.allCases) func readsTheEncodingsOfOffices(encoding: CharacterEncoding) throws {
        let station = try Station.town()
        let path = station.folder.path("more.csv")
        try encoding.encode("人番号,氏名,氏名カナ\r\nP-9,髙﨑 一郎,ﾀｶｻｷ ｲﾁﾛｳ\r\n").write(to: URL(filePath: path))
        #expect(station.run("import", "people", path).out == "people: 1 added, 0 updated, 0 unchanged\n")
    }

    static let kinds = [
        "venues", "instructors", "closures", "sessions", "people", "registrations", "attendance", "residents", "plans",
        "readings", "volumes",
    ]

    @Test(arguments: kinds) func everyKindHasATemplate(kind: String) throws {
        let answer = try Station().run("import", kind, "--template")
        #expect(answer.code == .success)
        #expect(answer.out.hasSuffix("\r\n") && answer.out.contains(","))
    }

    @Test func faultsOfTheCommandItself() throws {
        let empty = try Station()
        let unset = empty.run("import", "venues", "/dev/null")
        #expect(unset.code == .noInput)
        #expect(
            unset.err
                == "Error: There is no office in '\(empty.folder.path("data"))' yet. Run 'kakehashi setup' first, or name another folder by --data.\n"
        )
        let station = try Station.town()
        let missing = station.run("import", "venues", "/no/such.csv")
        #expect(missing.code == .noInput)
        #expect(missing.err == "Error: There is no file '/no/such.csv'. Check its name and folder.\n")
        #expect(station.run("import", "venue", "x").err.hasPrefix("Error: The value of 'KIND' must be one of venues, "))
        #expect(station.run("import", "venue", "x").err.contains("Did you mean 'venues'?\n"))
        #expect(station.run("import", "venues").err.hasPrefix("Error: Missing argument 'FILE'.\n"))
        #expect(station.run("import", "venues", "x", "--template").code == .usage)
    }

    @Test func attendanceIsRecordedForOneSession() throws {
        var station = try Station.town()
        _ = station.run(SessionCommandTests.add)
        let session = try #require(try station.rows("session", "list").first?["number"])
        _ = station.run("registration", "add", "--session", session, "--kana", "キタ ミナミ")
        let person = try #require(try station.rows("registration", "list", "--session", session).first?["person"])
        let file = try station.file("came.csv", "人番号,出欠,端末\n\(person),出席,Android\nP-0001,当日参加,\n")
        let early = station.run("attendance", "record", "--session", session, file)
        #expect(early.code == .data)
        #expect(early.err.contains("begins on Wednesday, 25 November at 10:00; nobody can have attended yet."))
        station.now = "2026-11-25T12:00"
        let answer = station.run("attendance", "record", "--session", session, file)
        #expect(answer.out == "attendance: 2 added, 0 updated, 0 unchanged\n")
        #expect(try station.rows("session", "list").first?["attended"] == "2")
        let back = ["attendance", "record", "--session", session, "--person", "P-0001", "--state", "unrecorded"]
        #expect(station.run(back).out == "attendance: 0 added, 1 updated, 0 unchanged\n")
        #expect(try station.rows("session", "list").first?["attended"] == "1")
        let bad = try station.file("bad.csv", "人番号,出欠\nP-0002,出席\nP-7777,欠席\n")
        let refused = station.run("attendance", "record", "--session", session, bad)
        #expect(refused.code == .data)
        #expect(try station.rows("session", "list").first?["attended"] == "1")
    }
}
