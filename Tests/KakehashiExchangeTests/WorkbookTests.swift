import Foundation
import Kakehashi
import KakehashiExchange
import TestSupport
import Testing

@Suite struct WorkbookTests {
    static let moment = Instant(LocalDate(dayNumber: 20_775), TimeOfDay(minutes: 540))
    static let book = Workbook(
        title: "令和9年度の教室",
        sheets: [
            Workbook.Sheet(
                "一覧",
                columns: [.init("日", width: 12), .init("開始", width: 8), .init("教室", width: 30), .init("席", width: 6)],
                rows: [
                    [
                        .date(LocalDate(dayNumber: 20_782)), .time(TimeOfDay(minutes: 600)), .text("葛󠄀城 𠮷 =1+1"),
                        .number(12),
                    ],
                    [.date(LocalDate(dayNumber: 20_783)), .blank, .text(""), .number(0)],
                ]),
            Workbook.Sheet("会場別/[長い名前]:" + String(repeating: "あ", count: 40), columns: [.init("会場", width: 20)]),
        ])

    /// What another program reads from it.
    private static let reading = """
        import openpyxl, sys
        book = openpyxl.load_workbook(sys.argv[1])
        for sheet in book:
            print(sheet.title, sheet.freeze_panes, sheet.auto_filter.ref)
            for row in sheet.iter_rows():
                print('|'.join(f'{cell.data_type}:{cell.value}' for cell in row))
        print(book.properties.title, book.properties.created)
        """

    @Test func isReadByAnotherProgram() throws {
        let folder = try ScratchFolder()
        try Self.book.xlsx(created: Self.moment).write(to: URL(filePath: folder.path("book.xlsx")))
        let read = try runTool(
            Repository.path(".venv/bin/python"), ["-c", Self.reading, folder.path("book.xlsx")],
            environment: ["PYTHONIOENCODING": "utf-8"])
        #expect(read.errors == "")
        #expect(
            read.text == """
                一覧 A2 A1:D3
                s:日|s:開始|s:教室|s:席
                d:2026-11-25 00:00:00|d:10:00:00|s:葛󠄀城 𠮷 =1+1|n:12
                d:2026-11-26 00:00:00|n:None|n:None|n:0
                会場別長い名前ああああああああああああああああああああああああ A2 A1
                s:会場
                令和9年度の教室 2026-11-18 00:00:00

                """)
    }

    @Test func sameValueGivesTheSameBytes() throws {
        #expect(try Self.book.xlsx(created: Self.moment) == Self.book.xlsx(created: Self.moment))
    }

    @Test func twoSheetsOfOneNameAreRefused() throws {
        let sheet = Workbook.Sheet("一覧", columns: [])
        let values = ["sheet": "一覧", "status": "its name is taken or not allowed"]
        #expect(throws: Fault(.workbookSheet, values)) {
            try Workbook(title: "t", sheets: [sheet, sheet]).xlsx(created: Self.moment)
        }
    }

    @Test func nothingIsLeftInTheTemporaryFolder() throws {
        let folder = try ScratchFolder()
        _ = try Self.book.xlsx(created: Self.moment, temporary: folder.url)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == [])
        let absent = folder.url.appending(path: "absent")
        #expect(throws: Fault(.workbookUnwritten, ["status": "no temporary folder"])) {
            try Self.book.xlsx(created: Self.moment, temporary: absent)
        }
    }
}
