import Foundation
import Kakehashi
import KakehashiHTTP
import KakehashiOffice
import TestSupport
import Testing

@testable import KakehashiWeb

/// Whole errands of callers, with what comes between: the back button, a second tab, a change of mind.
@Suite struct CallerJourneyTests {
    static func send(_ browser: Browser, _ session: String, _ fields: [(String, String)]) throws {
        let page = "/staff/sessions/\(session)/register"
        try browser.open(page)
        try browser.send(page, fields + [("key", browser.hidden("key") ?? "")])
    }

    @Test("The surest match comes first; a new telephone is asked about, and rings from then on")
    func newTelephone() throws {
        let fixture = try WebFixture()
        try fixture.session()
        try fixture.session("2026-11-25")
        try fixture.register("キシベ ススム", age: 60, telephone: nil)
        try fixture.register("キシベ ススム", to: "26-0002", age: 75, telephone: "080-0000-5476")
        let browser = try Browser.signedIn(fixture)
        let page = "/staff/sessions/26-0001/register"
        try browser.open(page)
        let key = ("key", browser.hidden("key") ?? "")
        var caller = [("kana", "キシベ ススム"), ("telephone", "080-0000-5476"), key]
        try browser.send(page, caller)
        #expect(browser.status == 200)
        let first = try #require(browser.body.range(of: "value=\"P-0002\""))
        let second = try #require(browser.body.range(of: "value=\"P-0001\""))
        #expect(first.lowerBound < second.lowerBound)
        // They think of their new number while they are asked.
        caller[1].1 = "090-0000-9999"
        try browser.send(page, caller + [("person", "P-0002")])
        #expect(browser.text.contains("電話番号が違います。新しい番号にしますか?"))
        #expect(browser.text.contains("いま伺った 090-0000-9999 にする"))
        #expect(browser.text.contains("登録の 080-0000-5476 のままにする"))
        #expect(browser.body.contains("value=\"090-0000-9999\""), "what was typed stays")
        #expect(try fixture.parts.classes.session("26-0001").counts.applications == 1)
        try browser.send(page, caller + [("person", "P-0002"), ("keep-telephone", "said")])
        #expect(browser.text.contains("お席をお取りしました。"))
        #expect(browser.text.contains("090-0000-9999"))
        // The back button and the button once more: nothing new.
        try browser.open(page)
        try browser.send(page, caller + [("person", "P-0002"), ("keep-telephone", "said")])
        #expect(try fixture.parts.classes.session("26-0001").counts.applications == 2)
        #expect(try fixture.parts.classes.registration("A-0002").person.telephone == "090-0000-9999")
    }

    @Test("Birth date and age that do not agree are asked about, and the right one is kept")
    func birthAndAge() throws {
        let fixture = try WebFixture()
        try fixture.session()
        let browser = try Browser.signedIn(fixture)
        let caller = [("kana", "タナカ ウメ"), ("birth", "S23.4.29"), ("age", "60")]
        try Self.send(browser, "26-0001", caller)
        #expect(browser.text.contains("生年月日と年齢が合いません。どちらが正しいですか?"))
        #expect(browser.text.contains("生年月日が正しい(昭和23年4月29日(木)、78歳)"))
        try Self.send(browser, "26-0001", caller + [("ageOrBirth", "birth")])
        #expect(browser.text.contains("お席をお取りしました。"))
        #expect(browser.text.contains("78歳"))
    }

    @Test("Two classes at one hour are said, and taken where the caller wants both")
    func overlap() throws {
        let fixture = try WebFixture()
        try fixture.session()
        try fixture.session("2026-11-18", "10:30", "11:30", venue: "V03")
        try fixture.register("オオタニ キヨ")
        let browser = try Browser.signedIn(fixture)
        let caller = [("kana", "オオタニ キヨ"), ("age", "74"), ("telephone", "0982-52-2111")]
        try Self.send(browser, "26-0002", caller)
        #expect(browser.status == 200)
        #expect(browser.text.contains("重なっています。どちらに参加されますか?"))
        #expect(browser.text.contains("「はじめてのスマホ」(11月18日(水) 10:00〜11:00、26-0001)"))
        #expect(browser.body.contains("href=\"/staff/registrations/A-0001\""))
        try Self.send(browser, "26-0002", caller + [("overlap", "1")])
        #expect(browser.text.contains("お席をお取りしました。"))
    }

