import Kakehashi
import KakehashiCommands
import KakehashiExchange
import KakehashiPaper
import KakehashiSeal
import KakehashiStore
import TestSupport
import Testing

/// The exact sentence and remedy of a fault in both languages.
struct FaultText: Sendable, CustomTestStringConvertible {
    let code: String
    let values: [String: String]
    let english: String
    let japanese: String

    init(_ code: String, _ values: [String: String], _ english: String, _ japanese: String) {
        self.code = code
        self.values = values
        self.english = english
        self.japanese = japanese
    }

    var testDescription: String { code }
}

@Suite struct FaultTextTests {
    static let texts =
        FormTexts.all + ImportTexts.all + FileTexts.all + CommandTexts.all + StoreTexts.all + BackupTexts.all
        + AccountTexts.all + CodeTexts.all + PreflightTexts.all + PaperTexts.all + CalibrationTexts.all + StockTexts.all
        + TimetableTexts.all

    @Test(arguments: texts) func saysExactly(text: FaultText) throws {
        let fault = Fault(Fault.Code(text.code, .data), text.values)
        #expect(try ShippedPhrases.load("en").advice(on: fault) == text.english)
        #expect(try ShippedPhrases.load("ja").advice(on: fault) == text.japanese)
    }

    /// Every code of imports, files, the store and the command line stands in the tables.
    @Test func noCodeIsLeftOut() {
        let codes =
            CommandFaults.all + CharacterFaults.all + ImportFaults.all + TextFaults.all
            + StoreFaults.all + BackupFaults.all + SealFaults.all + AccountFaults.all + ResidentFaults.all
            + CodeFaults.all + PreflightFaults.all + MarkdownFaults.all + LetterFaults.all + CalibrationFaults.all
            + TimetableFaults.all
        let tested = Set(Self.texts.map(\.code))
        #expect(codes.map(\.name).filter { !tested.contains($0) } == [])
    }
}
