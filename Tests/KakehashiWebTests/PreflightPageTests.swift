import Foundation
import Kakehashi
import KakehashiCounter
import KakehashiHTTP
import KakehashiPaper
import KakehashiPrinter
import TestSupport
import Testing

@testable import KakehashiWeb

/// The page before printing, on the kiosk and among the staff's pages.
@Suite struct PreflightPageTests {
    private let fixture: WebFixture
    private let visits: Visits

    init() throws {
        let kiosk = ShippedPhrases.root.appending(path: "Kiosk")
        let desk = try FormDesk(
            KioskFiles([kiosk]), paper: Paper(words: FormWords(ShippedPhrases.load("ja"))))
        let visits = Visits(
            desk: desk, printing: PatientPrinter(), queue: "counter", outbox: NoOutbox(), place: "counter",
            clock: FixedClock(WebFixture.noon))
        self.visits = visits
        fixture = try WebFixture { parts, _ in parts.visits = visits }
    }

    /// A visit whose answers are complete, one of them as given.
    private func answered(
        _ channel: VisitEvent.Channel, _ changed: (path: String, value: String), language: String = "ja",
        owner: String? = nil
    ) throws -> VisitToken {
        let file = ShippedPhrases.root.appending(path: "Scripts/sample/answers/certificate.json")
        let answers = try Answers.parse(Data(contentsOf: file))
        let token = try visits.begin(channel, language: language, owner: owner)
        try visits.choose(.forms(["certificate-request"]), for: token)
        try visits.answer(answers.paths.map { ($0, answers[$0] ?? "") } + [changed], for: token)
        return token
    }

    private func kiosk(_ changed: (path: String, value: String), language: String = "ja") throws -> Browser {
        let browser = Browser(fixture.site)
        browser.keep("kakehashi_visit", try answered(.kiosk, changed, language: language).text)
        return browser
    }

    private func staff(_ changed: (path: String, value: String)) throws -> Browser {
        let browser = try Browser.signedIn(fixture, as: .counter)
        try browser.open("/staff/counter")
        let visit = try visits.visit(answered(.staff, changed, owner: browser.hidden("token")))
        try browser.open("/staff/counter/\(visit.id)/talk")
        return browser
    }

    private let rare = (path: "person.name", value: "鷹\u{E01EF}野")
    private let long = (path: "person.name", value: String(repeating: "寿限無", count: 16))
    private let place = [("form", "certificate-request"), ("field", "来た人の氏名")]

    @Test("What prints goes straight to the preview")
    func nothingToDecide() throws {
        let browser = try kiosk((path: "person.name", value: "葛\u{E0102}城 髙﨑"))
        try browser.open("/kiosk/preview")
        #expect(browser.path == "/kiosk/preview")
        try browser.open("/kiosk/preflight")
        #expect(browser.path == "/kiosk/preview")
    }

