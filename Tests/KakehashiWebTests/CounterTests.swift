import Foundation
import Kakehashi
import KakehashiCounter
import KakehashiHTTP
import KakehashiPaper
import KakehashiPrinter
import KakehashiStore
import Synchronization
import TestSupport
import Testing

@testable import KakehashiWeb

/// Keeps the events of visits in memory.
final class KeptEvents: VisitKeeping {
    /// Guards the events.
    private let kept = Mutex<[VisitEvent]>([])
    /// Guards why nothing can be kept; nil where it can.
    let refusal = Mutex<Fault?>(nil)

    func keep(_ event: VisitEvent) throws {
        if let fault = refusal.withLock({ $0 }) { throw fault }
        kept.withLock { kept in
            if !kept.contains(where: { $0.id == event.id }) { kept.append(event) }
        }
    }

    var all: [VisitEvent] { kept.withLock { $0 } }
}

@Suite struct CounterTests {
    let events = KeptEvents()

    /// The site with a counter without a printer, and two residents, one of them guarded.
    func counter() throws -> WebFixture {
        try WebFixture { [events] parts, folder in
            let desk = try FormDesk(KioskFiles([ShippedPhrases.root.appending(path: "Kiosk")]), paper: Paper())
            parts.visits = Visits(
                desk: desk, printing: PrintService(), queue: nil, outbox: events, place: "counter", clock: parts.clock)
            let store = try Store(
                opening: folder.path("residents.sqlite"), schema: ResidentSchema.schema, at: WebFixture.noon)
            let residents = ResidentFile(store: store, office: parts.office.id, clock: parts.clock)
            _ = try residents.importResidents(
                """
                宛名番号,世帯番号,氏名,氏名カナ,生年月日,性別,続柄,郵便番号,住所,方書,電話,住定日,支援措置,支援措置期限
                1,1,髙﨑 美代子,タカサキ ミヨコ,1947-03-15,女,世帯主,000-2000,架橋市川辺三丁目5番8号,,0999-00-0146,1980-04-01,,
                2,2,高崎 秘子,タカサキ ヒメコ,1950-01-01,女,世帯主,000-2000,架橋市隠れ町1番1号,,,1980-04-01,有,2030-03-31

                """, author: .program)
            parts.residents = residents
        }
    }

    @Test("A guarded person's address is on no page; staff are told whom to call")
    func guarded() throws {
        let fixture = try counter()
        let browser = try Browser.signedIn(fixture, as: .counter)
        try browser.open("/staff/counter")
        try browser.send("/staff/counter/search", [("kana", "たかさき")])
        #expect(browser.text.contains("架橋市川辺三丁目5番8号"))
        #expect(browser.text.contains("高崎 秘子"))
        #expect(!browser.text.contains("隠れ町"))
        #expect(browser.text.contains("担当の職員を呼んでください"))
        #expect(browser.headers["Cache-Control"] == "no-store")
        #expect(browser.path == "/staff/counter/search", "no name stands in an address")
        let keys = browser.body.components(separatedBy: "name=\"resident\" value=\"").dropFirst().map { $0.prefix(36) }
        for key in Set(keys) {
            try browser.send("/staff/counter/begin", [("resident", String(key)), ("event", "certificate")])
            #expect(browser.status == 200)
            #expect(!browser.body.contains("隠れ町"))
        }
    }

    @Test("An unlikely day is asked about once more, beside what was right")
    func unlikelyDay() throws {
        let fixture = try counter()
        let browser = try Browser.signedIn(fixture, as: .counter)
        try browser.open("/staff/counter")
        try browser.send("/staff/counter/begin", [("event", "moving-in")])
        try browser.send(browser.counter("talk"), [("moving.date", "S22.3.3"), ("filer.role", "self")])
        #expect(browser.status == 422 && browser.text.contains("昭和22年3月3日は、"))
        try browser.send(
            browser.counter("talk"), [("moving.date", "S22.3.3"), ("moving.date.sure", "1947-03-03")])
        #expect(browser.status == 200 && !browser.text.contains("昭和22年3月3日は、"))
    }

    @Test("Before anything is typed the page tells counter, fee and papers of every form")
    func notices() throws {
        let fixture = try counter()
        let browser = try Browser.signedIn(fixture, as: .counter)
        try browser.open("/staff/counter")
        for words in [
            "手数料と持ち物", "証明書交付請求書市民課　２番窓口手数料 300円から750円",
            "持ってくるもの：登録する印鑑（一辺８ミリを超え、25ミリの正方形に収まるもの。ゴム印は登録できません）、",
        ] {
            #expect(browser.text.contains(words), "\(words)")
        }
        let rows = browser.body.components(separatedBy: "<th scope=\"row\">").count - 1
        #expect(rows == (try #require(fixture.parts.visits).desk.formsInUse(on: WebFixture.noon.localDate).count))
    }

    @Test("Of somebody who has moved within the city the file has the former address")
    func movedWithin() throws {
        let fixture = try counter()
        let browser = try Browser.signedIn(fixture, as: .counter)
        try browser.open("/staff/counter")
        try browser.send("/staff/counter/search", [("kana", "たかさき")])
        let keys = browser.body.components(separatedBy: "name=\"resident\" value=\"").dropFirst().map { $0.prefix(36) }
        let pages = try Set(keys).map { key in
            try browser.send("/staff/counter/begin", [("resident", String(key)), ("event", "moving-within")])
            return browser.body
        }
        func fields(_ path: String) -> Int {
            pages.count { $0.contains("name=\"\(path)\" type=\"text\" value=\"架橋市川辺三丁目5番8号\"") }
        }
        #expect(fields("address.old.text") == 1)
        #expect(fields("address.new.text") == 0)
    }

