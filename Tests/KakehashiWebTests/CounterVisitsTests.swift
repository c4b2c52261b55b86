import Foundation
import Kakehashi
import KakehashiCounter
import KakehashiHTTP
import KakehashiPaper
import KakehashiPrinter
import Synchronization
import TestSupport
import Testing

@testable import KakehashiWeb

/// Several visits of a clerk side by side, stale pages, and what the page of the paper tells of the printer.
@Suite struct CounterVisitsTests {
    private let fixture: WebFixture
    private let visits: Visits
    private let printer = PatientPrinter()
    private let events = KeptEvents()

    init() throws {
        let visits = Visits(
            desk: try FormDesk(KioskFiles([ShippedPhrases.root.appending(path: "Kiosk")]), paper: Paper()),
            printing: printer, queue: "counter", outbox: events, place: "counter", clock: FixedClock(WebFixture.noon))
        self.visits = visits
        fixture = try WebFixture { parts, _ in parts.visits = visits }
    }

    /// A browser of the same sign-in: another tab.
    private func tab(of browser: Browser) -> Browser {
        let tab = Browser(fixture.site)
        tab.keep("kakehashi_staff", browser.cookie("kakehashi_staff") ?? "")
        return tab
    }

    private func begin(_ browser: Browser, _ event: String = "certificate") throws {
        try browser.open("/staff/counter")
        try browser.send("/staff/counter/begin", [("event", event)])
    }

