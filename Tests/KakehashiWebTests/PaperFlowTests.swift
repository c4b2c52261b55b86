import Foundation
import Kakehashi
import KakehashiHTTP
import KakehashiOffice
import KakehashiPaper
import TestSupport
import Testing

@testable import KakehashiWeb

/// The papers of a session, as staff get them.
@Suite struct PaperFlowTests {
    static func fixture() throws -> WebFixture {
        let root = ShippedPhrases.root
        return try WebFixture { parts, _ in
            parts.papers = PaperDesk(
                classes: parts.classes, paper: try Paper(), phrases: try ShippedPhrases.load("ja"),
                files: PaperFiles(
                    letters: [root.appending(path: "Kiosk/Letters")], labels: [root.appending(path: "Kiosk/Labels")],
                    curriculum: [root.appending(path: "Curriculum")]))
        }
    }

    static func isPDF(_ browser: Browser, _ name: String) -> Bool {
        browser.status == 200 && browser.body.hasPrefix("%PDF-")
            && browser.headers["Content-Disposition"]?.contains("\"\(name)\"") == true
    }

    @Test func aSessionOffersItsPapersAndEachIsAPDF() throws {
        let fixture = try Self.fixture()
        try fixture.session()
        try fixture.register("ハシモト ハナコ")
        let browser = try Browser.signedIn(fixture)
        try browser.open("/staff/sessions/26-0001")
        for word in ["紙に出す", "参加者名簿・受付簿（PDF）", "配り紙", "受講決定のお知らせ", "24面"] {
            #expect(browser.text.contains(word), "\(word)")
        }
        #expect(!browser.text.contains("教室中止のお知らせ"))
        for (path, name) in [
            ("/staff/sessions/26-0001/sheet.pdf", "kakehashi-sheet-26-0001.pdf"),
            ("/staff/sessions/26-0001/sheet.pdf?needs=1", "kakehashi-sheet-26-0001.pdf"),
            ("/staff/sessions/26-0001/labels.pdf?layout=12&start=3", "kakehashi-labels-26-0001.pdf"),
            ("/staff/courses/first-steps/handout.pdf", "kakehashi-first-steps.pdf"),
        ] {
            try browser.open(path)
            #expect(Self.isPDF(browser, name), "\(path): \(browser.status)")
        }
    }

    @Test func lettersComeWithoutAddressesAndRefuseWhatIsNotSo() throws {
        let fixture = try Self.fixture()
        try fixture.session()
        let browser = try Browser.signedIn(fixture)
        try browser.open("/staff/sessions/26-0001")
        try browser.send("/staff/sessions/26-0001/letters", [("kind", "confirmed")])
        #expect(browser.status == 422)
        #expect(browser.text.contains("この手紙を送る人はいません"))
        try fixture.register("ハシモト ハナコ")
        try browser.open("/staff/sessions/26-0001")
        try browser.send("/staff/sessions/26-0001/letters", [("kind", "cancelled")])
        #expect(browser.status == 409)
        try browser.send("/staff/sessions/26-0001/letters", [("kind", "confirmed")])
        #expect(Self.isPDF(browser, "kakehashi-letters-26-0001.pdf"))
    }

    @Test func nobodyGetsPapersWithoutSigningIn() throws {
        let fixture = try Self.fixture()
        try fixture.session()
        let browser = Browser(fixture.site)
        try browser.open("/staff/sessions/26-0001/sheet.pdf")
        #expect(browser.path.hasPrefix("/staff/sign-in"))
        let counter = try Browser.signedIn(fixture, as: .counter)
        try counter.open("/staff/sessions/26-0001/sheet.pdf")
        #expect(counter.status == 403)
    }

    @Test func unknownThingsAreSaid() throws {
        let fixture = try Self.fixture()
        try fixture.session()
        try fixture.register("ハシモト ハナコ")
        let browser = try Browser.signedIn(fixture)
        for (path, status) in [
            ("/staff/courses/no-such/handout.pdf", 404), ("/staff/sessions/26-9999/sheet.pdf", 404),
            ("/staff/sessions/26-0001/labels.pdf?layout=13", 404),
            ("/staff/sessions/26-0001/labels.pdf?layout=12&start=13", 400),
        ] {
            try browser.open(path)
            #expect(browser.status == status, "\(path)")
        }
    }
}
