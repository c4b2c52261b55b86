import Foundation
import Kakehashi
import KakehashiCommands
import KakehashiPaper

/// Sixty fields of all kinds on an official A4 page: drawn, laid over the artwork, one PDF a page and many in one.
enum FormBench {
    static let about = "a page of sixty fields over artwork: one PDF a page, a batch in one PDF, a preview"
    private static let pages = 200

    static func rows() throws -> [Bench.Row] {
        let files = try ShippedFiles(data: DataFolder("/nonexistent"), environment: ProcessInfo.processInfo.environment)
        guard let artwork = files.file("Kiosk/Forms/moving-in/artwork.pdf"),
            let day = LocalDate(year: 2026, month: 11, day: 18)
        else { throw Fault(.kioskAbsent, ["file": "Kiosk/Forms/moving-in/artwork.pdf"]) }
        let paper = try Paper()
        let template = try BenchForm.template()
        let sheet = FormSheet(
            filled: FilledForm(template, try BenchForm.answers(), on: day), artwork: try Data(contentsOf: artwork))
        let blank = try paper.picture(of: .a4) { _ in }
        var bytes = 0
        let single = try Timing.median(pages) {
            bytes = try paper.pdf(of: [sheet], title: "bench", dated: day).count
        }
        let batch = try Timing.median(3, warmUp: 1) {
            _ = try paper.pdf(of: Array(repeating: sheet, count: pages), title: "bench", dated: day)
        }
        let preview = try Timing.median(50) { _ = try paper.preview(of: sheet.filled, page: 1, over: blank) }
        return [
            Bench.Row(name: "form.fields", value: Double(template.fields.count), unit: "fields"),
            Bench.Row(name: "form.page", value: single, unit: "ms"),
            Bench.Row(name: "form.batch", value: Timing.rounded(batch / Double(pages)), unit: "ms"),
            Bench.Row(name: "form.preview", value: preview, unit: "ms"),
            Bench.Row(name: "form.size", value: Timing.rounded(Double(bytes) / 1024), unit: "KB"),
            Bench.Row(name: "form.memory", value: Timing.peakMemory(), unit: "MB"),
        ]
    }
}
