import Kakehashi
import TestSupport
import Testing

@Suite struct CSVTests {
    static let texts: [(String, [CSV.Record])] = [
        ("", []), ("a", [CSV.Record(line: 1, fields: ["a"])]),
        (
            "a,b\r\nc,\n,d\r",
            [
                .init(line: 1, fields: ["a", "b"]), .init(line: 2, fields: ["c", ""]),
                .init(line: 3, fields: ["", "d"]),
            ]
        ),
        (
            "\u{FEFF}\"a\"\"b\",\"c,\r\nd\"\nlast",
            [.init(line: 1, fields: ["a\"b", "c,\r\nd"]), .init(line: 3, row: 2, fields: ["last"])]
        ),
        ("\"x\ry\"\rz", [.init(line: 1, fields: ["x\ry"]), .init(line: 3, row: 2, fields: ["z"])]),
        ("a,\u{301}b", [.init(line: 1, fields: ["a", "\u{301}b"])]),
        ("\n\na", [.init(line: 1, fields: [""]), .init(line: 2, fields: [""]), .init(line: 3, fields: ["a"])]),
    ]

    @Test(arguments: texts) func reads(text: String, records: [CSV.Record]) throws {
        #expect(try CSV.records(in: text) == records)
    }

    static let guarded: [(String, String)] = [
        ("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")"), ("+81-90", "'+81-90"), ("-1+2", "'-1+2"), ("@A1", "'@A1"),
        ("\t=1", "'\t=1"), ("\r\n=1", "'\r\n=1"), ("＝1+1", "'＝1+1"), ("－", "'－"), ("-.", "'-."), ("+", "'+"),
        ("-", "-"), ("-3", "-3"), ("+2.5", "+2.5"), ("-0.40", "-0.40"), ("", ""), ("26-0143", "26-0143"),
        ("' =1", "' =1"), ("中央公民館", "中央公民館"),
    ]

    @Test(arguments: guarded) func keepsSpreadsheetsFromReadingFormulas(text: String, expected: String) {
        #expect(CSV.guarded(text) == expected)
    }

    @Test func writesWhatNeedsQuotes() {
        #expect(CSV.text([["a", "b,c", "d\"e", "f\ng", " h", ""]]) == "a,\"b,c\",\"d\"\"e\",\"f\ng\",\" h\",\r\n")
    }

    @Test(arguments: 0..<200) func whatIsWrittenIsReadAgain(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let letters = Array("a,\"\r\n 架\u{301}\u{E0100}𠮷ｶﾞ".unicodeScalars)
        let rows = (0..<Int.random(in: 1...5, using: &random)).map { _ in
            (0..<Int.random(in: 2...4, using: &random)).map { _ in
                var field = String.UnicodeScalarView()
                for _ in 0..<Int.random(in: 0...6, using: &random) {
                    field.append(letters.randomElement(using: &random) ?? "a")
                }
                return String(field)
            }
        }
        let back = try CSV.records(in: CSV.text(rows)).map(\.fields)
        #expect(back.map { $0.map(ScalarText.init) } == rows.map { $0.map(ScalarText.init) }, "seed \(seed)")
    }
}
