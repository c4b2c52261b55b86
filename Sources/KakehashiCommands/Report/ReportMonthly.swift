import FoundationEssentials
import Kakehashi
import KakehashiExchange
import KakehashiOffice
import KakehashiPaper
import KakehashiWeb

/// `report monthly`
enum ReportMonthly {
    static let month: Argument<YearMonth> = .required("--month", .month, "The month.")
    static let plan: Argument<String?> = .optional(
        "--plan", .text("ID"), "This plan, by number or name; else the office's own plans of the month.")
    static let output: Argument<String> = .required(
        "--output", .file, "The file to write; its ending says what: .pdf, .html, .csv or .json.")

    static let verb = Verb("monthly", "Write the report of a month, to be signed.", month, plan, output, run: run)

    private static func run(_ call: Call) throws {
        let output = try call.value(output)
        guard let form = ReportForm(file: output) else {
            throw UsageError("The file of '--output' must end in .pdf, .html, .csv or .json.")
        }
        let report = try call.parts.reportDesk().monthlyReport(call.value(month), plan: call.value(plan))
        let bytes = try form.bytes(of: report, phrases: call.parts.files.phrases("ja"), paper: call.parts.paper)
        try OutputFile.write(bytes, to: output)
    }
}

/// The forms in which a report can be written.
enum ReportForm: String, CaseIterable {
    case pdf, html, csv, json

    /// From the ending of a file's name.
    init?(file: String) {
        let ending = file.split(separator: ".").last.map { $0.lowercased() } ?? ""
        guard file.contains("."), let form = ReportForm(rawValue: ending) else { return nil }
        self = form
    }

    func bytes(of report: MonthlyReport, phrases: Phrases, paper: () throws -> Paper) throws -> Data {
        switch self {
        case .pdf: try paper().monthlyReport(report, phrases: phrases)
        case .html: Data(ReportPage(report: report, phrases: phrases).standalone.utf8)
        case .csv: try CharacterEncoding.utf8WithMark.encode(report.csv(phrases: phrases))
        case .json: try report.json()
        }
    }
}
