import Kakehashi
import TestSupport
import Testing

@Suite struct ImportTableTests {
    enum Columns {
        static let number: ImportColumn<String> = .required("施設番号", .code)
        static let name: ImportColumn<String> = .required("施設名", .text)
        static let kana: ImportColumn<String?> = .optional("施設名カナ", .kana)
        static let capacity: ImportColumn<Int> = .required("定員", .number(1...500))
        static let opens: ImportColumn<TimeOfDay?> = .optional("開館時刻", .time)
        static let wifi: ImportColumn<Bool?> = .optional("Wi-Fi", .choice(["有": true, "無": false]))
        static let levels: ImportColumn<[Int]> = .optional(
            "レベル", .list(of: .choice(["入門": 1, "初級": 2])), otherwise: [])
    }

    static let table = ImportTable(
        "venues", key: ["施設番号"], Columns.number, Columns.name, Columns.kana, Columns.capacity, Columns.opens,
        Columns.wifi,
        Columns.levels)

    struct Venue: Equatable {
        var number: String
        var kana: String?
        var capacity: Int
        var wifi: Bool?
        var levels: [Int]
    }

    func venue(_ row: ImportRow) throws -> Venue {
        Venue(
            number: try row.value(Columns.number), kana: try row.value(Columns.kana),
            capacity: try row.value(Columns.capacity), wifi: try row.value(Columns.wifi),
            levels: try row.value(Columns.levels))
    }

    @Test func readsRowsInAnyOrderOfColumns() throws {
        let text = "\u{FEFF}定員,施設名,施設番号,Wi-Fi,施設名カナ,レベル\r\n２０,中央公民館,Ｖ０１,有,ﾁｭｳｵｳｺｳﾐﾝｶﾝ,入門；初級\r\n10,東公民館,V02,,,\r\n"
        let venues = try Self.table.rows(in: text, venue)
        #expect(
            venues == [
                Venue(number: "V01", kana: "チュウオウコウミンカン", capacity: 20, wifi: true, levels: [1, 2]),
                Venue(number: "V02", kana: nil, capacity: 10, wifi: nil, levels: []),
            ])
    }

    @Test func printsItsTemplate() {
        #expect(Self.table.template == "施設番号,施設名,施設名カナ,定員,開館時刻,Wi-Fi,レベル\r\n")
    }

    @Test func toleratesEmptyColumnsAtTheRight() throws {
        #expect(try Self.table.rows(in: "施設番号,施設名,定員,,\nV1,a,1,,\n\n,,,,\n").count == 1)
    }

    /// Where cells hold line breaks, the row that a spreadsheet shows is another than the file's line: both are said.
    @Test func namesTheRowThatASpreadsheetShows() throws {
        let text = "施設番号,施設名,定員\nV1,\"a\nb\nc\",1\n\nV2,b,0\nV1,c\nV1,d,2\n"
        let faults = #expect(throws: Faults.self) { try Self.table.rows(in: text) }?.all ?? []
        #expect(
            faults.map(try ShippedPhrases.load("ja").sentence) == [
                "表計算ソフトでは4行目、ファイルでは6行目、定員: 1から500までの整数ではありません。",
                "表計算ソフトでは5行目、ファイルでは7行目: 項目が2個ありますが、見出しは3個です。",
                "表計算ソフトでは6行目、ファイルでは8行目、施設番号: 2行目と同じです。",
            ])
        #expect(
            faults.map(try ShippedPhrases.load("en").sentence) == [
                "Line 6 (row 4 in a spreadsheet), 定員: not a whole number from 1 to 500.",
                "Line 7 (row 5 in a spreadsheet): 2 fields where the header has 3.",
                "Line 8 (row 6 in a spreadsheet), 施設番号: the same as on line 2.",
            ])
    }

    /// A comma too many moves all that follows by a column, also where the last cell is empty.
    @Test(arguments: ["V1,a,1,,500,,,", "V1,a,,1,500,,,", "V1,a,,1,,,,x", "V1,a,,1,,"])
    func refusesACellTooManyOrTooFew(row: String) throws {
        let header = "施設番号,施設名,施設名カナ,定員,開館時刻,Wi-Fi,レベル"
        let cells = row.split(separator: ",", omittingEmptySubsequences: false).count
        let faults = #expect(throws: Faults.self) { try Self.table.rows(in: "\(header)\n\(row)\n") }?.all ?? []
        #expect(faults == [Fault(.importFieldCount, ["line": "2", "found": "\(cells)", "expected": "7"])])
    }

    static let bad: [(String, [String], [String])] = [
        ("", ["The file has no header row."], ["ファイルに見出し行がありません。"]),
        (
            "山田太郎,0982-52-2111\n",
            ["The first line holds no header of this kind of file."], ["1行目に、この種類のファイルの見出しが一つもありません。"]
        ),
        (
            "施設番号,施設名,定員,電波\n", ["Line 1: this kind of file has no column '電波'."],
            ["1行目: 「電波」という列はこの種類のファイルにありません。"]
        ),
        (
            "施設番号,施設名,定数\n",
            ["Line 1: this kind of file has no column '定数'.", "Line 1: the required column '定員' is missing."],
            ["1行目: 「定数」という列はこの種類のファイルにありません。", "1行目: 必要な列「定員」がありません。"]
        ),
        (
            "施設番号,施設番号,施設名,定員\n", ["Line 1: the column '施設番号' stands there twice."],
            ["1行目: 「施設番号」という列が2つあります。"]
        ),
        (
            "施設番号,施設名,定員\nV1,a\nV2,,0\nV2,b,12\n",
            [
                "Line 2: 2 fields where the header has 3.", "Line 3, 施設名: no value.",
                "Line 3, 定員: not a whole number from 1 to 500.", "Line 4, 施設番号: the same as on line 3.",
            ],
            [
                "2行目: 項目が2個ありますが、見出しは3個です。", "3行目、施設名: 値がありません。",
                "3行目、定員: 1から500までの整数ではありません。", "4行目、施設番号: 3行目と同じです。",
            ]
        ),
        (
            "施設番号,施設名,定員,開館時刻,Wi-Fi,レベル,施設名カナ\n\"V\n1\",a,1,25:00,?,上級;入門,山田\n",
            [
                "Line 2, 施設名カナ: not a reading in kana, such as ヤマダ タロウ.", "Line 2, 開館時刻: not a time such as 09:30.",
                "Line 2, Wi-Fi: not one of 有, 無.", "Line 2, レベル: not a list separated by ';', each one of 入門, 初級.",
            ],
            [
                "2行目、施設名カナ: カナ(例 ヤマダ タロウ)ではありません。", "2行目、開館時刻: 時刻(例 09:30)ではありません。",
                "2行目、Wi-Fi: 「有, 無」のいずれかではありません。", "2行目、レベル: 「;」で区切った「入門, 初級」のいずれかではありません。",
            ]
        ),
        (
            "施設番号\nV1,\"a\n", ["Line 2, field 2: a quotation mark is never closed."],
            ["2行目の2番目の項目で引用符「\"」が閉じられていません。"]
        ),
        (
            "施設番号\nV1,\"a\"b\n", ["Line 2, field 2: something follows the closing quotation mark."],
            ["2行目の2番目の項目で、閉じる引用符「\"」のあとに文字があります。"]
        ),
    ]

    @Test(arguments: bad) func listsEveryBadRow(text: String, english: [String], japanese: [String]) throws {
        let faults = faults(of: text)
        #expect(try faults.map(ShippedPhrases.load("en").sentence) == english)
        #expect(try faults.map(ShippedPhrases.load("ja").sentence) == japanese)
    }

    func faults(of text: String) -> [Fault] {
        do {
            _ = try Self.table.rows(in: text, venue)
            return []
        } catch let fault as Fault {
            return [fault]
        } catch let faults as Faults {
            return faults.all
        } catch {
            Issue.record(error)
            return []
        }
    }

    @Test func faultsOfTheRowItselfJoinTheOthers() throws {
        let text = "施設番号,施設名,定員\nV1,a,9\nV2,b,x\nV3,c,3\n"
        let thrown = #expect(throws: Faults.self) {
            _ = try Self.table.rows(in: text) { row in throw row.unknown("venue", "施設番号") }
        }
        #expect(
            try thrown?.all.map(ShippedPhrases.load("en").advice) == [
                "Line 2, 施設番号: no such venue is on file. Import the venue first, or correct the field.",
                "Line 3, 定員: not a whole number from 1 to 500. Write a whole number from 1 to 500.",
                "Line 4, 施設番号: no such venue is on file. Import the venue first, or correct the field.",
            ])
    }

    @Test(arguments: ["ja", "en"]) func everyCodeHasSentenceAndRemedy(language: String) throws {
        #expect(try ShippedPhrases.load(language).missing(of: ImportFaults.all + TextFaults.all) == [])
    }
}

