import Kakehashi
import KakehashiHTTP
import KakehashiOffice
import Testing

@testable import KakehashiWeb

@Suite struct GateTests {
    @Test(
        "Nobody enters without a sign-in, and comes back to where they wanted to go",
        arguments: ["/staff", "/staff/sessions?month=2026-10", "/staff/sessions/26-0001"])
    func needsSignIn(target: String) throws {
        let fixture = try WebFixture()
        try fixture.session()
        let browser = Browser(fixture.site)
        try browser.open(target)
        #expect(browser.text.contains("職員のログイン"))
        try browser.send(
            "/staff/sign-in",
            [("name", "organiser"), ("password", WebFixture.password), ("next", browser.hidden("next") ?? "")])
        #expect(browser.status == 200)
        #expect(browser.path == target || target == "/staff")
    }

    @Test("A wrong password is told without saying which part was wrong; what was typed as the name stays")
    func wrongPassword() throws {
        let fixture = try WebFixture()
        let browser = Browser(fixture.site)
        try browser.open("/staff/sign-in")
        try browser.send("/staff/sign-in", [("name", "organiser"), ("password", "wrong-wrong-wrong")])
        #expect(browser.text.contains("アカウント名かパスワードが違います。"))
        #expect(browser.body.contains("value=\"organiser\"") && !browser.body.contains("wrong-wrong"))
        #expect(browser.cookie(StaffGate.cookie) == nil)
    }

    @Test(
        "The way on after signing in never leads off the site",
        arguments: [
            ("/staff/sessions?month=2026-11", "/staff/sessions?month=2026-11"), ("https://evil.example", "/staff"),
            ("//evil.example", "/staff"), ("/manual", "/staff"), ("/staff@evil.example", "/staff"), ("", "/staff"),
        ])
    func openRedirect(example: (next: String, destination: String)) {
        #expect(SignInPages.destination(example.next) == example.destination)
    }

    @Test("Signing out ends the sign-in for good")
    func signsOut() throws {
        let fixture = try WebFixture()
        let browser = try Browser.signedIn(fixture)
        let secret = browser.cookie(StaffGate.cookie) ?? ""
        #expect(!secret.isEmpty)
        try browser.send("/staff/sign-out", [])
        #expect(browser.text.contains("職員のログイン"))
        browser.keep(StaffGate.cookie, secret)
        try browser.open("/staff/sessions")
        #expect(browser.text.contains("職員のログイン"))
    }

    @Test("One's own password is changed with the old one, typed twice; the new one signs in")
    func password() throws {
        let fixture = try WebFixture()
        let browser = try Browser.signedIn(fixture)
        let new = "kitsune to tanuki"
        let tries = [
            ("wrong-wrong-wrong", new, new, 422, "アカウント名かパスワードが違います。"),
            (WebFixture.password, new, "tanuki", 422, "2回の入力が違います。もう一度入力してください。"),
            (WebFixture.password, "short", "short", 422, "パスワードが短すぎます。"),
            (WebFixture.password, new, new, 200, "パスワードを変えました。"),
        ]
        for (old, first, second, status, text) in tries {
            try browser.open("/staff/password")
            try browser.send("/staff/password", [("old", old), ("password", first), ("again", second)])
            #expect(browser.status == status)
            #expect(browser.text.contains(text))
        }
        #expect(throws: Fault.self) { try fixture.parts.accounts.signIn("organiser", WebFixture.password) }
        _ = try fixture.parts.accounts.signIn("organiser", new)
    }

    @Test("A role opens its own rooms only")
    func roles() throws {
        let fixture = try WebFixture()
        let browser = try Browser.signedIn(fixture, as: .counter)
        #expect(!browser.body.contains("href=\"/staff/sessions\""))
        try browser.open("/staff/sessions")
        #expect(browser.status == 403)
        #expect(browser.text.contains("このアカウントの役割では、「教室と受付」の画面は使えません。"))
    }