    @Test("Taking back asks first and says who gets the seat; it comes back, until the next was told")
    func takingBack() throws {
        let fixture = try WebFixture()
        try fixture.session(capacity: 1)
        try fixture.register("サトウ ハナ")
        try fixture.register("タナカ イチロウ", age: 80, telephone: "0982-52-3000")
        let browser = try Browser.signedIn(fixture)
        try browser.open("/staff/registrations/A-0001")
        #expect(browser.body.contains("href=\"/staff/registrations/A-0001/cancel\""))
        try browser.open("/staff/registrations/A-0001/cancel")
        #expect(browser.text.contains("サトウ ハナさんの、11月18日(水)「はじめてのスマホ」の受付を取り消します。"))
        #expect(browser.text.contains("空いた席は、次の方にご案内します: タナカ イチロウさん 0982-52-3000"))
        let version = browser.hidden("version") ?? ""
        #expect(try fixture.parts.classes.registration("A-0001").registration.state == .confirmed)
        try browser.send("/staff/registrations/A-0001/cancel", [("version", version)])
        #expect(browser.text.contains("お申し込みを取り消しました。"))
        // A mistake: the wrong person.
        #expect(browser.text.contains("席のご案内中だったタナカ イチロウさん(まだ知らせていません)は、キャンセル待ちに戻ります。"))
        try browser.send("/staff/registrations/A-0001/restore", [("version", browser.hidden("version") ?? "")])
        #expect(browser.text.contains("お席をお取りしました。"))
        // The second tab still shows the question of before.
        try browser.send("/staff/registrations/A-0001/cancel", [("version", version)])
        #expect(browser.status == 409)
        // Taken back after all; the session's page lists whom to call until they are told.
        try browser.open("/staff/registrations/A-0001/cancel")
        try browser.send("/staff/registrations/A-0001/cancel", [("version", browser.hidden("version") ?? "")])
        try browser.open("/staff/sessions/26-0001")
        #expect(browser.text.contains("席が空いたことを、まだ知らせていない方: 1人"))
        #expect(browser.text.contains("タナカ イチロウ 0982-52-3000"))
        try browser.send("/staff/registrations/A-0002/told", [("session", "26-0001")])
        #expect(!browser.text.contains("まだ知らせていない方"))
        try browser.open("/staff/registrations/A-0001")
        #expect(browser.text.contains("元に戻すと、キャンセル待ち1番目になります。"))
        fixture.clock.set("2026-11-03", "09:00")
        let later = try Browser.signedIn(fixture)
        try later.open("/staff/registrations/A-0001")
        #expect(later.text.contains("お申し込みを取り消しました。"))
        #expect(!later.text.contains("まちがえて取り消したとき"))
    }

    @Test("Seats that are added name whom they are offered to")
    func moreSeats() throws {
        let fixture = try WebFixture()
        try fixture.session(capacity: 1)
        for (kana, telephone) in [("サトウ ハナ", "1"), ("タナカ イチロウ", "2"), ("モリ タケ", "3")] {
            try fixture.register(kana, telephone: "0982-52-300\(telephone)")
        }
        let browser = try Browser.signedIn(fixture)
        try browser.open("/staff/sessions/26-0001")
        #expect(!browser.text.contains("空欄にすると"), "the seats have to be said")
        try browser.send("/staff/sessions/26-0001/seats", [("version", "1"), ("capacity", "3")])
        #expect(browser.text.contains("席が空いたことを、まだ知らせていない方: 2人"))
        for name in ["タナカ イチロウ 0982-52-3002", "モリ タケ 0982-52-3003"] {
            #expect(browser.text.contains(name))
        }
    }

    @Test("A cancelled class is told as cancelled, with the reason, on every page")
    func cancelledClass() throws {
        let fixture = try WebFixture()
        try fixture.session(capacity: 1)
        try fixture.session("2026-11-25")
        try fixture.register("サトウ ハナ")
        try fixture.register("タナカ イチロウ", age: 80)
        try fixture.register("モリ タケ", age: 81)
        _ = try fixture.parts.classes.cancel("A-0001", by: fixture.clerk)
        let browser = try Browser.signedIn(fixture)
        try browser.open("/staff/sessions/26-0001")
        try browser.send(
            "/staff/sessions/26-0001/cancel", [("version", browser.hidden("version") ?? ""), ("reason", "大雪のため")])
        let pages = [
            "/staff/sessions/26-0001", "/staff/sessions/26-0001/register", "/staff/registrations/A-0002",
            "/staff/registrations/A-0003", "/staff/sessions/26-0001/attendance", "/staff/sessions?month=2026-11",
            "/staff/sessions?month=2026-11&view=list", "/api/v1/sessions?month=2026-11",
        ]
        for page in pages {
            try browser.open(page)
            #expect(browser.status == 200, "\(page)")
            #expect(browser.body.contains("大雪のため"), "\(page)")
            let register = page.hasSuffix("register")
            for word in ["お席をお取りしました", "キャンセル待ち1番目", "空いた席に参加する", "受け付ける"] where register || !word.contains("受け") {
                #expect(!browser.text.contains(word), "\(page): \(word)")
            }
        }
        try browser.open("/staff/registrations/A-0002")
        #expect(!browser.body.contains("/accept"))
        #expect(browser.body.contains("href=\"/staff/sessions/26-0002/register\""), "other days are offered")
        try browser.send("/staff/registrations/A-0002/accept", [])
        #expect(browser.status == 409)
        #expect(try fixture.parts.classes.session("26-0001").counts.confirmed == 0)
        try browser.send("/staff/sessions/26-0001/register", [("kana", "ヤマダ キク"), ("age", "70")])
        #expect(browser.status == 409)
    }

