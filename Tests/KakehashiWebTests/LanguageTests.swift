import Foundation
import Kakehashi
import KakehashiCounter
import KakehashiHTTP
import KakehashiPaper
import KakehashiPrinter
import TestSupport
import Testing

@testable import KakehashiWeb

/// The language of the kiosk's questions, which the forms decide.
@Suite struct LanguageTests {
    private func browser(_ languages: [String: [String]]) throws -> Browser {
        let forms = try RestrictedForms(languages)
        let fixture = try WebFixture { parts, _ in
            let kiosk = ShippedPhrases.root.appending(path: "Kiosk")
            parts.visits = Visits(
                desk: try FormDesk(KioskFiles([kiosk, forms.url]), paper: try Paper()), printing: PrintService(),
                queue: nil, outbox: KeptEvents(), place: "counter", clock: parts.clock)
        }
        return Browser(fixture.site)
    }

    private func begin(_ browser: Browser, _ event: String, in language: String) throws {
        try browser.send("/kiosk/start", [("language", language)])
        try browser.send("/kiosk/need", [("event", event)])
    }

    private func doors(_ browser: Browser) -> [String] {
        browser.body.components(separatedBy: "name=\"language\" value=\"").dropFirst().map { String($0.prefix(2)) }
    }

    @Test func aFormThatIsAskedInOneLanguageIsAskedInThatOne() throws {
        let browser = try browser(["certificate-request": ["ja"]])
        try begin(browser, "certificate", in: "en")
        #expect(browser.path == "/kiosk/language")
        for sentence in [
            "In which language do you want to answer?",
            "The questions for these papers are asked in the language below. If you cannot read it, please call staff.",
            "Request for certificates", "日本語で答えます",
        ] {
            #expect(browser.text.contains(sentence), "\(sentence)")
        }
        #expect(doors(browser) == ["ja"])
        try browser.send("/kiosk/language", [("language", "en")])
        #expect(browser.path == "/kiosk/language")
        try browser.open("/kiosk/check")
        #expect(browser.path == "/kiosk/language")
        try browser.send("/kiosk/language", [("language", "ja")])
        #expect(browser.path == "/kiosk/ask/certificate-kinds")
        #expect(browser.body.contains("<html lang=\"ja\">"))
        #expect(!browser.body.contains("/kiosk/language"), "there is nothing to choose")
    }

    @Test func theOtherLanguageIsOfferedAndAnswersStay() throws {
        let browser = try browser([:])
        try begin(browser, "certificate", in: "en")
        try browser.send(browser.path, [("certificate.kinds", "seal")])
        let question = browser.path
        let id = try #require(question.split(separator: "/").last)
        #expect(browser.body.contains("href=\"/kiosk/language?then=\(id)\""))
        #expect(browser.text.contains("Language / ことば"))
        try browser.open("/kiosk/language?then=\(id)")
        #expect(browser.text.contains("You can change the language of the questions. Your answers stay."))
        #expect(doors(browser) == ["ja", "en"])
        try browser.send("/kiosk/language", [("language", "ja"), ("then", String(id))])
        #expect(browser.path == question)
        #expect(browser.body.contains("<html lang=\"ja\">"))
        try browser.open("/kiosk/ask/certificate-kinds")
        #expect(browser.body.contains("value=\"seal\" checked"))
    }

    @Test func anUnknownQuestionOrLanguageLeadsNowhereElse() throws {
        let browser = try browser([:])
        try begin(browser, "certificate", in: "ja")
        try browser.send("/kiosk/language", [("language", "en"), ("then", "//example.jp")])
        #expect(browser.path == "/kiosk/ask/certificate-kinds")
        try browser.send("/kiosk/language", [("language", "../..")])
        #expect(browser.path == "/kiosk/language" && browser.body.contains("<html lang=\"en\">"))
    }

    @Test func aFormThatComesLaterChangesTheLanguageThen() throws {
        let browser = try browser(["certificate-request": ["ja", "en"], "moving-in": ["en", "ja"]])
        try begin(browser, "moving-in", in: "en")
        #expect(browser.path == "/kiosk/ask/moving-matters")
        let restricted = try self.browser(["seal-registration": ["ja"]])
        try begin(restricted, "moving-in", in: "en")
        #expect(restricted.path == "/kiosk/ask/moving-matters")
        try restricted.send(restricted.path, [("moving.matters", "seal")])
        #expect(restricted.path == "/kiosk/language")
        #expect(restricted.text.contains("seal") && doors(restricted) == ["ja"])
        try restricted.send("/kiosk/language", [("language", "ja")])
        #expect(restricted.path == "/kiosk/ask/role")
    }

    @Test func everyProcedureTellsItsFeeAndPapersBeforeAnythingIsAsked() throws {
        let browser = try browser([:])
        try browser.send("/kiosk/start", [("language", "ja")])
        for sentence in [
            "手数料 300円から750円",
            "持ってくるもの：来た人の本人確認書類（マイナンバーカード、運転免許証など）、印鑑登録証（カード）、委任状（代理人が来るとき。",
            "手数料はかかりません", "持ってくるもの ▾", "人によって必要な手続き（15）", "犬の登録の変更",
        ] {
            #expect(browser.text.contains(sentence), "\(sentence)")
        }
        try browser.send("/kiosk/start", [("language", "en")])
        for sentence in ["Fee: 300 to 750 yen", "What only some people need (15)", "No fee"] {
            #expect(browser.text.contains(sentence), "\(sentence)")
        }
    }
}
