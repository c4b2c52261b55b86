import Foundation
import Kakehashi
import KakehashiCommands
import TestSupport
import Testing

/// `kakehashi form fill` with a code on the form, its page as a scanner sees it, and `kakehashi form decode`.
@Suite struct FormDecodeTests {
    static let name = "𠮷田　葛\u{E0100}葉"

    /// A station with a form of its own that has a code.
    private func station(_ fields: String = "", _ more: String = "") throws -> Station {
        let station = try Station()
        let folder = station.folder.url.appending(path: "data/Kiosk/Forms/town")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let form = """
            {"schemaVersion": 1, "id": "town", "version": "2026-04", "name": {"ja": "町の様式", "en": "Town's form"},
             "counter": {"ja": "窓口", "en": "Counter"}, "artwork": "artwork.pdf", "pages": [[210, 297]], \(more)
             "fields": [
               {"name": "氏名", "kind": "vertical", "path": "person.name", "box": [180, 20, 12, 60], "size": 14},
               {"name": "住所", "kind": "text", "path": "address.new.text", "box": [20, 20, 80, 8]},
               \(fields)
               {"name": "コード", "kind": "code", "box": [20, 60, 40, 43]}]}
            """
        try Data(form.utf8).write(to: folder.appending(path: "form.json"))
        try Data(plainPDF(saying: "TOWN")).write(to: folder.appending(path: "artwork.pdf"))
        return station
    }

    private func answers(_ station: Station) throws -> String {
        try station.file(
            "answers.json",
            """
            {"schemaVersion": 1, "answers": {"person.name": "\(FormDecodeTests.name)", "address.new.text": "=川辺一丁目"}}
            """)
    }

    /// The codes that `zbarimg` reads off the first page at 200 dots an inch.
    private func scan(_ pdf: String, _ station: Station) throws -> String {
        let page = station.folder.path("page")
        _ = try runTool("/usr/bin/pdftoppm", ["-gray", "-png", "-r", "200", "-singlefile", pdf, page])
        return try runTool("/usr/bin/zbarimg", ["-q", "-Sdisable", "-Sqrcode.enable", "\(page).png"]).text
    }

    private func code(_ station: Station, _ options: String...) throws -> String {
        let pdf = station.folder.path("form.pdf")
        let answer = station.run(
            ["form", "fill", "town", "--answers", try answers(station), "--output", pdf] + options)
        #expect(answer.code == .success, "\(answer.err)")
        return try station.file("scan.txt", scan(pdf, station))
    }

    @Test func readsThePrintedCodeAsJSON() throws {
        let station = try station()
        let answer = station.run("form", "decode", try code(station, "--serial", "A-1207"))
        #expect(
            answer.out == """
                {
                  "schemaVersion": 1,
                  "forms": [
                    {
                      "form": "town",
                      "version": "2026-04",
                      "serial": "A-1207-0",
                      "date": "2026-11-18",
                      "answers": {
                        "person.name": "\(FormDecodeTests.name)",
                        "address.new.text": "=川辺一丁目"
                      }
                    }
                  ]
                }

                """)
        #expect(answer.code == .success && answer.err.isEmpty)
    }

    @Test func readsACodeALineAsCSVThatNoSpreadsheetTakesForAFormula() throws {
        let station = try station()
        let once = try String(contentsOfFile: code(station), encoding: .utf8)
        let twice = try station.file("twice.txt", once + "\r\n" + once)
        let row = "town,2026-04,,2026-11-18,\(FormDecodeTests.name),'=川辺一丁目\r\n"
        let answer = station.run("form", "decode", twice, "--format", "csv")
        #expect(answer.out == "form,version,serial,date,person.name,address.new.text\r\n\(row)\(row)")
    }

    @Test func saysWhyACodeCannotBeRead() throws {
        let station = try station()
        let good = try String(contentsOfFile: code(station), encoding: .utf8).split(separator: "\n")[0]
        let cases: [(String, [String])] = [
            ("\n \n", ["There is no code in what was read."]),
            ("https://example.jp/\n\(good.prefix(62))\n", ["Line 1 is no code", "The code in line 2 is cut off."]),
            ("\(good)\nKKH9:00\n", ["The code in line 2 was made by a newer version (9)"]),
        ]
        for (text, sentences) in cases {
            let answer = station.run("form", "decode", try station.file("bad.txt", text))
            #expect(answer.code == .data && answer.out.isEmpty)
            for sentence in sentences { #expect(answer.err.contains(sentence), "\(answer.err)") }
        }
        let large = try station.file("large.txt", String(repeating: "0", count: 4 << 20 + 1))
        #expect(station.run("form", "decode", large).err.contains("too much to read at once (at most 4 MB)"))
        #expect(station.run("form", "decode", "/nowhere").code == .noInput)
        #expect(station.run("form", "decode", large, "--format", "xml").code == .usage)
    }

    @Test func leavesTheAddressOutWhereThePersonIsProtected() throws {
        let station = try station()
        let answer = station.run("form", "decode", try code(station, "--protected"))
        #expect(answer.out.contains("person.name") && !answer.out.contains("川辺"))
    }

    @Test func takesNoNumberThatIsNone() throws {
        let answer = try station().run("form", "fill", "town", "--answers", "x", "--output", "y", "--serial", "0")
        #expect(answer.code == .usage)
    }

    @Test func saysWhereTheAnswersNeedNoForm() throws {
        let station = try station("", "\"when\": {\"path\": \"household.count\", \"atLeast\": 1},")
        let answer = station.run(
            "form", "fill", "town", "--answers", try answers(station), "--output", station.folder.path("form.pdf"))
        #expect(answer.code == .data)
        #expect(answer.err.contains("With these answers form 'town' is not needed."))
        #expect(!FileManager.default.fileExists(atPath: station.folder.path("form.pdf")))
    }

    @Test func wantsThePicturesThatAFormNames() throws {
        let station = try station(
            "{\"name\": \"市章\", \"kind\": \"image\", \"file\": \"mark.png\", \"box\": [20, 40, 10, 10]},")
        #expect(station.run("form", "list").err.contains("Forms/town/mark.png is not there."))
        try Data("GIF89a".utf8).write(to: station.folder.url.appending(path: "data/Kiosk/Forms/town/mark.png"))
        let answer = station.run("form", "list")
        #expect(answer.code == .success && answer.err.contains("Forms/town/mark.png cannot be read as a picture."))
    }

    @Test func takesTheFontsOfTheSite() throws {
        let station = try station()
        for (fonts, code) in [
            (#"{"name": ["IPAexMincho", "IPAmjMincho"]}"#, nil), (#"{"serif": ["No Such Mincho"]}"#, "No Such Mincho"),
            (#"{"name": ["IPAmjMincho", "Town Gaiji"]}"#, "Town Gaiji"), (#"{"sans": []}"#, "config.json"),
        ] as [(String, String?)] {
            _ = try station.file("data/config.json", "{\"fonts\": \(fonts)}")
            let answer = station.run(
                "form", "fill", "town", "--answers", try answers(station), "--output", station.folder.path("f.pdf"))
            #expect((answer.code == .success) == (code == nil), "\(answer.err)")
            if let code { #expect(answer.err.contains(code), "\(answer.err)") }
        }
    }
}