    @Test("A walk-in who may be on file is asked for, and taken back again")
    func walkIn() throws {
        let fixture = try WebFixture()
        try fixture.session()
        try fixture.session("2026-11-25")
        try fixture.register("サトウ ハナ")
        try fixture.register("キシベ ススム", to: "26-0002", age: 87, telephone: "080-0000-5476")
        var browser = try Browser.signedIn(fixture)
        let page = "/staff/sessions/26-0001/attendance"
        try browser.open(page)
        #expect(browser.text.contains("教室26-0001は、11月18日(水)の10:00からです。まだ出欠はつけられません。"))
        #expect(!browser.text.contains("出欠を保存する"))
        fixture.clock.set("2026-11-18", "11:40")
        browser = try Browser.signedIn(fixture)
        try browser.open(page)
        let person = [("kana", "キシベ ススム"), ("telephone", "080-0000-5476"), ("age", "78")]
        try browser.send("/staff/sessions/26-0001/walk-ins", person)
        #expect(browser.text.contains("この方ですか?"))
        #expect(browser.text.contains("P-0002"))
        try browser.send("/staff/sessions/26-0001/walk-ins", person + [("person", "P-0002")])
        #expect(browser.text.contains("年齢が違います。どちらが正しいですか?"))
        try browser.send(
            "/staff/sessions/26-0001/walk-ins", person + [("person", "P-0002"), ("keep-age", "onFile")])
        #expect(browser.text.contains("1人の出欠を保存しました。"))
        #expect(browser.text.contains("当日参加を取り消す"))
        #expect(try fixture.parts.classes.session("26-0001").counts.walkIns == 1)
        // Who has a seat is no walk-in.
        try browser.send(
            "/staff/sessions/26-0001/walk-ins",
            [("kana", "サトウ ハナ"), ("age", "74"), ("telephone", "0982-52-2111")])
        #expect(browser.text.contains("サトウ ハナさんは、この教室に席があります。名簿で「出席」を選んでください。"))
        // It was another class: taken back.
        try browser.open(page)
        try browser.send(page, [("state-P-0002", "unrecorded"), ("version-P-0002", "1")])
        #expect(browser.text.contains("1人の出欠を保存しました。"))
        #expect(try fixture.parts.classes.session("26-0001").counts.walkIns == 0)
        #expect(!browser.text.contains("キシベ"))
    }

    @Test("A class of a past day is added only where the clerk says so")
    func pastClass() throws {
        let fixture = try WebFixture()
        let browser = try Browser.signedIn(fixture)
        try browser.open("/staff/sessions/new")
        let form = [
            ("course", "first-steps"), ("venue", "V02"), ("host", "city"), ("date", "2026-10-20"), ("start", "10:00"),
            ("end", "11:00"),
        ]
        try browser.send("/staff/sessions/new", form)
        #expect(browser.status == 409)
        #expect(browser.text.contains("10月20日(火)の10:00は、もう過ぎています。"))
        #expect(browser.text.contains("過ぎた日時の教室として追加する"))
        try browser.send("/staff/sessions/new", form + [("past", "1")])
        #expect(browser.status == 200)
        // Nobody applies to it any more.
        try Self.send(browser, "26-0001", [("kana", "サトウ ハナ"), ("age", "74")])
        #expect(browser.status == 409)
        #expect(browser.text.contains("10月20日(火)の10:00に始まりました。"))
        #expect(try fixture.parts.classes.session("26-0001").counts.applications == 0)
    }

    @Test("The number on a letter finds the registration")
    func find() throws {
        let fixture = try WebFixture()
        try fixture.session()
        try fixture.register("サトウ ハナ")
        let browser = try Browser.signedIn(fixture)
        try browser.open("/staff/sessions")
        #expect(browser.text.contains("受付番号でさがす"))
        try browser.open("/staff/registrations?number=%EF%BC%A1%EF%BC%8D0001")
        try browser.open("/staff/registrations?number=A-0001")
        #expect(browser.text.contains("受付 A-0001"))
        try browser.open("/staff/registrations?number=A-0099")
        #expect(browser.status == 404)
    }
}