    @Test("Too short a search is told at its field", arguments: [("た", ""), ("", ""), ("たかさき", "きのう")])
    func shortSearch(example: (kana: String, birth: String)) throws {
        let fixture = try counter()
        let browser = try Browser.signedIn(fixture, as: .counter)
        try browser.open("/staff/counter")
        try browser.send("/staff/counter/search", [("kana", example.kana), ("birth", example.birth)])
        #expect(browser.status == 422)
        #expect(browser.body.contains("aria-invalid=\"true\""))
    }

    @Test("Lowering the number of members on the page of all questions forgets those beyond, though it posts them too")
    func lowered() throws {
        let fixture = try counter()
        let browser = try Browser.signedIn(fixture, as: .counter)
        try browser.open("/staff/counter")
        try browser.send("/staff/counter/begin", [("event", "moving-in")])
        try browser.send(browser.counter("talk"), [("household.count", "3")])
        let names = (1...3).map { ("household.\($0).name", "家族 \($0)郎") }
        try browser.send(browser.counter("talk"), names)
        #expect(browser.body.contains("家族 3郎"))
        try browser.send(browser.counter("talk"), names + [("household.count", "1")])
        #expect(browser.body.contains("家族 1郎"))
        #expect(!browser.body.contains("家族 2郎") && !browser.body.contains("家族 3郎"))
        try browser.send(browser.counter("talk"), [("household.count", "3")])
        #expect(!browser.body.contains("家族 2郎") && !browser.body.contains("家族 3郎"), "nobody comes back")
    }

    @Test("A certificate request is typed on one page, handed over once, counted and forgotten")
    func certificate() throws {
        let fixture = try counter()
        let browser = try Browser.signedIn(fixture, as: .counter)
        try browser.open("/staff/counter")
        try browser.send("/staff/counter/begin", [("form", "certificate-request")])
        #expect(browser.status == 200)
        #expect(browser.text.contains("未回答"))
        try browser.send(browser.counter("talk"), [("person.name", "髙﨑 美代子"), ("person.birth", "きのう")])
        #expect(browser.status == 422)
        #expect(browser.body.contains("value=\"髙﨑 美代子\""), "what was good stays")
        #expect(browser.text.contains("1か所を直してください。正しく入った答えは残っています。"))
        #expect(browser.body.contains("<a href=\"#person-birth\">") && browser.body.contains("id=\"person-birth\""))
        try browser.send(browser.counter("talk"), [("person.birth", "S64.1.8")])
        #expect(browser.text.contains("その日は昭和（昭和元年12月25日–昭和64年1月7日）ではなく、平成です。"))
        let answers: [(String, String)] = [
            ("filer.role", "self"), ("person.kana", "たかさき みよこ"), ("person.birth", "昭和22年3月15日"),
            ("person.phone", "0999-00-0146"), ("address.new.postal", "000-2000"),
            ("address.new.text", "架橋市川辺三丁目５番８号"), ("certificate.kinds", "seal"),
            ("certificate.copies.seal", "2"), ("certificate.subject", "self"), ("certificate.purpose", "bank"),
            ("person.name", "髙﨑 美代子"),
        ]
        for _ in 0..<3 where browser.path != browser.counter("paper") {
            try browser.send(browser.counter("talk"), answers)
        }
        #expect(browser.path == browser.counter("paper"))
        #expect(browser.text.contains("書類の確認と印刷"))
        let (token, visit) = (browser.hidden("token") ?? "", browser.hidden("visit") ?? "")
        try browser.send(browser.counter("handOver"), [], token: token)
        #expect(browser.headers["Content-Type"] == "application/pdf")
        try browser.send(browser.counter("finish"), [("visit", visit)], token: token)
        #expect(browser.text.contains("入力された内容は消しました。"))
        #expect(!browser.body.contains("美代子"))
        #expect(events.all.map(\.channel) == [.staff])
        try browser.send(browser.counter("end"), [])
        try browser.open(browser.counter("talk"))
        #expect(browser.status == 404)
    }

    @Test("Who was found stands above the forms to choose from, with what a resident may come for")
    func found() throws {
        let browser = try Browser.signedIn(counter(), as: .counter)
        try browser.open("/staff/counter")
        try browser.send("/staff/counter/search", [("kana", "たかさき")])
        let found = try #require(browser.body.range(of: "見つかった方 2人"))
        let picker = try #require(browser.body.range(of: "できごとから選ぶ"))
        #expect(found.lowerBound < picker.lowerBound)
        let results = browser.body[found.lowerBound..<picker.lowerBound]
        #expect(results.contains("value=\"certificate\"") && !results.contains("value=\"moving-in\""))
        #expect(browser.body.contains("id=\"found\" tabindex=\"-1\" autofocus"))
    }

    @Test("The dense page has labels instead of sentences, and nothing about somebody of whom nothing was said")
    func dense() throws {
        let browser = try Browser.signedIn(counter(), as: .counter)
        try browser.open("/staff/counter")
        try browser.send("/staff/counter/begin", [("event", "moving-in")])
        #expect(!browser.text.contains("ください。"), "\(browser.text)")
        try browser.open("/staff/counter")
        try browser.send("/staff/counter/begin", [("form", "certificate-request")])
        #expect(!browser.body.contains("subject.name") && !browser.body.contains("certificate.copies"))
        let household = [("certificate.subject", "household"), ("certificate.kinds", "seal")]
        try browser.send(browser.counter("talk"), household)
        #expect(browser.body.contains("subject.name") && !browser.body.contains("subject.address"))
        #expect(browser.body.contains("certificate.copies.seal"))
    }
}