/// Whatever is wrong with a file, its faults never repeat what stands in a row.
@Suite struct ImportSilenceTests {
    @Test(arguments: 0..<150) func noFaultRepeatsAValue(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let header = ["施設番号", "施設名", "施設名カナ", "定員", "開館時刻", "Wi-Fi", "レベル"]
        let secrets = ["秘密山田", "1931-13-45", "０９０秘", "ﾋﾐﾂ秘", "秘;密", "秘\n密"]
        var rows = [header]
        for _ in 0..<6 {
            let count = Bool.random(using: &random) ? header.count : Int.random(in: 1...9, using: &random)
            rows.append((0..<count).map { _ in secrets.randomElement(using: &random) ?? "" })
        }
        let faults = ImportTableTests().faults(of: CSV.text(rows))
        #expect(!faults.isEmpty, "seed \(seed)")
        let english = try ShippedPhrases.load("en")
        for fault in faults {
            let said = fault.description + english.advice(on: fault)
            #expect(!said.contains("秘") && !said.contains("密") && !said.contains("1931"), "seed \(seed): \(said)")
        }
    }
}

/// How days are read.
@Suite struct ImportedDayTests {
    private static let days = ImportTable("venues", key: ["日"], ImportColumn.required("日", ImportKind.date))

    /// The day of a cell, or nil where it is refused.
    private static func day(_ cell: String) -> LocalDate? {
        let column = ImportColumn.required("日", ImportKind.date)
        return try? days.rows(in: "日\n\"\(cell)\"\n") { try $0.value(column) }.first
    }

    @Test(arguments: [
        "1950-04-05", "1950/4/5", "1950/04/05", "1950.4.5", "1950-4-5", "19500405", "1950年4月5日", "１９５０年０４月０５日",
        "昭和25年4月5日", "S25.4.5", "s25/4/5", "1950/4/5 0:00", "1950-04-05 00:00:00", "1950-04-05T00:00", "18358",
    ])
    func readsDaysAsSpreadsheetsWriteThem(cell: String) {
        #expect(ImportedDayTests.day(cell)?.description == "1950-04-05")
    }

    @Test(arguments: [
        "1950/4", "4/5", "50/4/5", "1950/4/5 9:30", "1950年4月", "昭和25年4月", "S25.4.0", "1950-04-00", "19501305",
        "1950年2月30日",
        "昭和64年1月8日", "100", "99999", "1950/4/5/6", "1950-4/5",
    ])
    func refusesWhatIsNoWholeDay(cell: String) {
        #expect(ImportedDayTests.day(cell) == nil)
    }
}
