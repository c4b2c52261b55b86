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

/// From 印刷する to 出ました at the kiosk: what is offered, what is said, and what is counted.
@Suite struct KioskPrintingTests {
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

    private func answered(_ language: String = "ja") throws -> Browser {
        let file = ShippedPhrases.root.appending(path: "Scripts/sample/answers/certificate.json")
        let answers = try Answers.parse(Data(contentsOf: file))
        let token = try visits.begin(.kiosk, language: language)
        try visits.choose(.event("certificate"), for: token)
        try visits.answer(answers.paths.map { ($0, answers[$0] ?? "") }, for: token)
        let browser = Browser(fixture.site)
        browser.keep("kakehashi_visit", token.text)
        try browser.open("/kiosk/preview")
        return browser
    }

    private func printed(_ job: JobState, _ reasons: [String] = [], jobReasons: [String] = []) throws -> Browser {
        let browser = try answered()
        printer.state.withLock {
            $0.status = PrintStatus(job: job, jobReasons: jobReasons, printer: .processing, printerReasons: reasons)
        }
        try browser.send("/kiosk/print", [])
        try browser.open("/kiosk/printing")
        return browser
    }

    static let states: [(JobState, [String], jobReasons: [String], done: Bool, again: Bool)] = [
        (.pending, [], [], false, false), (.processing, [], [], false, false),
        (.processing, ["media-empty"], [], false, false), (.stopped, [], [], false, false),
        (.completed, [], [], true, true), (.completed, [], ["cups-ipp-missing-job-history"], true, true),
        (.aborted, [], [], false, true),
    ]

    @Test("出ました stands only where paper can have come, もう一度 only where no job lives", arguments: states.indices)
    func offers(index: Int) throws {
        let (job, reasons, jobReasons, done, again) = KioskPrintingTests.states[index]
        let browser = try printed(job, reasons, jobReasons: jobReasons)
        #expect(browser.body.contains("action=\"/kiosk/done\"") == done)
        #expect(browser.body.contains("action=\"/kiosk/print/again\"") == again)
        let held = try #require(VisitToken(shown: browser.cookie("kakehashi_visit") ?? ""))
        let token = try visits.visit(held).formToken
        // Whatever an old page offered.
        try browser.send("/kiosk/print/again", [("attempt", "1")], token: token)
        #expect(printer.state.withLock(\.submissions) == (again ? 2 : 1))
        try browser.send("/kiosk/print/again", [("attempt", "1")], token: token)
        #expect(printer.state.withLock(\.submissions) == (again ? 2 : 1), "touched twice, printed once")
        try browser.send("/kiosk/done", [], token: token)
        #expect(events.all.count == (done ? 1 : 0))
        #expect(browser.path == (done ? "/kiosk/closing" : "/kiosk/printing"))
    }

    @Test("Where the print service is gone nobody knows whether the paper came")
    func silent() throws {
        let browser = try printed(.processing)
        printer.state.withLock { $0.silence = Fault(.printServiceUnreachable) }
        try browser.open("/kiosk/printing")
        #expect(browser.text.contains("紙は出ましたか。") && browser.text.contains("係員を呼んでください"))
        #expect(!browser.text.contains("印刷できませんでした") && !browser.body.contains("/kiosk/print/again"))
        try browser.send("/kiosk/done", [])
        #expect(browser.path == "/kiosk/closing" && events.all.count == 1)
    }

    static let refusals: [Fault] = [
        Fault(.printServiceUnreachable), Fault(.printQueueMissing, ["queue": "counter"]),
        Fault(.printQueueRefuses, ["queue": "counter"]),
        Fault(.printTrayMissing, ["queue": "counter", "tray": "T", "trays": "-"]),
        Fault(.printJobRefused, ["queue": "counter", "detail": "server-error"]),
    ]

    @Test("No command, queue or service is named on a resident's screen", arguments: refusals, ["ja", "en"])
    func noCommands(refusal: Fault, language: String) throws {
        let browser = try answered(language)
        printer.state.withLock { $0.refusal = refusal }
        try browser.send("/kiosk/print", [])
        #expect(browser.path == "/kiosk/printing")
        for word in ["systemctl", "cups", "CUPS", "lpstat", "lpadmin", "「counter」", "server-error", "counter\""] {
            #expect(!browser.text.contains(word), "\(word)")
        }
        let told = language == "ja" ? "プリンターが使えません。係員を呼んでください。" : "The printer cannot be used."
        #expect(browser.text.contains(told))
    }

