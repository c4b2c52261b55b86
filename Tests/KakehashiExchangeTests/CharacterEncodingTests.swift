import Foundation
import Kakehashi
import KakehashiExchange
import TestSupport
import Testing

@Suite struct CharacterEncodingTests {
    static let text = "氏名,カナ\r\n髙﨑 一郎～,ﾀｶｻｷ\r\n①Ⅱ㈱纊,\\~\r\n"

    @Test(arguments: CharacterEncoding.allCases) func comesBackAsItWas(encoding: CharacterEncoding) throws {
        let decoded = try CharacterEncoding.decode(encoding.encode(Self.text))
        #expect(decoded.encoding == encoding)
        #expect(decoded.text.hasSameScalars(as: Self.text))
    }

    @Test func readsTheBytesOfCP932() throws {
        let bytes = Data([0xFB, 0xFC, 0xFA, 0xB1, 0xB6, 0xDE, 0x81, 0x60])
        let decoded = try CharacterEncoding.decode(bytes)
        #expect(decoded.text.unicodeScalars.map(\.value) == [0x9AD9, 0xFA11, 0xFF76, 0xFF9E, 0xFF5E])
        #expect(decoded.encoding == .cp932)
    }

    static let broken: [(Data, String, String)] = [
        (
            Data([0x82, 0xA0, 0x0A, 0x0A, 0x82, 0xA0, 0xFF, 0xFF]),
            "Line 3 holds bytes that are neither UTF-8 nor Shift_JIS (CP932).", "3行目に、UTF-8でもシフトJIS(CP932)でもない文字があります。"
        ),
        (
            Data([0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0xE3, 0x81]),
            "Line 2 holds bytes that are neither UTF-8 nor Shift_JIS (CP932).", "2行目に、UTF-8でもシフトJIS(CP932)でもない文字があります。"
        ),
        (
            Data([0x61, 0x0A, 0x00]),
            "Line 2 holds bytes that are neither UTF-8 nor Shift_JIS (CP932).", "2行目に、UTF-8でもシフトJIS(CP932)でもない文字があります。"
        ),
        (Data([0xFF, 0xFE, 0x61, 0x00]), "The file is UTF-16.", "ファイルの文字コードがUTF-16です。"),
        (Data("PK\u{3}\u{4}rest".utf8), "The file is a workbook, not CSV.", "ファイルが表計算のブックで、CSVではありません。"),
    ]

    @Test(arguments: broken) func saysWhatIsWrong(bytes: Data, english: String, japanese: String) throws {
        let fault = try #require(#expect(throws: Fault.self) { try CharacterEncoding.decode(bytes) })
        #expect(try ShippedPhrases.load("en").sentence(of: fault) == english)
        #expect(try ShippedPhrases.load("ja").sentence(of: fault) == japanese)
    }

    @Test func namesTheLineThatCP932CannotHold() throws {
        let fault = try #require(#expect(throws: Fault.self) { try CharacterEncoding.cp932.encode("a\n𠮷野\n") })
        #expect(fault == Fault(.charactersLacking, ["line": "2"]))
    }

    @Test(arguments: ["ja", "en"]) func everyCodeHasSentenceAndRemedy(language: String) throws {
        #expect(try ShippedPhrases.load(language).missing(of: CharacterFaults.all) == [])
    }
}
