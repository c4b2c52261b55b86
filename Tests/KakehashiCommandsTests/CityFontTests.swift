import Foundation
import TestSupport
import Testing

@testable import KakehashiCommands

/// The city's fonts in `config.json` draw every paper, or none where one of them is missing.
@Suite struct CityFontTests {
    let station: Station
    let output: String

    init() throws {
        station = try Station.town()
        output = station.folder.path("out.pdf")
        _ = station.run(
            "session", "add", "--course", "first-steps", "--venue", "V1", "--date", "2026-12-02", "--start", "10:00",
            "--end", "11:00")
    }

    /// A hentaigana that IPAmjMincho has, and Noto Serif CJK JP lacks.
    static let rare = "\u{1B002}田"

    /// The commands that draw a paper.
    private func papers(name: String) throws -> [[String]] {
        let folder = station.folder.url.appending(path: "data/Kiosk/Forms/town")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let form = """
            {"schemaVersion": 1, "id": "town", "version": "2026-04", "name": {"ja": "町の様式", "en": "Town's form"},
             "counter": {"ja": "窓口", "en": "Counter"}, "artwork": "artwork.pdf", "pages": [[210, 297]],
             "fields": [{"name": "氏名", "kind": "text", "path": "person.name", "box": [20, 20, 80, 8]}]}
            """
        try Data(form.utf8).write(to: folder.appending(path: "form.json"))
        try Data(plainPDF(saying: "TOWN")).write(to: folder.appending(path: "artwork.pdf"))
        let answers = try station.file(
            "answers.json", "{\"schemaVersion\": 1, \"answers\": {\"person.name\": \"\(name)\"}}")
        let list = try station.file("labels.csv", "宛名,住所\n\(name),架橋市1\n")
        return [
            ["form", "fill", "town", "--answers", answers], ["session", "sheet", "26-0001"],
            ["letter", "confirmed", "--session", "26-0001"], ["labels", "--list", list, "--layout", "12"],
            ["labels", "--session", "26-0001", "--layout", "24"],
        ]
    }

    private func register(_ name: String) {
        let answer = station.run(
            "registration", "add", "--session", "26-0001", "--kana", "ミナミ ハナ", "--name", name, "--age", "74",
            "--another-person")
        #expect(answer.code == .success, "\(answer.err)")
    }

    private func draw(_ words: [String]) -> Station.Answer {
        try? FileManager.default.removeItem(atPath: output)
        return station.run(words + ["--output", output])
    }

    @Test func aFontThatIsNotThereIsRefusedAlikeByEveryPaper() throws {
        register("山田 花")
        let papers =
            try papers(name: "山田 花") + [
                ["handout", "first-steps"], ["report", "monthly", "--month", "2026-10"],
                ["form", "calibrate", "--queue", "q", "--sheet"],
            ]
        let drawn = papers.map { (words: $0, code: draw($0).code) }
        let able = drawn.filter { $0.code == .success }.map(\.words)
        #expect(able.count >= papers.count - 2, "\(drawn)")
        _ = try station.file("data/config.json", #"{"fonts": {"name": ["IPAmjMincho", "No Such Font"]}}"#)
        for words in able {
            let answer = draw(words)
            #expect(answer.code == .unavailable, "\(words)")
            #expect(answer.err.contains("No Such Font"), "\(words): \(answer.err)")
            #expect(!FileManager.default.fileExists(atPath: output), "\(words)")
        }
    }

    @Test func aCharacterThatOnlyTheCitysFontHasPrintsOnEveryPaper() throws {
        register(Self.rare)
        for (fonts, isPrinted) in [
            (#"["Noto Serif CJK JP"]"#, false), (#"["Noto Serif CJK JP", "IPAmjMincho"]"#, true),
        ] {
            _ = try station.file("data/config.json", "{\"fonts\": {\"name\": \(fonts)}}")
            for words in try papers(name: Self.rare) {
                let answer = draw(words)
                #expect((answer.code == .success) == isPrinted, "\(words): \(answer.err)")
                guard isPrinted else { continue }
                let text = try textOfPDF([UInt8](Data(contentsOf: URL(filePath: output))))
                #expect(text.contains("\u{1B002}"), "\(words)")
            }
        }
    }

    @Test func aProcessHasOnePaper() throws {
        let parts = Parts(
            console: RecordingConsole().console, environment: [:],
            data: DataFolder(station.folder.path("data")),
            files: ShippedFiles(roots: [ShippedPhrases.root]), clock: SystemClock())
        let paper = try parts.paper()
        #expect(try parts.paper() === paper)
        let copy = parts
        #expect(try copy.paper() === paper)
    }
}
