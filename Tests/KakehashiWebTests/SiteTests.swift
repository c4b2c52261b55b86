import Kakehashi
import KakehashiHTTP
import TestSupport
import Testing

@testable import KakehashiWeb

@Suite struct SiteTests {
    @Test(
        "Open pages answer in Japanese",
        arguments: [
            ("/", 200, "職員の画面"), ("/manual", 200, "教室の手引き"), ("/manual/organiser", 200, "<p>本文</p>"),
            ("/assets/kakehashi.css", 200, "--ink"), ("/manual/Pictures/session.png", 200, "picture"),
            ("/manual/nothing", 404, "お探しのページは見つかりません。"),
            ("/assets/.hidden", 404, "見つかりません"), ("/staff/nothing", 404, "お探しのページは見つかりません。"),
        ])
    func pages(example: (target: String, status: Int, text: String)) throws {
        let browser = Browser(try WebFixture().site)
        try browser.open(example.target)
        #expect(browser.status == example.status)
        #expect(browser.body.contains(example.text))
    }

    @Test("Another host's name is refused with a page that says what to do")
    func wrongHost() throws {
        let browser = Browser(try WebFixture().site)
        browser.host = "evil.example"
        try browser.open("/")
        #expect(browser.status == 421)
        #expect(browser.text.contains("このサーバーの名前ではないアドレスで開かれています。"))
    }

    @Test("Every fault of the web has its sentences in both languages", arguments: ["ja", "en"])
    func sentences(language: String) throws {
        let phrases = try ShippedPhrases.load(language)
        #expect(phrases.missing(of: WebFaults.all) == [])
    }
}
