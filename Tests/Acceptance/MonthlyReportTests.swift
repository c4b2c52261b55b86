import Foundation
import TestSupport
import Testing

/// The report of a month in its four forms, and the list of indicators, as the built program writes them.
@Suite struct MonthlyReportTests {
    struct Line: Decodable {
        let plan: String
        let id: String
        let name: String
        let unit: String
        let fiscalYear: String
        let mark: String
    }

    static func city() throws -> BuiltProgram {
        try .withSampleCity(environment: ["KAKEHASHI_NOW": "2026-11-18T09:00"])
    }

    /// Every figure of the JSON: the text of each figure, the parts of each share, and every other number.
    static func figures(in json: Any) -> [String] {
        if let members = json as? [String: Any] {
            let own = members["text"] as? String
            let rest = members.filter { $0.key != "schemaVersion" && !(own != nil && $0.key == "value") }
            return (own.map { [$0] } ?? []) + rest.filter { $0.key != "text" }.flatMap { figures(in: $0.value) }
        }
        if let items = json as? [Any] { return items.flatMap { figures(in: $0) } }
        return (json as? NSNumber).map { ["\($0)"] } ?? []
    }

    /// Without the commas that group a figure's digits.
    static func plain(_ text: String) -> String { text.filter { $0 != "," } }

    /// What people read of a page.
    static func untagged(_ markup: String) -> String {
        markup.split(separator: "<").map { $0.drop { $0 != ">" } }.joined(separator: " ")
    }

    @Test func `every figure of the JSON stands in the PDF, the HTML and the CSV`() throws {
        let program = try Self.city()
        var files: [String: String] = [:]
        for form in ["json", "pdf", "html", "csv"] {
            files[form] = program.data.path("report.\(form)")
            try program.output("report", "monthly", "--month", "2026-10", "--output", files[form] ?? "")
        }
        let json = try JSONSerialization.jsonObject(
            with: Data(contentsOf: URL(filePath: try #require(files["json"]))))
        let figures = Set(Self.figures(in: json).map(Self.plain))
        #expect(figures.count > 100)
        let pdf = try runTool("/usr/bin/pdftotext", ["-layout", try #require(files["pdf"]), "-"]).text
        let texts = [
            "pdf": pdf, "html": Self.untagged(try String(contentsOfFile: try #require(files["html"]), encoding: .utf8)),
            "csv": try String(contentsOfFile: try #require(files["csv"]), encoding: .utf8),
        ]
        for (form, text) in texts.sorted(by: { $0.key < $1.key }) {
            // Whole figures: 47 does not stand in a text that only has 478.
            let found = Set(Self.plain(form == "csv" ? text.replacingOccurrences(of: ",", with: " ") : text).numbers)
            let missing = figures.filter { figure in !figure.numbers.allSatisfy(found.contains) }
            #expect(missing.isEmpty, "\(form)")
        }
    }

    @Test func `recorded values of October add up as their indicator says`() throws {
        let program = try Self.city()
        let file = program.data.path("report.csv")
        try program.output("report", "monthly", "--month", "2026-10", "--output", file)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        for line in [
            "1-7,教室の満足度,%,年度累計,2026-10,88.7,353,398", "1-7,教室の満足度,%,当月,2026-10,90.8,79,87",
            "1-8,満席のため参加できなかった人,人,月ごと,2026-09,12,,", "1-8,満席のため参加できなかった人,人,比較値,2026-10,32,,",
            "1-1,スマートフォン教室の延べ受講者数,人,判定,2026-10,× 未達成（年度途中）",
        ] { #expect(text.contains(line), "\(line)") }
    }

    @Test func `a day to come has no value, and a month without attendance says so`() throws {
        let program = try Self.city()
        let future = try program.run(["indicator", "list", "--as-of", "2027-03-31"])
        #expect(future.status == 65 && future.output.isEmpty)
        let file = program.data.path("november.csv")
        let result = try program.run(["report", "monthly", "--month", "2026-11", "--output", file])
        #expect(result.status == 0 && result.errors.contains("6 classes of the month"))
        #expect(try String(contentsOfFile: file, encoding: .utf8).contains("出欠未記録の教室が6つあります（26-0056、"))
    }

    @Test func `Takayama's nine come out of the built program as printed`() throws {
        let lines = try Self.city().rows(
            Line.self, "indicator", "list", "--plan", "takayama-1", "--as-of", "2024-03-31")
        let signs = ["achieved": "○", "improving": "△", "missed": "×", "unmeasured": "-"]
        #expect(lines.compactMap { signs[$0.mark] }.joined() == "△△×○○○×○○")
        #expect(lines.allSatisfy { $0.fiscalYear == "R5" })
    }

    @Test func `promises that count classes are evaluated on the city's own records`() throws {
        let program = try Self.city()
        let hyuga = try program.rows(Line.self, "indicator", "list", "--plan", "hyuga", "--as-of", "2026-03-31")
        let counted = hyuga.filter { ["4-1", "4-2"].contains($0.id) }
        #expect(counted.map(\.mark) == ["improving", "improving"])
        let uozu = try program.rows(Line.self, "indicator", "list", "--plan", "uozu", "--as-of", "2026-03-31")
        #expect(uozu.first { $0.id == "4-1" }?.mark == "achieved")
    }

    @Test(arguments: [
        (
            ["--month", "2026-10", "--output", "report.docx"], 64,
            "Error: The file of '--output' must end in .pdf, .html, .csv or .json."
        ),
        (
            ["--month", "2027-10", "--output", "report.pdf"], 65,
            "Error: October 2027 has not begun. Name a month up to the present one."
        ),
        (
            ["--month", "2026-10", "--plan", "none", "--output", "report.pdf"], 66,
            "Error: There is no plan none. See the numbers of the plans with: kakehashi indicator list --as-of DATE"
        ),
        (
            ["--month", "2019-01", "--output", "report.pdf"], 66,
            "Error: No plan runs in January 2019. Import a plan, or name one."
        ),
    ])
    func `a report that cannot be made says why`(arguments: [String], status: Int, message: String) throws {
        let result = try Self.city().run(["report", "monthly"] + arguments)
        #expect(result.status == Int32(status))
        #expect(result.errors.split(separator: "\n").first.map(String.init) == message)
    }
}

extension String {
    /// The runs of digits and points.
    fileprivate var numbers: [String] {
        split { !($0.isASCII && ($0.isNumber || $0 == ".")) }.map { $0.trimmingCharacters(in: ["."]) }
            .filter { !$0.isEmpty }
    }
}
