import Kakehashi
import KakehashiHTTP
import KakehashiOffice
import TestSupport
import Testing

@testable import KakehashiWeb

@Suite struct StaffFlowTests {
    @Test("A call becomes a seat, then a place in the line, by both ways", arguments: Browser.Way.allCases)
    func registers(way: Browser.Way) throws {
        let fixture = try WebFixture()
        try fixture.session(capacity: 1)
        let browser = try Browser.signedIn(fixture, way)
        try browser.open("/staff/sessions?month=2026-11")
        #expect(browser.text.contains("令和8年11月の教室"))
        try browser.open("/staff/sessions/26-0001/register")
        #expect(browser.text.contains("11月18日、水曜日、午前10時から、東公民館"))
        #expect(browser.text.contains("空きは1席です。"))
        let key = browser.hidden("key") ?? ""
        let caller = [("kana", "さとう はな"), ("age", "７４"), ("telephone", "0982-52-2111"), ("key", key)]
        try browser.send("/staff/sessions/26-0001/register", caller)
        #expect(browser.status == 200)
        #expect(browser.text.contains("お席をお取りしました。"))
        #expect(browser.text.contains("サトウ ハナ"))

        try browser.send("/staff/sessions/26-0001/register", [("kana", "タナカ イチロウ"), ("age", "80")])
        #expect(browser.text.contains("満席のため、キャンセル待ち1番目です。"))
        try browser.open("/staff/sessions/26-0001")
        #expect(browser.text.contains("定員1人、確定1人、返事待ち0人、キャンセル待ち1人"))
        #expect(browser.text.contains("キャンセル待ち1番目"))
    }

    @Test("Who has to wait is told of the same course's sessions with seats, and of no other")
    func otherSessions() throws {
        let fixture = try WebFixture()
        try fixture.session(capacity: 1)
        try fixture.session("2026-11-25", venue: "V03")
        try fixture.session("2026-11-26", course: "telephone-and-camera")
        try fixture.register("サトウ ハナ")
        let browser = try Browser.signedIn(fixture)
        try browser.open("/staff/sessions/26-0001/register")
        #expect(browser.text.contains("11月25日、水曜日、午前10時から、南公民館"))
        #expect(!browser.text.contains("11月26日"))
        try browser.send("/staff/sessions/26-0001/register", [("kana", "タナカ イチロウ"), ("age", "80")])
        #expect(browser.body.contains("href=\"/staff/sessions/26-0002/register\""))
    }

    @Test("A form that is sent twice makes one registration")
    func doubleSubmit() throws {
        let fixture = try WebFixture()
        try fixture.session()
        let browser = try Browser.signedIn(fixture)
        try browser.open("/staff/sessions/26-0001/register")
        let caller = [("kana", "サトウ ハナ"), ("age", "74"), ("key", browser.hidden("key") ?? "")]
        let token = browser.hidden("token")
        for _ in 1...2 {
            try browser.send("/staff/sessions/26-0001/register", caller, token: token)
            #expect(browser.text.contains("受付 A-0001"))
        }
        #expect(try fixture.parts.classes.attendees(of: "26-0001").count == 1)
    }

    @Test("Who has to be told that a class has moved stays on its page until ticked")
    func whomToTell() throws {
        let fixture = try WebFixture()
        try fixture.session(capacity: 5)
        try fixture.register("サトウ ハナ")
        try fixture.register("スズキ ウメ")
        let file = "教室番号,講座,施設番号,実施主体,開催日,開始時刻,終了時刻,定員\n26-0001,first-steps,V03,市直営,2026-11-25,10:00,11:00,5\n"
        _ = try fixture.parts.classes.importSessions(file, movesPublished: true, by: fixture.clerk)
        let browser = try Browser.signedIn(fixture)
        try browser.open("/staff/sessions/26-0001")
        #expect(browser.text.contains("変わったことを、まだ知らせていない方: 2人"))
        #expect(browser.text.contains("サトウ ハナ　0982-52-2111(ご存じなのは 11月18日(水) 10:00 東公民館)"))
        try browser.send("/staff/sessions/26-0001/told", [("registration", "A-0001")])
        #expect(browser.text.contains("変わったことを、まだ知らせていない方: 1人"))
        #expect(browser.text.contains("サトウ ハナ　連絡済み(11月2日(月))"))
        try browser.send("/staff/sessions/26-0001/told", [("registration", "A-0002")])
        #expect(!browser.text.contains("まだ知らせていない"))
        #expect(browser.text.contains("変わったことを知らせた方: 2人"))
    }

