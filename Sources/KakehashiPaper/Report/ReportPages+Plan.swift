import Kakehashi

extension ReportPages {
    /// A plan with its rule and the table of its indicators.
    func planPieces(_ plan: ReportedPlan) throws -> [Piece] {
        let period = word("period", ["first": plan.firstYear.japanese, "last": plan.lastYear.japanese])
        let counts = Dictionary(uniqueKeysWithValues: Mark.allCases.map { ($0.rawValue, "\(plan.count(of: $0))") })
        return try [heading(plan.name, gap: 4)]
            + [
                try paragraph("\(plan.body)  \(period)", keepsWithNext: true),
                try paragraph("\(word("rule"))  \(rule(of: plan))", ReportStyle.note, keepsWithNext: true),
                try paragraph(word("counts", counts), ReportStyle.strong, gap: 2, keepsWithNext: true),
                Piece.space(1.5, keepsWithNext: true),
            ]
            + (try summary(of: plan)) + [try paragraph(word("footnote"), ReportStyle.note, gap: 2)]
            + (try lackingNote(plan)) + (try corrections(of: plan))
    }

    /// What ※ means, where it stands.
    private func lackingNote(_ plan: ReportedPlan) throws -> [Piece] {
        guard plan.indicators.contains(where: { !$0.lacking.isEmpty || !$0.lackingInMonth.isEmpty }) else { return [] }
        return [try paragraph(word("lackingNote"), ReportStyle.note, gap: 1)]
    }

    /// What has changed since months were declared final, indicator by indicator.
    private func corrections(of plan: ReportedPlan) throws -> [Piece] {
        let lines = plan.indicators.flatMap { line in
            line.corrections.map { "\(line.number) \(line.name)  \(phrases.words(of: $0, by: plan.rule))" }
        }
        guard !lines.isEmpty else { return [] }
        return try [
            paragraph(word("corrections"), ReportStyle.strong, gap: 3, keepsWithNext: true, as: .heading3)
        ] + lines.map { try paragraph($0, gap: 1) }
    }

    private func summary(of plan: ReportedPlan) throws -> [Piece] {
        let columns: [(key: String, width: Double, align: Alignment)] = [
            ("number", 10, .centre), ("indicator", 43, .left), ("unit", 11, .centre), ("thisMonth", 15, .right),
            ("sameMonthLastYear", 15, .right), ("yearToDate", 15, .right), ("cumulative", 15, .right),
            ("value", 15, .right), ("target", 17, .right), ("mark", 26, .left),
        ]
        let table = PaperTable(
            columns: columns.map { PaperTable.Column(head: word($0.key), width: $0.width, align: $0.align) },
            look: ReportStyle.table, frame: ReportStyle.frame)
        return try table.pieces(plan.indicators.map { row($0, of: plan) }, on: page)
    }

    private func row(_ indicator: ReportedIndicator, of plan: ReportedPlan) -> [TableCell] {
        let year = indicator.targetYear.map { "\n(\($0.short))" } ?? ""
        return [
            .words(indicator.number), .words(indicator.name), .words(indicator.unit),
            .figures(indicator.shownMonth), .figures(indicator.sameMonthLastYear.text),
            .figures(indicator.shownYear), .figures(indicator.shownPlan),
            .figures(indicator.shownValue, ReportStyle.cellStrong), .figures(indicator.target.text + year),
            .words(mark(indicator, of: plan).replacing("（", with: "\n（"), ReportStyle.cellStrong),
        ]
    }
}
