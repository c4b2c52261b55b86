import Foundation
import Kakehashi
import KakehashiCommands
import KakehashiOffice
import KakehashiPaper

/// The month's report of twelve indicators: its figures after one, three and ten years of classes, and its pages.
///
/// A report looks back over its trend, the fiscal years that it touches and its plan; after that it costs the same.
enum ReportBench {
    static let about = "the month's report: its figures after one, three and ten years of classes, its pages"

    static func rows() throws -> [Bench.Row] {
        let files = try ShippedFiles(data: DataFolder("/nonexistent"), environment: ProcessInfo.processInfo.environment)
        let phrases = try files.phrases("ja")
        let figures = try [1, 3, 10].map { years in
            let city = try BenchCity(years: years)
            let time = try Timing.median(30) { _ = try city.desk.monthlyReport(city.month) }
            let report = try city.desk.monthlyReport(city.month)
            try city.remove()
            return (time: time, report: report)
        }
        let paper = try Paper()
        var bytes = 0
        let pages = try Timing.median(20) {
            bytes = try paper.monthlyReport(figures[2].report, phrases: phrases).count
        }
        return [
            Bench.Row(name: "report.oneYear", value: figures[0].time, unit: "ms"),
            Bench.Row(name: "report.threeYears", value: figures[1].time, unit: "ms"),
            Bench.Row(name: "report.tenYears", value: figures[2].time, unit: "ms"),
            Bench.Row(name: "report.pdf", value: pages, unit: "ms"),
            Bench.Row(name: "report.size", value: Timing.rounded(Double(bytes) / 1024), unit: "KB"),
            Bench.Row(name: "report.memory", value: Timing.peakMemory(), unit: "MB"),
        ]
    }
}