    @Test("A form without the page's token changes nothing", arguments: ["", "0", String(repeating: "a", count: 64)])
    func crossSitePost(token: String) throws {
        let fixture = try WebFixture()
        try fixture.session()
        let browser = try Browser.signedIn(fixture)
        try browser.open("/staff/sessions/26-0001/register")
        try browser.send("/staff/sessions/26-0001/register", [("kana", "サトウ ハナ")], token: token)
        #expect(browser.status == 403)
        #expect(browser.text.contains("この画面は古くなっているため、受け付けていません。"))
        #expect(try fixture.parts.classes.attendees(of: "26-0001").isEmpty)
    }

    @Test("Another sign-in's token is none")
    func foreignToken() throws {
        let fixture = try WebFixture()
        try fixture.session()
        let other = try Browser.signedIn(fixture, as: .administrator)
        try other.open("/staff/sessions/26-0001/register")
        let browser = try Browser.signedIn(fixture)
        try browser.send(
            "/staff/sessions/26-0001/register", [("kana", "サトウ ハナ")], token: other.hidden("token") ?? "")
        #expect(browser.status == 403)
    }

    @Test(
        "A post that a browser marks as another site's is refused, whatever it carries", arguments: Browser.Way.allCases
    )
    func foreignOrigin(way: Browser.Way) throws {
        let fixture = try WebFixture()
        try fixture.session()
        let browser = try Browser.signedIn(fixture, way)
        try browser.open("/staff/sessions/26-0001/register")
        browser.origin = "http://evil.example"
        try browser.send("/staff/sessions/26-0001/register", [("kana", "サトウ ハナ")])
        #expect(browser.status == 403)
        browser.origin = "http://localhost"
        try browser.open("/staff/sessions/26-0001/register")
        try browser.send("/staff/sessions/26-0001/register", [("kana", "サトウ ハナ")])
        #expect(browser.status == 200)
    }

    @Test("The sign-in form needs its own visitor's token")
    func signInToken() throws {
        let fixture = try WebFixture()
        let browser = Browser(fixture.site)
        try browser.open("/staff/sign-in")
        browser.forget(FormCookie.name)
        try browser.send("/staff/sign-in", [("name", "organiser"), ("password", WebFixture.password)])
        #expect(browser.status == 403)
    }

    @Test("The first start asks for the console's code and lets the administrator choose a password")
    func firstStart() throws {
        let fixture = try WebFixture(withAccounts: false)
        let browser = Browser(fixture.site)
        try browser.open("/staff")
        #expect(browser.text.contains("最初の管理者を登録します"))
        let choice = [("name", "kanri"), ("password", WebFixture.password), ("again", WebFixture.password)]
        try browser.send("/staff/first", choice + [("code", "AAAA-AAAA-AAAA-AAAA")])
        #expect(browser.text.contains("確認コードが違います。"))
        let code = ("code", fixture.parts.firstStartCode.text)
        try browser.send("/staff/first", [("name", "kanri"), ("password", "short"), ("again", "short"), code])
        #expect(browser.text.contains("パスワードが短すぎます。"))
        try browser.send("/staff/first", choice + [code])
        #expect(browser.text.contains("職員のログイン"))
        try browser.send("/staff/sign-in", [("name", "kanri"), ("password", WebFixture.password)])
        #expect(browser.status == 200)
        try browser.open("/staff/first")
        try browser.send("/staff/first", choice + [code])
        #expect(try fixture.parts.accounts.list().count == 1)
    }

    @Test("Personal pages are kept by no browser, and typed markup stays text")
    func personalPages() throws {
        let fixture = try WebFixture()
        try fixture.session()
        let browser = try Browser.signedIn(fixture)
        try browser.open("/staff/sessions/26-0001/register")
        try browser.send(
            "/staff/sessions/26-0001/register",
            [("kana", "サトウ"), ("name", "<script>alert(1)</script>"), ("needs", "\"><img src=x>")])
        try browser.open("/staff/sessions/26-0001")
        #expect(browser.headers["Cache-Control"] == "no-store")
        #expect(browser.body.contains("&lt;script&gt;alert(1)"))
        #expect(!browser.body.contains("<script") && !browser.body.contains("<img src=x"))
        #expect(!browser.body.contains(" style=") && !browser.body.contains(" onclick="))
    }
}
