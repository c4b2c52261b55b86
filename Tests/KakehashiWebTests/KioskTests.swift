import Foundation
import KakehashiCounter
import KakehashiHTTP
import KakehashiPaper
import KakehashiPrinter
import TestSupport
import Testing

@testable import Kakehashi
@testable import KakehashiWeb

/// The kiosk's pages without a browser and without a printer.
@Suite struct KioskTests {
    let visits: Visits
    let site: WebSite
    let browser: Browser

    init() throws {
        let fixture = try WebFixture()
        let kiosk = ShippedPhrases.root.appending(path: "Kiosk")
        visits = Visits(
            desk: try FormDesk(KioskFiles([kiosk]), paper: try Paper()), printing: PatientPrinter(), queue: "counter",
            outbox: NoOutbox(), place: "counter", clock: FixedClock(WebFixture.noon))
        var parts = fixture.parts
        parts.visits = visits
        site = try WebSite(parts: parts)
        browser = Browser(site)
    }

    private func begin(_ event: String = "certificate", language: String = "ja") throws {
        try browser.send("/kiosk/start", [("language", language)])
        try browser.send("/kiosk/need", [("event", event)])
    }

    @Test func theFirstPageSpeaksEveryLanguageAndEndsTheVisitBefore() throws {
        try begin()
        #expect(visits.count == 1)
        try browser.open("/kiosk")
        #expect(browser.text.contains("はじめる"))
        #expect(browser.text.contains("Start"))
        #expect(visits.count == 0)
        #expect(browser.cookie("kakehashi_visit") == nil)
    }

    @Test("An unlikely day is asked about once more, and taken when it is said to be right (kiosk.md B9)")
    func unlikelyDay() throws {
        try begin("moving-in")
        func day(_ year: String, _ more: [(String, String)] = []) -> [(String, String)] {
            [
                ("moving.date.era", "S"), ("moving.date.year", year), ("moving.date.month", "3"),
                ("moving.date.day", "3"),
            ]
                + more
        }
        try browser.send("/kiosk/ask/moving-date", day("22"))
        #expect(browser.status == 422)
        #expect(browser.text.contains("昭和22年3月3日は、") && browser.text.contains("年前です"))
        #expect(browser.body.contains("name=\"moving.date.sure\" value=\"1947-03-03\""))
        // Another day is not confirmed by the tick that stood beside the first.
        try browser.send("/kiosk/ask/moving-date", day("23", [("moving.date.sure", "1947-03-03")]))
        #expect(browser.status == 422)
        try browser.send("/kiosk/ask/moving-date", day("22", [("moving.date.sure", "1947-03-03")]))
        #expect(browser.status == 200)
        try browser.send("/kiosk/ask/moving-date", day("22"))
        #expect(browser.status == 200, "what was confirmed is not asked about again")
    }

    @Test("A new address outside the city is asked about, and only of those who move (kiosk.md B16)")
    func addressElsewhere() throws {
        try begin("moving-in")
        try browser.send("/kiosk/ask/new-address", [("address.new.text", "富山市桜町１番")])
        #expect(browser.status == 422 && browser.text.contains("外の住所のようです"))
        try browser.send(
            "/kiosk/ask/new-address", [("address.new.text", "富山市桜町１番"), ("address.new.text.sure", "富山市桜町１番")])
        #expect(browser.status == 200)
        try begin("certificate")
        try browser.send("/kiosk/ask/new-address", [("address.new.text", "富山市桜町１番")])
        #expect(browser.status == 200)
    }

    @Test func oneQuestionAPageInTheLanguageChosen() throws {
        try begin(language: "en")
        #expect(browser.path == "/kiosk/ask/certificate-kinds")
        #expect(browser.body.contains("<html lang=\"en\">"))
        #expect(browser.text.contains("Which certificates do you need?"))
        try browser.send(browser.path, [("certificate.kinds", "seal"), ("certificate.kinds", "residentAll")])
        #expect(browser.path == "/kiosk/ask/copies-resident-all")
    }

    @Test func nothingOfAVisitIsKeptByBrowsers() throws {
        try begin()
        #expect(browser.headers["Cache-Control"] == "no-store")
        try browser.open("/kiosk/help")
        #expect(browser.headers["Cache-Control"] == "no-store")
    }

    @Test func aVisitThatIsOverShowsNothing() throws {
        try begin()
        let cookie = try #require(browser.cookie("kakehashi_visit"))
        try browser.send("/kiosk/end", [])
        browser.keep("kakehashi_visit", cookie)
        for path in ["/kiosk/need", "/kiosk/check", "/kiosk/preview", "/kiosk/printing", "/kiosk/closing"] {
            try browser.open(path)
            #expect(browser.status == 404)
            #expect(browser.text.contains("この手続きは終わっています。"))
            #expect(browser.text.contains("This visit has ended."))
        }
        try browser.open("/kiosk/printing/state")
        #expect(browser.body == "gone")
    }

