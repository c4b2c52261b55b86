import Kakehashi

extension ReportPages {
    /// A plan with its rule and the table of its indicators.
    func planPieces(_ plan: ReportedPlan) throws -> [ReportPiece] {
        let period = word("period", ["first": plan.firstYear.japanese, "last": plan.lastYear.japanese])
        let counts = Dictionary(uniqueKeysWithValues: Mark.allCases.map { ($0.rawValue, "\(plan.count(of: $0))") })
        let marks = word("counts", counts) + (report.endsYear ? "" : "　" + word("interim"))
        return try [heading(plan.name, gap: 4)]
            + [
                try paragraph("\(plan.body)  \(period)", keepsWithNext: true),
                try paragraph("\(word("rule"))  \(rule(of: plan))", ReportStyle.note, keepsWithNext: true),
                try paragraph(marks, ReportStyle.strong, gap: 2, keepsWithNext: true),
                ReportPiece(height: 1.5, keepsWithNext: true) { _, _ in },
            ]
            + (try summary(of: plan)) + [try paragraph(word("footnote"), ReportStyle.note, gap: 2)]
    }

    private func summary(of plan: ReportedPlan) throws -> [ReportPiece] {
        let table = ReportTable(columns: [
            .init(head: word("number"), width: 11, align: .centre),
            .init(head: word("indicator"), width: 47, align: .left),
            .init(head: word("unit"), width: 11, align: .centre),
            .init(head: word("thisMonth"), width: 15), .init(head: word("sameMonthLastYear"), width: 15),
            .init(head: word("yearToDate"), width: 15), .init(head: word("cumulative"), width: 15),
            .init(head: word("value"), width: 15), .init(head: word("target"), width: 17),
            .init(head: word("mark"), width: 21, align: .left),
        ])
        return try table.pieces(plan.indicators.map { row($0, of: plan) }, on: page)
    }

    private func row(_ indicator: ReportedIndicator, of plan: ReportedPlan) -> [ReportTable.Cell] {
        let year = indicator.targetYear.map { "\n(\($0.short))" } ?? ""
        return [
            .init(indicator.number), .init(indicator.name), .init(indicator.unit), .init(indicator.thisMonth.text),
            .init(indicator.sameMonthLastYear.text), .init(indicator.yearToDate.text),
            .init(indicator.cumulative.text), .init(indicator.value.text, ReportStyle.cellStrong),
            .init(indicator.target.text + year), .init(mark(indicator.mark, of: plan), ReportStyle.cellStrong),
        ]
    }
}
