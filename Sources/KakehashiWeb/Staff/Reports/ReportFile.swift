package import Foundation
package import Kakehashi

/// How a report becomes a file; the program's own composition knows paper and character sets, pages do not.
package struct ReportFile: Sendable {
    package enum Form: String, CaseIterable, Sendable {
        case pdf, html, csv, json

        var mediaType: String {
            switch self {
            case .pdf: "application/pdf"
            case .html: "text/html; charset=utf-8"
            case .csv: "text/csv; charset=utf-8"
            case .json: "application/json; charset=utf-8"
            }
        }
    }

    package let make: @Sendable (MonthlyReport, Form) throws -> Data

    package init(_ make: @escaping @Sendable (MonthlyReport, Form) throws -> Data) {
        self.make = make
    }
}
