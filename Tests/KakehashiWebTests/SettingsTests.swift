import Foundation
import Kakehashi
import KakehashiHTTP
import KakehashiOffice
import Testing

@testable import KakehashiWeb

@Suite("The settings' pages") struct SettingsTests {
    private func link(_ browser: Browser, _ name: String) throws -> String {
        let end = try #require(browser.body.range(of: "\">\(name)</a>"))
        let start = try #require(browser.body[..<end.lowerBound].range(of: "href=\"", options: .backwards))
        return String(browser.body[start.upperBound..<end.lowerBound])
    }

    /// What stands in the note with the first password.
    private func firstPassword(_ browser: Browser) throws -> String {
        let start = try #require(browser.body.range(of: "の最初のパスワード:"))
        let mark = try #require(browser.body[start.upperBound...].range(of: "<strong>"))
        return String(browser.body[mark.upperBound...].prefix { $0 != "<" })
    }

    @Test("Only administrators find and enter them", arguments: Role.allCases)
    func gate(role: Role) throws {
        let fixture = try WebFixture()
        let id = try fixture.parts.accounts.account(named: "counter").id
        let browser = try Browser.signedIn(fixture, as: role)
        try browser.open("/manual")
        try browser.open("/staff/password")
        let token = browser.hidden("token") ?? ""
        let mayEnter = role == .administrator
        #expect(browser.text.contains("設定") == mayEnter)
        for path in ["/staff/settings", "/staff/settings/accounts/\(id)"] {
            try browser.open(path)
            #expect(browser.status == (mayEnter ? 200 : 403), "\(path)")
        }
        let actions = ["change", "close", "reopen", "password"].map { "/staff/settings/accounts/\(id)/\($0)" }
        for path in ["/staff/settings/name", "/staff/settings/accounts"] + actions where !mayEnter {
            try browser.send(path, [("city", "別の市"), ("before", "架橋市"), ("version", "1")], token: token)
            #expect(browser.status == 403, "\(path)")
        }
        #expect(fixture.parts.office.name == "架橋市")
        #expect(try fixture.parts.accounts.account(id).version == 1)
    }

    @Test("A new colleague gets a first password, and enters after choosing one", arguments: Browser.Way.allCases)
    func adds(way: Browser.Way) throws {
        let fixture = try WebFixture()
        let admin = try Browser.signedIn(fixture, as: .administrator, way)
        try admin.open("/staff/settings")
        try admin.send("/staff/settings/accounts", [("name", "hashimoto"), ("displayName", "橋本 花子")])
        #expect(admin.status == 422 && admin.text.contains("役割を一つ以上選んでください。"))
        try admin.send(
            "/staff/settings/accounts",
            [("name", "hashimoto"), ("displayName", "橋本 花子"), ("role", "counter"), ("role", "organiser")])
        let first = try firstPassword(admin)
        #expect(first.count == 19)

        let colleague = Browser(fixture.site, way)
        try colleague.open("/staff/sign-in")
        try colleague.send("/staff/sign-in", [("name", "hashimoto"), ("password", first)])
        #expect(colleague.path == "/staff/password")
        #expect(colleague.text.contains("自分のパスワードを決めると、ほかの画面が開きます。"))
        for path in ["/staff/sessions", "/staff/settings", "/staff"] {
            try colleague.open(path)
            #expect(colleague.path == "/staff/password", "\(path)")
        }
        try colleague.open("/api/v1/sessions")
        #expect(colleague.status == 403)
        try colleague.open("/staff/password")
        let weak = [("old", first), ("password", "admin-admin-admin"), ("again", "admin-admin-admin")]
        try colleague.send("/staff/password", weak)
        #expect(colleague.status == 422 && colleague.text.contains("まっさきに試されるものです"))
        try colleague.send(
            "/staff/password", [("old", first), ("password", "tanuki to kitsune"), ("again", "tanuki to kitsune")])
        #expect(colleague.text.contains("パスワードを変えました"))
        try colleague.open("/staff/sessions")
        #expect(colleague.status == 200 && colleague.text.contains("橋本 花子"))
    }

    @Test("Of two administrators who edit one account the second is told; closing ends its sign-ins")
    func edits() throws {
        let fixture = try WebFixture()
        let (one, other) = (
            try Browser.signedIn(fixture, as: .administrator), try Browser.signedIn(fixture, as: .administrator)
        )
        let clerk = try Browser.signedIn(fixture, as: .counter)
        try one.open("/staff/settings")
        let path = try link(one, "counter")
        for browser in [one, other] { try browser.open(path) }
        let version = ("version", try #require(other.hidden("version")))
        try one.send("\(path)/change", [version, ("displayName", "窓口 一郎"), ("role", "counter"), ("role", "report")])
        #expect(one.status == 200 && one.body.contains("value=\"窓口 一郎\""))
        try other.send("\(path)/close", [version])
        #expect(other.status == 409 && other.text.contains("アカウントの情報は、ほかの人が先に変更しました。"))
        // Another set of roles has ended the clerk's sign-in already.
        try clerk.open("/staff")
        #expect(clerk.text.contains("職員のログイン"))
        try clerk.send("/staff/sign-in", [("name", "counter"), ("password", WebFixture.password)])
        try other.send("\(path)/close", [("version", try #require(other.hidden("version")))])
        #expect(other.text.contains("使えません"))
        try clerk.open("/staff")
        #expect(clerk.text.contains("職員のログイン"))
        try other.send("\(path)/reopen", [("version", try #require(other.hidden("version")))])
        #expect(try firstPassword(other).count == 19)
    }

    @Test("The last administrator can neither be closed nor lose the role")
    func last() throws {
        let fixture = try WebFixture()
        let browser = try Browser.signedIn(fixture, as: .administrator)
        try browser.open("/staff/settings")
        let path = try link(browser, "administrator")
        try browser.open(path)
        let version = ("version", try #require(browser.hidden("version")))
        for (action, more) in [("close", []), ("change", [("role", "counter")])] {
            try browser.send("\(path)/\(action)", [version] + more)
            #expect(browser.status == 409 && browser.text.contains("管理者が一人もいなくなるため"), "\(action)")
        }
        try browser.send("\(path)/close", [])
        #expect(browser.text.contains("古くなっている"))
    }

    @Test("The city's new name stands on every page at once, the kiosk's and those of faults too")
    func renames() throws {
        let fixture = try WebFixture()
        let browser = try Browser.signedIn(fixture, as: .administrator)
        try browser.open("/staff/settings")
        try browser.send("/staff/settings/name", [("before", "架橋市"), ("city", "")])
        #expect(browser.status == 422 && browser.text.contains("市の名前が空か"))
        try browser.send("/staff/settings/name", [("before", "架橋市"), ("city", "新架橋市")])
        for path in ["/staff/settings", "/staff/sessions", "/manual", "/", "/nowhere"] {
            try browser.open(path)
            #expect(browser.text.contains("新架橋市"), "\(path)")
        }
        try browser.open("/staff/settings")
        try browser.send("/staff/settings/name", [("before", "架橋市"), ("city", "別の市")])
        #expect(browser.status == 422 && browser.text.contains("ほかの人が先に変更しました"))
        #expect(fixture.parts.office.name == "新架橋市")
    }
}
