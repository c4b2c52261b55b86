import Kakehashi

extension ReportPages {
    /// A plan with its rule and the table of its indicators.
    func planPieces(_ plan: ReportedPlan) throws -> [Piece] {
        let period = word("period", ["first": plan.firstYear.japanese, "last": plan.lastYear.japanese])
        let counts = Dictionary(uniqueKeysWithValues: Mark.allCases.map { ($0.rawValue, "\(plan.count(of: $0))") })
        let marks = word("counts", counts) + (report.endsYear ? "" : "　" + word("interim"))
        return try [heading(plan.name, gap: 4)]
            + [
                try paragraph("\(plan.body)  \(period)", keepsWithNext: true),
                try paragraph("\(word("rule"))  \(rule(of: plan))", ReportStyle.note, keepsWithNext: true),
                try paragraph(marks, ReportStyle.strong, gap: 2, keepsWithNext: true),
                Piece.space(1.5, keepsWithNext: true),
            ]
            + (try summary(of: plan)) + [try paragraph(word("footnote"), ReportStyle.note, gap: 2)]
    }

    private func summary(of plan: ReportedPlan) throws -> [Piece] {
        let columns: [(key: String, width: Double, align: Alignment)] = [
            ("number", 11, .centre), ("indicator", 47, .left), ("unit", 11, .centre), ("thisMonth", 15, .right),
            ("sameMonthLastYear", 15, .right), ("yearToDate", 15, .right), ("cumulative", 15, .right),
            ("value", 15, .right), ("target", 17, .right), ("mark", 21, .left),
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
            .figures(indicator.thisMonth.text), .figures(indicator.sameMonthLastYear.text),
            .figures(indicator.yearToDate.text), .figures(indicator.cumulative.text),
            .figures(indicator.value.text, ReportStyle.cellStrong), .figures(indicator.target.text + year),
            .words(mark(indicator.mark, of: plan), ReportStyle.cellStrong),
        ]
    }
}