    @Test func aFormWithoutTheVisitsTokenIsRefused() throws {
        try begin()
        try browser.send(browser.path, [("certificate.kinds", "seal")], token: "0")
        #expect(browser.status == 403)
    }

    @Test func aVisitOfStaffIsNoVisitOfTheKiosk() throws {
        let token = try visits.begin(.staff, language: "ja")
        browser.keep("kakehashi_visit", token.text)
        try browser.open("/kiosk/need")
        #expect(browser.status == 404)
    }

    @Test func whatIsMissingIsSaidBesideTheQuestion() throws {
        try begin()
        try browser.send(browser.path, [])
        #expect(browser.status == 422)
        #expect(browser.text.contains("どれかを押してください。"))
        #expect(browser.body.contains("aria-describedby=\"certificate.kinds-error\""))
    }

    @Test(arguments: [
        (["R", "8", "11", "2"], "2026-11-02"), (["S", "23", "4", "29"], "1948-04-29"),
        (["H", "元", "1", "8"], "1989-01-08"), (["western", "1948", "4", "29"], "1948-04-29"),
        (["", "1948", "4", "29"], "1948-04-29"), (["S", "２３", "４", "", "", "yes"], "1948-04-00"),
        (["S", "23", "", "", "yes"], "1948-00-00"), (["S", "64", "", "", "yes"], "1989-00-00"),
    ])
    func aBirthIsReadFromItsBoxes(boxes: [String], kept: String) throws {
        #expect(try read(boxes) == kept)
    }

    @Test(arguments: [
        ["S", "64", "1", "8"], ["", "23", "4", "29"], ["S", "23", "2", "30"], ["S", "", "4", "29"],
        ["S", "23", "", "29"], ["R", "99", "1", "1"], ["S", "64", "2", "", "", "yes"], ["M", "1", "1", "1"],
    ])
    func whatIsNoDayIsRefused(boxes: [String]) throws {
        #expect(throws: (any Error).self) { try read(boxes) }
    }

    @Test func daysToComeAreRefused() throws {
        #expect(throws: (any Error).self) { try read(["R", "8", "11", "3"]) }
    }

    @Test(arguments: ["moving.leaving", "water.start"])
    func plannedDaysMayCome(path: String) throws {
        #expect(try read(["R", "8", "11", "28"], path) == "2026-11-28")
    }

    @Test(arguments: [
        (["S", "20", "3", ""], "日が入っていません。わからないときは「日がわからない」を押してください。"),
        (["S", "20", "3", "00"], "日が入っていません。わからないときは「日がわからない」を押してください。"),
        (["S", "20", "", ""], "月が入っていません。わからないときは「月も日もわからない」を押してください。"),
        (["S", "20", "", "5", "yes"], "日を入れるときは、「わからない」をもう一度押して、消してください。"),
        (["S", "20", "3", "", "yes"], "月を入れるときは、「月も日もわからない」をもう一度押して、消してください。"),
        (["S", "20", "3", "5", "", "yes"], "日を入れるときは、「わからない」をもう一度押して、消してください。"),
        (["S", "64", "1", "8"], "その日は昭和（昭和元年12月25日–昭和64年1月7日）ではなく、平成です。年号と年を直してください。"),
        (["R", "1", "4", "30"], "その日は令和（令和元年5月1日–）ではなく、平成です。年号と年を直してください。"),
        (["", "", "", "", "", "yes"], "年・月・日を確かめてください。年号の年は、令和8年なら 8 と入れます。"),
    ])
    func whatIsForgottenIsAskedForAgain(boxes: [String], sentence: String) throws {
        #expect(throws: Refused(sentence: sentence)) { try read(boxes) }
    }

    @Test func whoDoesNotKnowTheDaySaysSo() throws {
        let kind = try #require(Vocabulary.entry("person.birth")).kind
        let input = Question.Input(path: "person.birth", pattern: "person.birth", kind: kind, isOptional: false)
        let words = Words(try ShippedPhrases.load("ja"))
        let fresh = AnswerInputs(words, answers: Answers(), on: WebFixture.noon.localDate).field(input, isAlone: true)
            .markup
        #expect(fresh.contains("name=\"person.birth.month.unknown\"") && fresh.contains("日がわからない"))
        let kept = try Answers().setting("person.birth", "1945-03-00")
        let again = AnswerInputs(words, answers: kept, on: WebFixture.noon.localDate).field(input, isAlone: true).markup
        #expect(again.contains("name=\"person.birth.day.unknown\" value=\"yes\" checked"))
        #expect(!again.contains("name=\"person.birth.month.unknown\" value=\"yes\" checked"))
    }

    private struct Refused: Error, Equatable {
        let sentence: String
    }

