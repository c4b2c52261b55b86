package import Foundation
package import Kakehashi
import KakehashiExchange
package import KakehashiPaper

/// The kinds of file that a month's report is handed on as.
package enum ReportFileForm: String, CaseIterable, Sendable {
    case pdf, html, csv, json

    /// From the ending of a file's name.
    package init?(file: String) {
        guard file.contains("."), let ending = file.split(separator: ".").last,
            let form = ReportFileForm(rawValue: ending.lowercased())
        else { return nil }
        self = form
    }

    package var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .html: "text/html; charset=utf-8"
        case .csv: "text/csv; charset=utf-8"
        case .json: "application/json; charset=utf-8"
        }
    }
}

extension ReportDesk {
    /// The report as a file of that kind; `page` makes the page that stands alone, which the office knows nothing of.
    package static func file(
        _ report: MonthlyReport, as form: ReportFileForm, phrases: Phrases, paper: () throws -> Paper,
        page: (MonthlyReport, Phrases) throws -> String
    ) throws -> Data {
        switch form {
        case .pdf: try paper().monthlyReport(report, phrases: phrases)
        case .html: Data(try page(report, phrases).utf8)
        case .csv: try CharacterEncoding.utf8WithMark.encode(report.csv(phrases: phrases))
        case .json: try report.json()
        }
    }
}
