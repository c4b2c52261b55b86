import Kakehashi

extension ReportPage {
    func plan(_ plan: ReportedPlan) -> HTML {
        let counts = Dictionary(uniqueKeysWithValues: Mark.allCases.map { ($0.rawValue, "\(plan.count(of: $0))") })
        let rule = ["good": "\(plan.rule.good)", "fair": "\(plan.rule.fair)"]
        let period = ["first": plan.firstYear.japanese, "last": plan.lastYear.japanese]
        return H.section {
            H.h2 { plan.name }
            H.p { "\(plan.body)  \(words("report.period", period))" }
            H.p { "\(words("report.rule"))  \(words("rule.\(plan.rule.kind.rawValue)", rule))" }
            H.p { H.strong { words("report.counts", counts) } }
            table(
                summaryHead, plan.indicators.map { summary($0, of: plan) }, caption: words("report.summary"),
                name: "summary")
            H.p { words("report.footnote") }
            if plan.indicators.contains(where: { !$0.lacking.isEmpty || !$0.lackingInMonth.isEmpty }) {
                H.p { words("report.lackingNote") }
            }
            corrections(of: plan)
        }
    }

    /// What has changed since months were declared final.
    @HTMLBuilder private func corrections(of plan: ReportedPlan) -> HTML {
        let lines = plan.indicators.flatMap { line in
            line.corrections.map { "\(line.number) \(line.name)  \(words.phrases.words(of: $0, by: plan.rule))" }
        }
        if !lines.isEmpty {
            H.h3 { words("report.corrections") }
            H.ul { lines.map { line in H.li { line } } }
        }
    }

    private var summaryHead: [String] {
        [
            "number", "indicator", "unit", "thisMonth", "sameMonthLastYear", "yearToDate", "cumulative", "value",
            "target",
            "mark",
        ].map { words("report.\($0)") }
    }

    private func summary(_ indicator: ReportedIndicator, of plan: ReportedPlan) -> [String] {
        let year = indicator.targetYear.map { " (\($0.short))" } ?? ""
        return [
            indicator.number, indicator.name, indicator.unit, indicator.shownMonth,
            indicator.sameMonthLastYear.text, indicator.shownYear, indicator.shownPlan,
            indicator.shownValue, indicator.target.text + year, mark(indicator, of: plan),
        ]
    }

    var classes: HTML {
        var total = report.total
        total.name = words("report.total")
        let head = ["sessions", "seats", "attendances", "attendancesLastYear", "sessionsYear", "attendancesYear"]
            .map { words("report.\($0)") }
        return H.section {
            H.h2 { words("report.breakdown") }
            table(
                [words("report.level")] + head, (report.levels + [total]).map { [$0.name] + report.texts(of: $0) },
                caption: words("report.byLevel"))
            table(
                [words("report.venue")] + head, (report.venues + [total]).map { [$0.name] + report.texts(of: $0) },
                caption: words("report.byVenue"))
            report.classNotes(words.phrases).map { note in H.p { note } }
        }
    }
}