    @Test("What cannot be kept is told as it is, and counts once when tried again")
    func notKept() throws {
        let browser = try printed(.completed)
        events.refusal.withLock { $0 = Fault(.printServiceUnreachable) }
        for _ in 0..<2 {
            try browser.send("/kiosk/done", [])
            #expect(browser.status == 503)
            #expect(browser.text.contains("入れた内容はまだ消していません") && browser.text.contains("出ました"))
        }
        events.refusal.withLock { $0 = nil }
        try browser.send("/kiosk/done", [])
        #expect(browser.path == "/kiosk/closing" && browser.status == 200)
        try browser.open("/kiosk/preview")
        #expect(browser.path == "/kiosk/closing", "what is over leads to its last page")
        #expect(events.all.count == 1)
    }

    @Test("Faults speak the resident's language and lead back into the visit", arguments: ["ja", "en"])
    func faults(language: String) throws {
        let browser = try answered(language)
        try browser.open("/kiosk/ask/no-such-question")
        #expect(browser.status == 404)
        #expect(browser.body.contains("<html lang=\"\(language)\">"))
        #expect(browser.body.contains("href=\"/kiosk/check\"") && !browser.body.contains("href=\"/kiosk\""))
        try browser.open("/kiosk/check")
        #expect(browser.status == 200)
        try browser.open("/kiosk/preview")
        try browser.send("/kiosk/print", [])
        let name = [("person.name", "別 人"), ("person.kana", "ベツ ジン"), ("then", "check")]
        try browser.send("/kiosk/ask/name", name)
        #expect(browser.status == 409 && browser.body.contains("href=\"/kiosk/printing\""))
        #expect(browser.text.contains(language == "ja" ? "もう印刷したか" : "printed or handed over already"))
    }

    @Test("Without a visit a fault speaks every language")
    func noVisit() throws {
        let browser = Browser(fixture.site)
        try browser.open("/kiosk/no/such/page")
        #expect(browser.text.contains("このままでは進めません") && browser.body.contains("lang=\"en\""))
        #expect(browser.body.contains("href=\"/kiosk\""))
    }

    /// A city's own form, all of whose pages have a condition that does not hold.
    private func formWithoutPages(in folder: ScratchFolder) throws -> URL {
        let page = #"{"size": [210, 297], "when": {"path": "filer.role", "is": "agent"}}"#
        let json = """
            {"schemaVersion": 1, "id": "maybe", "version": "1", "name": {"ja": "様式", "en": "Form"},
             "counter": {"ja": "窓口", "en": "Counter"}, "artwork": "artwork.pdf", "pages": [\(page)],
             "fields": [{"name": "氏名", "kind": "text", "path": "person.name", "box": [20, 60, 90, 10], "size": 14}]}
            """
        let place = folder.url.appending(path: "Forms/maybe")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        try Data(json.utf8).write(to: place.appending(path: "form.json"))
        try Data(plainPDF(saying: "FORM")).write(to: place.appending(path: "artwork.pdf"))
        return folder.url
    }

    @Test("A form without any page has no picture, and the server goes on", arguments: ["0", "1", "2", "-1", "x"])
    func noPictures(page: String) throws {
        let folder = try ScratchFolder()
        let files = KioskFiles([
            ShippedPhrases.root.appending(path: "Kiosk"), try formWithoutPages(in: folder),
        ])
        let visits = Visits(
            desk: try FormDesk(files, paper: Paper()), printing: printer, queue: "counter", outbox: events,
            place: "counter", clock: FixedClock(WebFixture.noon))
        let fixture = try WebFixture { parts, _ in parts.visits = visits }
        let token = try visits.begin(.kiosk, language: "ja")
        try visits.choose(.forms(["maybe"]), for: token)
        try visits.answer([("person.name", "橋本 渡")], for: token)
        let browser = Browser(fixture.site)
        browser.keep("kakehashi_visit", token.text)
        try browser.open("/kiosk/preview/maybe/\(page)")
        #expect(browser.status == 404)
    }

    @Test("The preview offers no second print")
    func preview() throws {
        let browser = try printed(.completed)
        try browser.open("/kiosk/preview")
        #expect(browser.path == "/kiosk/printing")
    }
}
