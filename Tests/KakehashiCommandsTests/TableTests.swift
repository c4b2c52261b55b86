import KakehashiCommands
import Testing

@Suite struct TableTests {
    static var table: Table {
        var table = Table("number", "venue", "seats", "share", "open", "note")
        table.add(.text("26-0143"), .text("中央公民館"), .number(10), .decimal("18.2"), .flag(true), .none)
        table.add(.text("26-2"), .text("ｶﾅ館 \"A\""), .number(8), .none, .flag(false), .text("a,\nb\u{1B}[1m\\"))
        return table
    }

    @Test func linesUpWithKanji() {
        #expect(
            Self.table.rendered(.table) == """
                number   venue       seats  share  open  note
                26-0143  中央公民館     10   18.2  yes   -
                26-2     ｶﾅ館 "A"        8      -  no    a, b [1m\\

                """)
    }

    @Test func speaksJSON() {
        #expect(
            Self.table.rendered(.json) == #"""
                [
                  {"number": "26-0143", "venue": "中央公民館", "seats": 10, "share": 18.2, "open": true, "note": null},
                  {"number": "26-2", "venue": "ｶﾅ館 \"A\"", "seats": 8, "share": null, "open": false, "note": "a,\nb\u001b[1m\\"}
                ]

                """#)
        #expect(Table("a").rendered(.json) == "[]\n")
    }

    @Test func speaksCSV() {
        #expect(
            Self.table.rendered(.csv)
                == "number,venue,seats,share,open,note\r\n26-0143,中央公民館,10,18.2,true,\r\n"
                + "26-2,\"ｶﾅ館 \"\"A\"\"\",8,,false,\"a,\nb\u{1B}[1m\\\"\r\n")
    }

    @Test func textsOfACSVAreNoFormulas() {
        var table = Table("venue", "change", "count")
        table.add(.text("=1+1"), .decimal("-0.5"), .number(-3))
        #expect(table.rendered(.csv) == "venue,change,count\r\n'=1+1,-0.5,-3\r\n")
        #expect(table.rendered(.json).contains("\"=1+1\""))
    }

    @Test func showsOneThing() {
        var table = Table("id", "venue")
        table.add(.text("1"), .text("館"))
        #expect(table.asRecord() == "id     1\nvenue  館\n")
        #expect(table.asObject() == "{\"id\": \"1\", \"venue\": \"館\"}\n")
    }
}
