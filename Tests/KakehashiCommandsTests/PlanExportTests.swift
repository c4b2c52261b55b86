import Foundation
import Kakehashi
import TestSupport
import Testing

@testable import KakehashiCommands

/// A timetable as paper, spreadsheet and calendar.
@Suite struct PlanExportTests {
    let station: Station
    let file: String

    init() throws {
        station = try Station.town()
        let rules = try station.file("rules.json", PlanCommandTests.rules)
        file = station.folder.path("r9.json")
        let answer = station.run(
            "plan", "--year", "R9", "--rules", rules, "--steps", "500", "--output", file)
        guard answer.code == .success else { throw Station.Refused(text: answer.err) }
    }

    private func exported(_ ending: String) throws -> (path: String, bytes: Data) {
        let path = station.folder.path("timetable.\(ending)")
        let answer = station.run("plan", "export", file, "--output", path)
        #expect((answer.code, answer.out, answer.err) == (.success, "", ""))
        return (path, try Data(contentsOf: URL(filePath: path)))
    }

    @Test func paperHasNamesInsteadOfNumbers() throws {
        let text = try textOfPDF([UInt8](exported("pdf").bytes))
        for word in ["令和9年度の教室の時間割", "橋本 渡", "中央公民館", "はじめてのスマホ", "1 / "] {
            #expect(text.contains(word), "\(word)")
        }
        #expect(!text.contains("I1") && !text.contains("first-steps"))
    }

    private static let reading = """
        import openpyxl, sys
        for sheet in openpyxl.load_workbook(sys.argv[1]):
            rows = list(sheet.iter_rows(values_only=True))
            print(sheet.title, len(rows), '|'.join(str(cell) for cell in rows[0]))
            print('|'.join(type(cell).__name__ for cell in rows[1]))
        """