    private func read(_ boxes: [String], _ path: String = "person.birth") throws -> String {
        let kind = try #require(Vocabulary.entry(path)).kind
        let input = Question.Input(path: path, pattern: path, kind: kind, isOptional: false)
        let form = FormValues(
            zip(["era", "year", "month", "day", "month.unknown", "day.unknown"], boxes).map { ("\(path).\($0)", $1) })
        let question = Question(key: "birth", member: nil, inputs: [input])
        let reading = AnswerReading(
            question, form, words: Words(try ShippedPhrases.load("ja")), day: WebFixture.noon.localDate)
        guard reading.errors.isEmpty, let value = reading.values.first?.value else {
            throw Refused(sentence: reading.errors[path] ?? "")
        }
        return value
    }

    @Test func everyPageTellsTheWaysToStopAndToCallStaff() throws {
        for path in ["/kiosk", "/kiosk/help", "/kiosk/stop", "/kiosk/check", "/kiosk/nothing"] {
            try browser.open(path)
            for link in ["/kiosk/stop", "/kiosk/help"] {
                #expect(browser.body.contains("href=\"\(link)\""), "\(path) \(link)")
            }
        }
        try browser.open("/kiosk/help")
        #expect(browser.status == 200)
        #expect(browser.text.contains("知らせは行きません") && browser.text.contains("cannot call them"))
        try browser.open("/kiosk/stop")
        #expect(browser.status == 200 && browser.text.contains("消すものはありません"))
    }

    @Test func theHelpPageSaysWhatItDoesAndWaits() throws {
        try begin()
        try browser.open("/kiosk/help")
        #expect(browser.text.contains("この機械から係員に、知らせは行きません。"))
        #expect(browser.text.contains("10分まで待てます"))
        #expect(browser.body.contains("data-waits=\"360\"") && browser.body.contains("data-gone=\"600\""))
    }

    @Test func whatIsFrequentIsOfferedFirst() throws {
        try browser.send("/kiosk/start", [("language", "ja")])
        let offered = browser.body.components(separatedBy: "name=\"event\" value=\"").dropFirst()
            .map { String($0.prefix { $0 != "\"" }) }
        #expect(Array(offered.prefix(3)) == ["certificate", "tax-certificate", "health-insurance"])
        #expect(visits.desk.events.map(\.volume) == visits.desk.events.map(\.volume).sorted(by: >))
    }

    @Test(arguments: ["　　", "  ", "\u{200B}", "\u{3164}", "\u{00A0}\u{2060}"])
    func aNameOfBlanksIsAskedForAgain(name: String) throws {
        try begin("seal-registration")
        try browser.send("/kiosk/ask/seal-application", [("seal.application", "new")])
        try browser.send("/kiosk/ask/role", [("filer.role", "self")])
        try browser.send("/kiosk/ask/name", [("person.name", name), ("person.kana", "ハシ")])
        #expect(browser.status == 422)
        #expect(browser.text.contains("ここに入れてください。"))
    }

    /// The page to check of a certificate.
    private func check(_ language: String) throws {
        try begin(language: language)
        let token = try #require(browser.cookie("kakehashi_visit").flatMap { VisitToken(shown: $0) })
        try visits.answer(
            [
                ("certificate.kinds", "residentAll"), ("certificate.copies.residentAll", "2"),
                ("certificate.origin", "no"), ("certificate.relation", "no"), ("certificate.purpose", "bank"),
                ("certificate.subject", "self"), ("filer.role", "self"), ("person.name", "髙﨑 美代子"),
                ("person.kana", "タカサキ ミヨコ"), ("person.birth", "1947-03-15"), ("person.phone", "09000004112"),
                ("address.new.postal", ""), ("address.new.text", "架橋市川辺三丁目5番8号"), ("address.new.building", ""),
            ], for: token)
        try browser.open("/kiosk/check")
        #expect(browser.path == "/kiosk/check")
    }

    @Test func theCheckPageHasUnitsHyphensAndDaysInWords() throws {
        try check("ja")
        for text in ["2通", "090-0000-4112", "昭和22年3月15日"] { #expect(browser.text.contains(text), "\(text)") }
        try check("en")
        for text in ["15 March 1947", "090-0000-4112"] { #expect(browser.text.contains(text), "\(text)") }
        #expect(!browser.text.contains("1947-03-15"))
    }

    @Test func aFiscalYearHasItsName() throws {
        try begin("tax-certificate")
        try browser.send("/kiosk/ask/tax-kinds", [("tax.kinds", "income")])
        #expect(browser.text.contains("令和8年度（令和7年1月から12月の所得）"))
        #expect(!browser.text.contains("いちばん新しい年度"))
    }

    @Test func whatThereIsToCostIsSaidByName() throws {
        try browser.send("/kiosk/start", [("language", "ja")])
        #expect(browser.text.contains("新しく登録する・印鑑を変える：300円、登録証をなくした・登録をやめる：無料"))
    }

    @Test func bothLanguagesHaveTheKiosksWords() throws {
        let languages = try ["ja", "en"].map { Set(try ShippedPhrases.load($0).keys.filter { $0.hasPrefix("kiosk.") }) }
        #expect(languages[0] == languages[1])
    }
}