    @Test("The browser's way back with another caller takes that caller, on a form with a new key")
    func wayBackWithAnotherCaller() throws {
        let fixture = try WebFixture()
        try fixture.session(capacity: 5)
        let browser = try Browser.signedIn(fixture)
        let page = "/staff/sessions/26-0001/register"
        try browser.open(page)
        let (key, token) = (browser.hidden("key") ?? "", browser.hidden("token"))
        try browser.send(page, [("kana", "サトウ ハナ"), ("age", "74"), ("key", key)], token: token)
        let other = [("kana", "スズキ ウメ"), ("age", "81"), ("needs", "車いす")]
        try browser.send(page, other + [("key", key)], token: token)
        #expect(browser.status == 409)
        #expect(browser.text.contains("この入力画面からは、受付 A-0001 を先に済ませています。"))
        #expect(browser.body.contains("href=\"/staff/registrations/A-0001\""))
        #expect(browser.body.contains("value=\"スズキ ウメ\"") && browser.body.contains("車いす"), "what was typed stays")
        let new = browser.hidden("key") ?? ""
        #expect(!new.isEmpty && new != key)
        for _ in 1...2 {
            try browser.send(page, other + [("key", new)], token: token)
            #expect(browser.text.contains("受付 A-0002"))
        }
        #expect(try fixture.parts.classes.attendees(of: "26-0001").map(\.person.kana) == ["サトウ ハナ", "スズキ ウメ"])
    }

    @Test("Somebody who has a place already is told, with the way to it; a namesake can be taken")
    func duplicate() throws {
        let fixture = try WebFixture()
        try fixture.session()
        try fixture.register("サトウ ハナ")
        let browser = try Browser.signedIn(fixture)
        try browser.open("/staff/sessions/26-0001/register")
        let caller = [("kana", "さとうはな"), ("age", "74"), ("telephone", "0982522111")]
        try browser.send("/staff/sessions/26-0001/register", caller)
        #expect(browser.status == 409)
        #expect(browser.text.contains("この方は、教室26-0001をすでに受け付けています（A-0001、席あり）。"))
        #expect(browser.body.contains("href=\"/staff/registrations/A-0001\""))
        #expect(browser.body.contains("value=\"さとうはな\""), "what was typed stays")
        try browser.send("/staff/sessions/26-0001/register", caller + [("person", "new")])
        #expect(browser.text.contains("お席をお取りしました。"))
    }

    @Test("Whoever may be on file is asked for")
    func perhapsKnown() throws {
        let fixture = try WebFixture()
        try fixture.session()
        try fixture.session("2026-11-25")
        try fixture.register("サトウ ハナ", to: "26-0002")
        let browser = try Browser.signedIn(fixture)
        try browser.open("/staff/sessions/26-0001/register")
        try browser.send("/staff/sessions/26-0001/register", [("kana", "サトウ ハナ")])
        #expect(browser.text.contains("この方ですか?"))
        #expect(browser.text.contains("サトウ ハナ・74歳・0982-52-2111・P-0001"))
        try browser.send("/staff/sessions/26-0001/register", [("kana", "サトウ ハナ"), ("person", "P-0001")])
        #expect(browser.text.contains("お席をお取りしました。"))
        #expect(try fixture.parts.classes.attendees(of: "26-0001").map(\.person.number) == ["P-0001"])
    }

    @Test(
        "What cannot be read is told at its field",
        arguments: [
            ([("kana", "")], "お名前をカナかひらがなで入力してください。"),
            ([("kana", "佐藤")], "氏名のカナがないか、カナ以外の文字があります。"),
            ([("kana", "サトウ"), ("age", "ななじゅう")], "年齢は数字で入力してください。"),
            ([("kana", "サトウ"), ("birth", "昭和65年1月1日")], "生年月日を「昭和23年4月29日」や「1948-04-29」のように入力してください。"),
            ([("kana", "サトウ"), ("telephone", "123")], "電話番号を読み取れません。"),
        ] as [([(String, String)], String)])
    func badFields(example: (fields: [(String, String)], text: String)) throws {
        let fixture = try WebFixture()
        try fixture.session()
        let browser = try Browser.signedIn(fixture)
        try browser.open("/staff/sessions/26-0001/register")
        try browser.send("/staff/sessions/26-0001/register", example.fields)
        #expect(browser.status == 422)
        #expect(browser.text.contains(example.text))
        #expect(browser.body.contains("aria-invalid=\"true\""))
    }

    @Test("A cancelled seat is offered to the first in line, who takes it")
    func offers() throws {
        let fixture = try WebFixture()
        try fixture.session(capacity: 1)
        try fixture.register("サトウ ハナ")
        try fixture.register("タナカ イチロウ", age: 80)
        let browser = try Browser.signedIn(fixture)
        try browser.open("/staff/registrations/A-0001")
        try browser.send("/staff/registrations/A-0001/cancel", [("version", browser.hidden("version") ?? "")])
        #expect(browser.text.contains("お申し込みを取り消しました。"))
        #expect(browser.text.contains("空いた席を次の方にご案内します。"))
        #expect(browser.body.contains("/staff/registrations/A-0002"))
        try browser.open("/staff/registrations/A-0002")
        try browser.send("/staff/registrations/A-0002/accept", [("version", browser.hidden("version") ?? "")])
        #expect(browser.text.contains("お席をお取りしました。"))
    }