    @Test func theSpreadsheetIsReadByAnotherProgram() throws {
        let read = try runTool(
            Repository.path(".venv/bin/python"), ["-c", Self.reading, exported("xlsx").path],
            environment: ["PYTHONIOENCODING": "utf-8"])
        #expect(read.errors == "")
        let causes = try station.rows("plan", "explain", file, "--by", "rule")
        let taught = "開始|終了|講座|レベル"
        let times = "datetime|str|time|time|str|str"
        #expect(
            read.text == """
                一覧 3 日|曜日|\(taught)|会場|地区|実施主体|講師|補助員|定員|見込み|教室番号
                \(times)|str|str|str|str|NoneType|int|int|NoneType
                会場別 3 会場|日|曜日|\(taught)|地区|実施主体|講師|補助員|定員|見込み|教室番号
                str|\(times)|str|str|str|NoneType|int|int|NoneType
                講師・補助員別 3 講師・補助員|日|曜日|\(taught)|会場|地区|実施主体|講師|定員|見込み|教室番号
                str|\(times)|str|str|str|str|int|int|NoneType
                月別 13 月|教室|定員の合計|見込みの合計|約束の日|約束|守る
                str|int|int|int|NoneType|NoneType|NoneType
                決まりごとのずれ（点） \(TimetableRule.allCases.count + 1) 決まり|種類|点
                str|str|int
                ずれの理由 \(causes.count + 1) 決まり|種類|理由|もとになる教室|点
                str|str|str|str|int

                """)
    }

    /// Events keep their names over all changes of the timetable; times are Japan's.
    @Test func theCalendarKeepsEachEventsName() throws {
        func lines(_ start: String, _ text: String) -> [String] {
            text.components(separatedBy: "\r\n").filter { $0.hasPrefix(start) }.sorted()
        }
        let before = String(decoding: try exported("ics").bytes, as: UTF8.self)
        let day = try #require(try station.rows("plan", "explain", file, "--by", "list").first?["date"])
        let mended = station.folder.path("mended.json")
        _ = station.run("plan", "repair", file, "--change", "storm:\(day)", "--steps", "500", "--output", mended)
        let path = station.folder.path("mended.ics")
        #expect(station.run("plan", "export", mended, "--output", path).code == .success)
        let after = try String(contentsOf: URL(filePath: path), encoding: .utf8)
        #expect(
            lines("UID", before) == [
                "UID:2027-first-steps/city/1@459992.kakehashi", "UID:2027-first-steps/city/2@459992.kakehashi",
            ])
        #expect(lines("UID", after) == lines("UID", before))
        #expect(lines("DTSTART;TZID=Asia/Tokyo:", before).count == 2)
        #expect(lines("DTSTART", after) != lines("DTSTART", before))
        #expect(lines("LOCATION", before).allSatisfy { $0.hasSuffix("公民館") })
        #expect(lines("STATUS", before) == ["STATUS:TENTATIVE", "STATUS:TENTATIVE"])
        #expect(lines("SUMMARY", before).allSatisfy { $0.hasPrefix("SUMMARY:【案】") })
        #expect(lines("DESCRIPTION", before).allSatisfy { $0.contains("講師 橋本 渡") })
    }

    @Test func inTheCalendarOnlyWhatIsPublishedIsSettled() throws {
        #expect(station.run("plan", "apply", file).code == .success)
        #expect(station.run("session", "publish", "27-0001").code == .success)
        let lines = String(decoding: try exported("ics").bytes, as: UTF8.self).components(separatedBy: "\r\n")
        #expect(lines.filter { $0.hasPrefix("STATUS") }.sorted() == ["STATUS:CONFIRMED", "STATUS:TENTATIVE"])
        #expect(lines.filter { $0.hasPrefix("SUMMARY") }.count { $0.hasPrefix("SUMMARY:【案】") } == 1)
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    }

    @Test func thePlanItselfIsWrittenInEveryForm() throws {
        let rules = try station.file("rules.json", PlanCommandTests.rules)
        for (ending, start) in [("pdf", "%PDF-"), ("XLSX", "PK"), ("ics", "BEGIN:VCALENDAR")] {
            let path = station.folder.path("r9.\(ending)")
            let answer = station.run("plan", "--year", "R9", "--rules", rules, "--steps", "500", "--output", path)
            #expect(answer.code == .success, "\(answer.err)")
            #expect(try Data(contentsOf: URL(filePath: path)).starts(with: Array(start.utf8)))
        }
    }

    @Test(arguments: ["r9.doc", "r9", "pdf", "json/r9"]) func anotherEndingIsRefusedBeforeAnyWork(name: String) throws {
        for words in [["export", file], ["--year", "R9", "--seconds", "86400"]] {
            let path = station.folder.path(name)
            let answer = station.run(["plan"] + words + ["--output", path])
            #expect(answer.code == .usage)
            #expect(answer.err.hasPrefix("Error: The file of '--output' must end in .json, .pdf, .xlsx or .ics.\n"))
            #expect(!FileManager.default.fileExists(atPath: path))
        }
    }

    @Test func theStaffsPagesTakeATimetableOnce() throws {
        let kept = station.run("plan", "keep", file)
        #expect((kept.code, kept.out, kept.err) == (.success, "R9: 2 classes on the staff's pages\n", ""))
        let again = station.run("plan", "keep", file)
        #expect(again.err.hasPrefix("Error: A timetable of R9 is kept already. Use '--replace' to replace it;"))
        #expect(station.run("plan", "keep", file, "--replace").code == .success)
        #expect(station.run("doctor").code == .success)
    }

    @Test func nothingHalfIsWritten() throws {
        let letter = try station.file("letter.json", "{}")
        let path = station.folder.path("x.pdf")
        #expect(station.run("plan", "export", letter, "--output", path).code == .data)
        #expect(!FileManager.default.fileExists(atPath: path))
        #expect(station.run("plan", "export", file, "--output", station.folder.path("no/x.pdf")).code == .cannotCreate)
    }
}
