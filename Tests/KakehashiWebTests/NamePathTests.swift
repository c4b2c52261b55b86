import Foundation
import Kakehashi
import KakehashiCounter
import KakehashiHTTP
import KakehashiPaper
import KakehashiPrinter
import KakehashiStore
import TestSupport
import Testing

@testable import KakehashiWeb

/// A name from the import over the store and the web form to the paper and its code, scalar by scalar.
@Suite struct NamePathTests {
    private let names = ["\u{FA19}田 葛\u{E0102}葉", "\u{795E}田 葛\u{E0100}葉", "𠮷﨑 髙志", "辻\u{E0101} ハナ"]
    private let events = KeptEvents()

    private func counter(_ kiosk: URL) throws -> WebFixture {
        try WebFixture { [events, names] parts, folder in
            let desk = try FormDesk(
                KioskFiles([ShippedPhrases.root.appending(path: "Kiosk"), kiosk]),
                paper: Paper(words: FormWords(ShippedPhrases.load("ja"))))
            parts.visits = Visits(
                desk: desk, printing: PrintService(), queue: nil, outbox: events, place: "counter", clock: parts.clock)
            let store = try Store(
                opening: folder.path("residents.sqlite"), schema: ResidentSchema.schema, at: WebFixture.noon)
            let residents = ResidentFile(store: store, office: parts.office.id, clock: parts.clock)
            let head = "宛名番号,世帯番号,氏名,氏名カナ,生年月日,性別,続柄,郵便番号,住所,方書,電話,住定日,支援措置,支援措置期限\n"
            let rows = names.enumerated().map { index, name in
                "\(index),1,\(name),カミタ \(["ア", "イ", "ウ", "エ"][index]),1947-03-15,女,世帯主,000-2000,架橋市川辺1,,,1980-04-01,,\n"
            }
            _ = try residents.importResidents(head + rows.joined(), author: .program)
            parts.residents = residents
        }
    }

    /// A form that prints a name, upright and in a column, and puts it into a code.
    private func form(in folder: ScratchFolder) throws -> URL {
        let json = """
            {"schemaVersion": 1, "id": "name", "version": "1", "name": {"ja": "氏名", "en": "Name"},
             "counter": {"ja": "窓口", "en": "Counter"}, "artwork": "artwork.pdf", "pages": [[210, 297]],
             "fields": [{"name": "氏名", "kind": "text", "path": "person.name", "box": [20, 60, 90, 10], "size": 14},
                        {"name": "縦", "kind": "vertical", "path": "person.name", "box": [150, 60, 10, 90], "size": 14},
                        {"name": "コード", "kind": "code", "paths": ["person.name"], "box": [20, 100, 40, 40]}]}
            """
        let place = folder.url.appending(path: "Forms/name")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        try Data(json.utf8).write(to: place.appending(path: "form.json"))
        try Data(plainPDF(saying: "FORM")).write(to: place.appending(path: "artwork.pdf"))
        return folder.url
    }

    private func inked(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { !$0.properties.isWhitespace }
    }

    @Test func everyScalarArrives() throws {
        let folder = try ScratchFolder()
        let fixture = try counter(try form(in: folder))
        let browser = try Browser.signedIn(fixture, as: .counter)
        for (name, kana) in zip(names, ["ア", "イ", "ウ", "エ"]) {
            try browser.open("/staff/counter")
            try browser.send("/staff/counter/search", [("kana", "かみた\(kana)"), ("birth", "1947-03-15")])
            #expect(browser.body.utf8.elementsEqual(browser.body.utf8) && inked(browser.body).contains(inked(name)))
            let resident = try #require(browser.hidden("resident"))
            try browser.send("/staff/counter/begin", [("resident", resident), ("form", "name")])
            // The name goes through the form of the page once more, as a browser sends it.
            try browser.open(browser.counter("talk"))
            #expect(inked(browser.body).contains(inked("value=\"\(name)\"")))
            try browser.send(browser.counter("talk"), [("person.name", name)])
            #expect(browser.path == browser.counter("paper"))
            let visits = try #require(fixture.parts.visits)
            let token = try visits.token(
                of: #require(Identifier<Visit>(browser.visit)), owner: #require(browser.hidden("token")))
            let kept = try visits.visit(token)
            #expect(kept.answers["person.name"]?.hasSameScalars(as: name) ?? false)
            let pdf = [UInt8](try visits.handOver(token))
            let text = inked(try textOfPDF(pdf))
            #expect(text.contains(inked(name)))
            #expect(try code(of: pdf).contains { $0.hasSameScalars(as: name) }, "\(name)")
            try browser.send(browser.counter("end"), [])
        }
    }

    /// What the 2D code on the paper says, read by a scanner's program from the raster.
    private func code(of pdf: [UInt8]) throws -> [String] {
        let scratch = try ScratchFolder()
        try Data(pdf).write(to: URL(filePath: scratch.path("x.pdf")))
        #expect(
            try runTool("/usr/bin/pdftoppm", ["-png", "-r", "200", scratch.path("x.pdf"), scratch.path("x")]).status
                == 0)
        let picture = try FileManager.default.contentsOfDirectory(atPath: scratch.url.path).first {
            $0.hasSuffix(".png")
        }
        let scan = try runTool("/usr/bin/zbarimg", ["--quiet", "--raw", scratch.path(picture ?? "")])
        return try FormCode.record(scan.text.trimmingCharacters(in: .whitespacesAndNewlines)).values.map(\.text.text)
    }
}

extension [Unicode.Scalar] {
    /// Whether the other stands in it in one piece.
    fileprivate func contains(_ other: [Unicode.Scalar]) -> Bool {
        guard !other.isEmpty, count >= other.count else { return false }
        return (0...(count - other.count)).contains { self[$0...].starts(with: other) }
    }
}