    private func held(_ browser: Browser) throws -> Visit {
        let owner = try #require(browser.hidden("token"))
        return try visits.visit(visits.token(of: #require(Identifier<Visit>(browser.visit)), owner: owner))
    }

    /// A visit whose answers are complete, on its page of the paper.
    private func printable() throws -> Browser {
        let browser = try Browser.signedIn(fixture, as: .counter)
        try begin(browser)
        let answers = try sample()
        for _ in 0..<4 where browser.path != browser.counter("paper") {
            try browser.send(browser.counter("talk"), answers)
        }
        #expect(browser.path == browser.counter("paper"))
        return browser
    }

    private func sample() throws -> [(String, String)] {
        let file = ShippedPhrases.root.appending(path: "Scripts/sample/answers/certificate.json")
        let answers = try Answers.parse(Data(contentsOf: file))
        return answers.paths.flatMap { path in
            (answers[path] ?? "").split(separator: " ").map { (path, String($0)) }
        }
    }

    @Test("Two tabs never mix two residents' data")
    func twoTabs() throws {
        let first = try Browser.signedIn(fixture, as: .counter)
        try begin(first)
        try first.send(first.counter("talk"), [("person.name", "橋本 渡")])
        let second = tab(of: first)
        try begin(second, "tax-certificate")
        try second.send(second.counter("talk"), [("person.name", "西 ふみ")])
        // The first tab still shows its own page, and sends it.
        try first.send(first.counter("talk"), [("person.kana", "ハシモト ワタル")])
        #expect(try held(first).answers["person.name"] == "橋本 渡")
        #expect(try held(second).answers["person.name"] == "西 ふみ")
        #expect(try (held(second).answers["person.kana"] ?? "").isEmpty)
        #expect(try held(second).purpose == .event("tax-certificate"))
        try first.open("/staff/counter")
        #expect(first.text.contains("入力中の手続きがあります"))
        for visit in [first.visit, second.visit] { #expect(first.body.contains("/staff/counter/\(visit)/talk")) }
    }

    @Test("The page of one visit cannot send its form to another")
    func mixedForms() throws {
        let first = try Browser.signedIn(fixture, as: .counter)
        try begin(first)
        let second = tab(of: first)
        try begin(second)
        let token = try #require(first.hidden("visit"))
        try second.send(second.counter("talk"), [("visit", token), ("person.name", "橋本 渡")])
        #expect(second.status == 403)
        try second.send(second.counter("talk"), [("visit", ""), ("person.name", "橋本 渡")])
        #expect(second.status == 403)
        try second.open(second.counter("talk"))
        #expect(try held(second).answers["person.name"] == nil)
    }

    @Test(
        "A page of a visit that has ended is refused in plain words", arguments: ["talk", "print", "finish", "cancel"])
    func stale(page: String) throws {
        let browser = try Browser.signedIn(fixture, as: .counter)
        try begin(browser)
        let old = tab(of: browser)
        try old.open(browser.path)
        try browser.send(browser.counter("end"), [])
        #expect(!browser.text.contains("入力中の手続きがあります"))
        try old.send(old.counter(page), [("person.name", "橋本 渡")])
        #expect(old.status == 404)
        #expect(old.text.contains("この手続きは終わっています") && old.body.contains("href=\"/staff/counter\""))
    }

    @Test("Whoever signs out leaves no visit behind; another sign-in sees none")
    func signOut() throws {
        let browser = try Browser.signedIn(fixture, as: .counter)
        try begin(browser)
        try browser.send(browser.counter("talk"), [("person.name", "橋本 渡")])
        let colleague = try Browser.signedIn(fixture, as: .counter)
        try colleague.open(browser.counter("talk"))
        #expect(colleague.status == 404 && !colleague.body.contains("橋本"))
        try colleague.open("/staff/counter")
        #expect(!colleague.text.contains("入力中の手続きがあります"))
        try browser.open(browser.counter("talk"))
        try browser.send("/staff/sign-out", [])
        #expect(visits.count == 0)
    }

    @Test("A second touch on the print button prints once")
    func twice() throws {
        let browser = try printable()
        let again = tab(of: browser)
        try again.open(browser.path)
        try browser.send(browser.counter("print"), [])
        try again.send(again.counter("print"), [])
        #expect(again.path == again.counter("paper"))
        #expect(printer.state.withLock(\.submissions) == 1)
        #expect(browser.text.contains("プリンターに送りました"))
    }

    /// What is said while a job stands so, whether the page follows by itself, and whether the visit may end.
    static let states: [(JobState, [String], says: String, moves: Bool, ends: Bool)] = [
        (.processing, [], "印刷しています。", true, false),
        (.processing, ["media-empty"], "プリンターが止まっています。", true, false),
        (.completed, [], "プリンターに送りました。", false, true), (.aborted, [], "印刷できませんでした。", false, false),
    ]

    @Test("The page of the paper follows the printer and ends only with paper", arguments: states.indices)
    func paper(index: Int) throws {
        let (job, reasons, says, moves, ends) = CounterVisitsTests.states[index]
        let browser = try printable()
        printer.state.withLock {
            $0.status = PrintStatus(job: job, jobReasons: [], printer: .processing, printerReasons: reasons)
        }
        try browser.send(browser.counter("print"), [])
        let token = (browser.hidden("token") ?? "", browser.hidden("visit") ?? "")
        try browser.open(browser.counter("paper"))
        #expect(browser.text.contains(says))
        #expect(browser.body.contains("data-state=") == moves)
        #expect(browser.body.contains("http-equiv=\"refresh\"") == moves)
        #expect(browser.body.contains("/finish\"") == ends)
        if reasons == ["media-empty"] {
            #expect(browser.text.contains("用紙がなくなりました") && !browser.text.contains("印刷しています。"))
        }
        try browser.open(browser.counter("state"))
        #expect(browser.body.hasPrefix(PrintStage(printer.state.withLock(\.status)).rawValue))
        try browser.send(browser.counter("finish"), [("visit", token.1)], token: token.0)
        #expect(events.all.count == (ends ? 1 : 0))
        #expect(browser.status == (ends ? 200 : 409))
    }

    @Test("What cannot be kept is told, and may be tried again")
    func notKept() throws {
        let browser = try printable()
        try browser.send(browser.counter("print"), [])
        events.refusal.withLock { $0 = Fault(.printServiceUnreachable) }
        try browser.send(browser.counter("finish"), [])
        #expect(browser.status == 503)
        #expect(browser.text.contains("入れた内容はまだ消していません"))
        events.refusal.withLock { $0 = nil }
        try browser.send(browser.counter("finish"), [])
        #expect(browser.text.contains("入力された内容は消しました。"))
        #expect(events.all.count == 1)
    }

    @Test("Answers of printed paper are not changed")
    func printed() throws {
        let browser = try printable()
        let old = tab(of: browser)
        try old.open(browser.counter("talk"))
        try browser.send(browser.counter("print"), [])
        try old.send(old.counter("talk"), [("person.name", "別 人")])
        #expect(old.status == 409 && old.text.contains("もう印刷したか"))
        try browser.open(browser.counter("talk"))
        #expect(browser.path == browser.counter("paper"))
    }
}
