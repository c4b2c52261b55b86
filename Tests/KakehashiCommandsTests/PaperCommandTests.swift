import Foundation
import TestSupport
import Testing

@testable import KakehashiCommands

/// The papers of classes on the command line: files whole or not at all, exits and words.
@Suite struct PaperCommandTests {
    let station: Station

    init() throws {
        station = try Station.town()
        _ = station.run(
            "session", "add", "--course", "first-steps", "--venue", "V1", "--date", "2026-12-02", "--start", "10:00",
            "--end", "11:00")
        _ = station.run("registration", "add", "--session", "26-0001", "--person", "P-0001")
    }

    @Test func eachPaperIsWritten() throws {
        let list = try station.file("labels.csv", "宛名,住所\n架橋 太郎,架橋市1\n")
        for words in [
            ["session", "sheet", "26-0001"], ["letter", "confirmed", "--session", "26-0001"],
            ["labels", "--session", "26-0001", "--layout", "24", "--start", "24"],
            ["labels", "--list", list, "--layout", "12"], ["handout", "first-steps"],
        ] {
            let file = station.folder.path("\(words[0]).pdf")
            let answer = station.run(words + ["--output", file])
            #expect(answer.code == .success, "\(words): \(answer.err)")
            #expect(try Data(contentsOf: URL(filePath: file)).starts(with: Array("%PDF-".utf8)))
            try FileManager.default.removeItem(atPath: file)
        }
    }

    @Test func everyLabelThatCannotBeSetIsNamedByItsRow() throws {
        let long = String(repeating: "寿限無", count: 60)
        let list = try station.file(
            "bad.csv", "宛名,住所\n架橋 太郎,架橋市1\n架橋 \u{10FFFD},架橋市1\n架橋 花,架橋市1\n\(long),架橋市1\n")
        let answer = station.run(
            "labels", "--list", list, "--layout", "12", "--output", station.folder.path("bad.pdf"))
        #expect(answer.code == .data)
        #expect(answer.err.contains("Label 2, counted from the first of the list: none of the fonts has the character"))
        #expect(
            answer.err.contains("Label 4, counted from the first of the list: the name or the address does not fit."))
        #expect(!answer.err.contains("Label 1,") && !answer.err.contains("Label 3,") && !answer.err.contains("寿限無"))
    }

    @Test func lettersSayWhoGetsThemByHand() throws {
        let file = station.folder.path("letter.pdf")
        let answer = station.run("letter", "confirmed", "--session", "26-0001", "--output", file)
        #expect(answer.err == "1 letter.\nNo address, hand them over: A-0001.\n")
        let addresses = try station.file("a.csv", "人番号,住所,支援措置\nP-0003,架橋市1,有\nP-0001,,有\n")
        let person = try station.rows("registration", "list", "--session", "26-0001")[0]["person"] ?? ""
        #expect(["P-0001", "P-0003"].contains(person))
        let second = station.run(
            "letter", "confirmed", "--session", "26-0001", "--addresses", addresses, "--output", file)
        #expect(second.err == "1 letter.\nProtected address, not printed; ask a colleague first: A-0001.\n")
        #expect(!(try textOfPDF([UInt8](Data(contentsOf: URL(filePath: file))))).contains("架橋市1\n"))
    }

    static let refused: [(words: [String], code: ExitCode, error: String)] = [
        (["handout", "fist-steps"], .noInput, "Error: There is no course"),
        (["letter", "confirmed", "--session", "26-0009"], .noInput, "Error: There is no session"),
        (["letter", "cancelled", "--session", "26-0001"], .data, "Error: Session 26-0001 is not cancelled."),
        (["labels", "--layout", "24"], .usage, "Error: Give one of '--session ID' and '--list FILE'."),
        (["labels", "--session", "26-0001", "--layout", "24", "--start", "25"], .usage, "Error: The label sheet '24'"),
        (["session", "sheet", "26-0001", "--walk-ins", "61"], .usage, "Error: "),
        (["handout", "first-steps", "--size", "15"], .usage, "Error: "),
    ]

    @Test(arguments: refused.indices) func nothingHalfIsWritten(index: Int) {
        let file = station.folder.path("x.pdf")
        let answer = station.run(Self.refused[index].words + ["--output", file])
        #expect(answer.code == Self.refused[index].code, "\(answer.err)")
        #expect(answer.err.hasPrefix(Self.refused[index].error), "\(answer.err)")
        #expect(!FileManager.default.fileExists(atPath: file))
    }
}
