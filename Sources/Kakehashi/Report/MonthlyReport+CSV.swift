extension MonthlyReport {
    /// The report for spreadsheets: a row for each figure, so that any of them can be filtered and arranged.
    public func csv(phrases: Phrases) -> String {
        let head = ["kind", "plan", "number", "name", "unit", "item", "month", "value", "numerator", "denominator"]
        let rows = plans.flatMap { plan in plan.indicators.flatMap { $0.rows(of: plan, month: month, phrases) } }
        let classes = [("level", levels), ("venue", venues), ("total", [total])]
            .flatMap { kind, rows in rows.flatMap { $0.rows(kind: kind, month: month, phrases) } }
        let notes = notes(phrases).map { note in
            [phrases.text("report.csv.note"), "", "", "", "", "", month.description, CSV.guarded(note), "", ""]
        }
        return CSV.text([head.map { phrases.text("report.csv.\($0)") }] + notes + rows + classes)
    }
}

extension ReportedIndicator {
    fileprivate func rows(of plan: ReportedPlan, month: YearMonth, _ phrases: Phrases) -> [[String]] {
        let start = [phrases.text("report.csv.indicator")] + [plan.number, number, name, unit].map(CSV.guarded)
        func row(_ item: String, _ figure: ReportFigure, _ month: YearMonth) -> [String] {
            start + [phrases.text("report.\(item)"), month.description] + figure.fields
        }
        func text(_ item: String, _ text: String) -> [String] {
            start + [phrases.text("report.\(item)"), month.description, CSV.guarded(text), "", ""]
        }
        return [
            row("thisMonth", thisMonth, month), row("sameMonthLastYear", sameMonthLastYear, month.adding(months: -12)),
            row("yearToDate", yearToDate, month), row("cumulative", cumulative, month), row("value", value, month),
            row("previous", previous, month), row("baseline", baseline, month),
            text("baselineYear", baselineYear?.short ?? ReportFigure.absent), row("target", target, month),
            text("targetYear", targetYear?.short ?? ReportFigure.absent),
            text("mark", "\(mark.sign) \(phrases.words(of: mark, by: plan.rule, timing, direction))"),
            text("status", status.japanese), text("closing", phrases.words(of: self)),
            text("lackingInMonth", "\(lackingInMonth.count)"), text("lacking", "\(lacking.count)"),
            text("readingOn", readingDate?.description ?? ReportFigure.absent),
            text("office", section), text("method", method), text("cause", comment.cause),
            text("nextStep", comment.nextStep),
        ]
            + corrections.map { text("corrections", phrases.words(of: $0, by: plan.rule)) }
            + trend.flatMap { [row("inMonth", $0.inMonth, $0.month), row("running", $0.running, $0.month)] }
    }
}

extension ReportFigure {
    /// Value, numerator and denominator as machines read them.
    fileprivate var fields: [String] {
        [
            value?.amount.description ?? ReportFigure.absent, value?.numerator.map(String.init) ?? "",
            value?.denominator.map(String.init) ?? "",
        ]
    }
}

extension ReportedClasses {
    fileprivate func rows(kind: String, month: YearMonth, _ phrases: Phrases) -> [[String]] {
        zip(ReportedClasses.items, figures).map { item, number in
            [
                phrases.text("report.csv.\(kind)"), "", CSV.guarded(key), CSV.guarded(name), "",
                phrases.text("report.\(item)"), month.description,
            ]
                + [number.map(String.init) ?? ReportFigure.absent, "", ""]
        }
    }
}