    @Test("Two organisers who change the same registration: the second is told")
    func staleRegistration() throws {
        let fixture = try WebFixture()
        try fixture.session(capacity: 1)
        try fixture.register("サトウ ハナ")
        try fixture.register("タナカ イチロウ", age: 80)
        let first = try Browser.signedIn(fixture)
        let second = try Browser.signedIn(fixture, as: .administrator)
        try first.open("/staff/registrations/A-0002/cancel")
        try second.open("/staff/registrations/A-0002/cancel")
        _ = try fixture.parts.classes.cancel("A-0001", by: fixture.clerk)
        try second.send("/staff/registrations/A-0002/cancel", [("version", second.hidden("version") ?? "")])
        #expect(second.status == 409)
        #expect(second.text.contains("受付の情報"))
    }

    @Test("Attendance of the whole roster is one form; a walk-in joins it once")
    func attendance() throws {
        let fixture = try WebFixture()
        try fixture.session(capacity: 2)
        try fixture.register("サトウ ハナ")
        try fixture.register("タナカ イチロウ", age: 80)
        fixture.clock.set("2026-11-18", "11:40")
        let browser = try Browser.signedIn(fixture)
        let page = "/staff/sessions/26-0001/attendance"
        try browser.open(page)
        try browser.send(page, [("state-P-0001", "absent"), ("version-P-0001", "0"), ("rest", "present")])
        #expect(browser.text.contains("2人の出欠を保存しました。"))
        let walkIn = [("kana", "スズキ ハル"), ("age", "70")]
        try browser.send("/staff/sessions/26-0001/walk-ins", walkIn)
        #expect(browser.text.contains("スズキ ハル"))
        try browser.send("/staff/sessions/26-0001/walk-ins", walkIn)
        #expect(browser.text.contains("同じお名前の方が、すでに当日参加として記録されています。"))
        let counts = try fixture.parts.classes.session("26-0001").counts
        #expect((counts.present, counts.absent, counts.walkIns) == (1, 1, 1))
    }

    @Test("Who would overwrite attendance that somebody else recorded is told")
    func staleAttendance() throws {
        let fixture = try WebFixture()
        try fixture.session()
        try fixture.register("サトウ ハナ")
        fixture.clock.set("2026-11-18", "11:40")
        let first = try Browser.signedIn(fixture)
        let second = try Browser.signedIn(fixture, as: .administrator)
        let page = "/staff/sessions/26-0001/attendance"
        try first.open(page)
        try second.open(page)
        try first.send(page, [("state-P-0001", "present"), ("version-P-0001", "0")])
        try second.send(page, [("state-P-0001", "absent"), ("version-P-0001", "0")])
        #expect(second.status == 409)
        #expect(second.text.contains("出欠の記録"))
        try second.send(page, [("state-P-0001", "absent"), ("version-P-0001", "1")])
        #expect(second.text.contains("1人の出欠を保存しました。"))
    }

    @Test("Everything that stands against a session is told at once; a holiday can be overridden with a reason")
    func newSession() throws {
        let fixture = try WebFixture()
        try fixture.session()
        let browser = try Browser.signedIn(fixture)
        try browser.open("/staff/sessions/new")
        var form = [
            ("course", "first-steps"), ("venue", "V02"), ("host", "city"), ("date", "2026-11-18"), ("start", "10:30"),
            ("end", "22:30"), ("capacity", "30"),
        ]
        try browser.send("/staff/sessions/new", form)
        #expect(browser.status != 200)
        #expect(browser.text.contains("東公民館に入れるのは20人までです。"))
        #expect(browser.text.contains("東公民館は、11月18日(水) 10:00〜11:00に「はじめてのスマホ」(26-0001)で使うことになっています。"))
        #expect(browser.text.contains("東公民館の開館時間は09:00〜21:00です"))
        form[3].1 = "2026-11-23"
        form[5].1 = "11:30"
        form[6].1 = ""
        try browser.send("/staff/sessions/new", form)
        #expect(browser.text.contains("11月23日(月)は祝日です(勤労感謝の日)。"))
        try browser.send("/staff/sessions/new", form + [("exceptionReason", "地区の祭りに合わせる")])
        #expect(browser.status == 200)
        #expect(browser.text.contains("地区の祭りに合わせる"))
        try browser.open("/staff/sessions/new")
        try browser.send("/staff/sessions/new", [("course", "")])
        #expect(browser.text.contains("開催日を「R8.11.18」や「2026-11-18」のように入力してください。"))
    }

    @Test("A session is cancelled with a reason, and nobody can register any more")
    func cancelSession() throws {
        let fixture = try WebFixture()
        try fixture.session()
        let browser = try Browser.signedIn(fixture)
        try browser.open("/staff/sessions/26-0001")
        try browser.send("/staff/sessions/26-0001/cancel", [("version", "1"), ("reason", "台風のため")])
        #expect(browser.text.contains("中止"))
        try browser.open("/staff/sessions/26-0001/register")
        try browser.send("/staff/sessions/26-0001/register", [("kana", "サトウ ハナ"), ("age", "74")])
        #expect(browser.text.contains("この教室は中止になりました（台風のため）。"))
    }
}
