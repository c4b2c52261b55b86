import Kakehashi

/// Makes the pieces of a report, measuring its texts on a page.
struct ReportPages {
    let report: MonthlyReport
    let phrases: Phrases
    let page: Page

    func pieces() throws -> [ReportPiece] {
        var pieces = try [titlePiece()]
        for plan in report.plans { pieces += try planPieces(plan) }
        pieces += try classPieces()
        for plan in report.plans { pieces += try detailPieces(plan) }
        return pieces
    }

    func word(_ key: String, _ values: [String: String] = [:]) -> String {
        phrases.text("report.\(key)", values)
    }

    /// The mark's sign with its word.
    func mark(_ mark: Mark, of plan: ReportedPlan) -> String {
        "\(mark.sign) \(phrases.text("mark.\(plan.markRule.kind.rawValue).\(mark.rawValue)"))"
    }

    func rule(of plan: ReportedPlan) -> String {
        let rule = plan.markRule
        return phrases.text("rule.\(rule.kind.rawValue)", ["good": "\(rule.good)", "fair": "\(rule.fair)"])
    }

    /// A heading over a rule, which stays with what follows.
    func heading(_ text: String, gap: Double = 8) -> ReportPiece {
        ReportPiece(height: 8.5, gap: gap, keepsWithNext: true) { page, y in
            let box = PaperBox(x: ReportStyle.margin, y: y, width: ReportStyle.width, height: 6.5)
            try page.text(text, in: box, ReportStyle.heading, fit: .shrinking(to: 8))
            page.line(
                x1: ReportStyle.margin, y1: y + 7.2, x2: ReportStyle.margin + ReportStyle.width, y2: y + 7.2, .thick)
        }
    }

    /// A paragraph over the whole width.
    func paragraph(
        _ text: String, _ style: TextStyle = ReportStyle.body, gap: Double = 1, keepsWithNext: Bool = false
    ) throws -> ReportPiece {
        let height = try page.height(ofParagraph: text, width: ReportStyle.width, style)
        return ReportPiece(height: height, gap: gap, keepsWithNext: keepsWithNext) { page, y in
            let box = PaperBox(x: ReportStyle.margin, y: y, width: ReportStyle.width, height: height + 0.1)
            try page.paragraph(text, in: box, style)
        }
    }
}
