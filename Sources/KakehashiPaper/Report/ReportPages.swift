import Kakehashi

/// Makes the pieces of a report, measuring its texts on a page.
struct ReportPages {
    let report: MonthlyReport
    let phrases: Phrases
    let page: Page

    func pieces() throws -> [Piece] {
        var pieces = try [titlePiece()]
        pieces += try report.notes(phrases).map { try paragraph($0, ReportStyle.strong, gap: 1.5) }
        for plan in report.plans { pieces += try planPieces(plan) }
        pieces += try classPieces()
        for plan in report.plans { pieces += try detailPieces(plan) }
        return pieces
    }

    func word(_ key: String, _ values: [String: String] = [:]) -> String {
        phrases.text("report.\(key)", values)
    }

    /// The mark's sign with its word.
    func mark(_ line: ReportedIndicator, of plan: ReportedPlan) -> String {
        "\(line.mark.sign) \(phrases.words(of: line.mark, by: plan.rule, line.timing, line.direction))"
    }

    func rule(of plan: ReportedPlan) -> String {
        let rule = plan.rule
        return phrases.text("rule.\(rule.kind.rawValue)", ["good": "\(rule.good)", "fair": "\(rule.fair)"])
    }

    /// A heading over a rule, which stays with what follows.
    func heading(_ text: String, gap: Double = 8) throws -> Piece {
        let height = try page.height(
            ofParagraph: text, width: ReportStyle.width, ReportStyle.heading, lineHeight: 1.4)
        return Piece(height: height + 2.4, gap: gap, keepsWithNext: true) { page, y in
            let box = PaperBox(x: ReportStyle.margin, y: y, width: ReportStyle.width, height: height + 0.1)
            try page.tagged(.heading2) {
                try page.paragraph(text, in: box, ReportStyle.heading, lineHeight: 1.4)
            }
            let right = ReportStyle.margin + ReportStyle.width
            page.line(x1: ReportStyle.margin, y1: box.bottom + 0.8, x2: right, y2: box.bottom + 0.8, .thick)
        }
    }

    /// A paragraph over the whole width.
    func paragraph(
        _ text: String, _ style: TextStyle = ReportStyle.body, gap: Double = 1, keepsWithNext: Bool = false,
        as tag: StructureTag = .paragraph
    ) throws -> Piece {
        let height = try page.height(ofParagraph: text, width: ReportStyle.width, style)
        return Piece(height: height, gap: gap, keepsWithNext: keepsWithNext) { page, y in
            let box = PaperBox(x: ReportStyle.margin, y: y, width: ReportStyle.width, height: height + 0.1)
            try page.tagged(tag) { try page.paragraph(text, in: box, style) }
        }
    }
}