    @Test("A character that no font has is shown; a resident is asked to call staff, and told no name of Unicode")
    func missingGlyphOnTheKiosk() throws {
        let browser = try kiosk(rare)
        try browser.open("/kiosk/preview")
        #expect(browser.path == "/kiosk/preflight")
        for text in ["来た人の氏名", "手で書く", "係員"] { #expect(browser.text.contains(text), "\(text)") }
        for text in ["U+9DF9", "CJK UNIFIED", "VARIATION SELECTOR"] { #expect(!browser.body.contains(text), "\(text)") }
        let clerk = try staff(rare)
        try clerk.open(clerk.counter("preflight"))
        for text in ["U+9DF9 U+E01EF", "CJK UNIFIED IDEOGRAPH-9DF9"] { #expect(clerk.text.contains(text), "\(text)") }
        #expect(!browser.path.contains("鷹") && !browser.body.contains("野</"))
        try browser.open("/kiosk/preflight/character/0")
        #expect(browser.headers["Content-Type"] == "image/png")
        #expect(browser.headers["Cache-Control"] == "no-store")
        try browser.open("/kiosk/preflight/character/1")
        #expect(browser.status == 404)
    }

    @Test("Nothing prints while something is open, by no way round")
    func nothingPrints() throws {
        let browser = try kiosk(rare)
        try browser.open("/kiosk/preflight")
        let token = browser.hidden("token")
        try browser.send("/kiosk/print", [], token: token)
        #expect(browser.path == "/kiosk/preflight")
        let clerk = try staff(rare)
        try clerk.open(clerk.counter("paper"))
        #expect(clerk.path == clerk.counter("preflight"))
        let clerksToken = clerk.hidden("token")
        for path in [clerk.counter("print"), clerk.counter("handOver")] {
            try clerk.send(path, [], token: clerksToken)
            #expect(clerk.path == clerk.counter("preflight"))
        }
    }

    @Test("The box for handwriting leads on to the preview and is named on the last page")
    func handwriting() throws {
        let browser = try kiosk(rare)
        try browser.open("/kiosk/preflight")
        let token = browser.hidden("token")
        try browser.send("/kiosk/preflight", place + [("remedy", "handwriting")])
        #expect(browser.path == "/kiosk/preview")
        #expect(browser.text.contains("選んだとおりに出します") && browser.text.contains("来た人の氏名"))
        try browser.open("/kiosk/preview/certificate-request/1")
        #expect(browser.headers["Content-Type"] == "image/png")
        try browser.send("/kiosk/print", [], token: token)
        #expect(browser.path == "/kiosk/printing")
        try browser.send("/kiosk/done", [], token: token)
        #expect(browser.text.contains("手で書くところ: 署名、来た人の氏名"))
    }

    @Test("What was decided can be decided anew, and falls away when the answer changes")
    func anew() throws {
        let browser = try kiosk(long)
        try browser.open("/kiosk/preview")
        try browser.send("/kiosk/preflight", place + [("remedy", "shrink")])
        #expect(browser.path == "/kiosk/preview" && browser.text.contains("小さい字"))
        try browser.send("/kiosk/preflight/again", place)
        #expect(browser.path == "/kiosk/preflight" && browser.text.contains("枠に入りません"))
        try browser.send("/kiosk/preflight", place + [("remedy", "handwriting")])
        #expect(browser.path == "/kiosk/preview")
        try browser.open("/kiosk/ask/name?then=check")
        try browser.send(
            "/kiosk/ask/name", [("person.name", "髙﨑"), ("person.kana", "タカサキ"), ("then", "check")])
        try browser.open("/kiosk/preview")
        #expect(browser.path == "/kiosk/preview" && !browser.text.contains("選んだとおりに"))
    }

    @Test("What nobody offers changes nothing", arguments: ["shrink", "font=IPAmjMincho", "guess", ""])
    func notOffered(remedy: String) throws {
        let browser = try kiosk(rare)
        try browser.open("/kiosk/preflight")
        try browser.send("/kiosk/preflight", place + [("remedy", remedy)])
        #expect(browser.path == "/kiosk/preflight" && browser.status == 200)
        try browser.send("/kiosk/preflight", [("form", "x"), ("field", "y"), ("remedy", "handwriting")])
        #expect(browser.path == "/kiosk/preflight")
    }

    @Test("The same in English")
    func english() throws {
        let browser = try kiosk(rare, language: "en")
        try browser.open("/kiosk/preflight")
        #expect(browser.text.contains("never replaced by one that looks like it"))
        #expect(browser.text.contains("Leave the box empty and write by hand"))
    }

    @Test("Staff decide, and the paper follows")
    func staffDecide() throws {
        let browser = try staff(long)
        try browser.open(browser.counter("paper"))
        #expect(browser.path == browser.counter("preflight"))
        #expect(browser.text.contains("小さい字で出す") && browser.text.contains("短く書き直す"))
        try browser.send(browser.counter("preflight"), place + [("remedy", "shrink")])
        #expect(browser.path == browser.counter("paper") && browser.text.contains("印刷する"))
        try browser.send(browser.counter("print"), [])
        #expect(browser.path == browser.counter("paper"))
        #expect(browser.text.contains("プリンターに送りました"))
    }

    @Test("Both languages have the page's words")
    func words() throws {
        let keys = try ["ja", "en"].map { language in
            Set(
                try ShippedPhrases.load(language).keys.filter {
                    $0.hasPrefix("preflight.") || $0.hasPrefix("form.done.")
                })
        }
        #expect(keys[0] == keys[1])
        for word in FormRemedy.words {
            for part in ["preflight.offer", "preflight.told", "form.done"] {
                #expect(keys[0].contains("\(part).\(word)"))
            }
        }
    }
}
