import Kakehashi
import KakehashiOffice

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
        guard let form = ReportFileForm(file: output) else {
            throw UsageError("The file of '--output' must end in .pdf, .html, .csv or .json.")
        }
        let report = try call.parts.reportDesk().monthlyReport(call.value(month), plan: call.value(plan))
        let bytes = try call.parts.reportFile(report, as: form)
        let notes = report.notes(try call.parts.files.phrases("en"))
        for note in notes { call.console.note("Note: \(note)\n") }
        try OutputFile.write(bytes, to: output)
    }
}
