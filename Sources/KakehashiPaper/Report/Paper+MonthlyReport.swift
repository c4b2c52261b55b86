package import Foundation
package import Kakehashi

extension Paper {
    /// The report of a month as a PDF of A4 pages, to be signed.
    package func monthlyReport(_ report: MonthlyReport, phrases: Phrases) throws -> Data {
        try checkGlyphs(of: report)
        let frame = ReportStyle.frame
        let title = "\(phrases.text("report.title")) \(report.month.japanese)"
        return try document(title: title, dated: report.prepared) { document in
            let sheets = try document.measured { page in
                try ReportPages(report: report, phrases: phrases, page: page).pieces()
            }.sheets(in: frame)
            try document.draw(sheets, in: frame) { page, number in
                try footer(of: page, report, phrases, number: number, of: sheets.count)
            }
        }
    }

    private func footer(
        of page: Page, _ report: MonthlyReport, _ phrases: Phrases, number: Int, of count: Int
    ) throws {
        let y = PaperSize.a4.height - 13
        let left = PaperBox(x: ReportStyle.margin, y: y, width: ReportStyle.width * 0.7, height: 5)
        page.line(x1: ReportStyle.margin, y1: y - 1, x2: ReportStyle.margin + ReportStyle.width, y2: y - 1, .hairline)
        try page.text(
            "\(report.office)  \(phrases.text("report.title"))  \(report.month.japanese)", in: left, ReportStyle.note,
            fit: .shrinking(to: 6))
        let right = PaperBox(x: left.right, y: y, width: ReportStyle.width * 0.3, height: 5)
        let numbers = ["page": "\(number)", "pages": "\(count)"]
        try page.text(phrases.text("report.page", numbers), in: right, ReportStyle.note, align: .right)
    }
}
