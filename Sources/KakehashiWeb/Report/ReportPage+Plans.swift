import Kakehashi

extension ReportPage {
    func plan(_ plan: ReportedPlan) -> HTML {
        let counts = Dictionary(uniqueKeysWithValues: Mark.allCases.map { ($0.rawValue, "\(plan.count(of: $0))") })
        let rule = ["good": "\(plan.markRule.good)", "fair": "\(plan.markRule.fair)"]
        let period = ["first": plan.firstYear.japanese, "last": plan.lastYear.japanese]
        return H.section {
            H.h2 { plan.name }
            H.p { "\(plan.body)  \(words("report.period", period))" }
            H.p { "\(words("report.rule"))  \(words("rule.\(plan.markRule.kind.rawValue)", rule))" }
            H.p { H.strong { words("report.counts", counts) } }
            if !report.endsYear { H.p { words("report.interim") } }
            table(
                summaryHead, plan.indicators.map { summary($0, of: plan) }, caption: words("report.summary"),
                name: "summary")
            H.p { words("report.footnote") }
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
            indicator.number, indicator.name, indicator.unit, indicator.thisMonth.text,
            indicator.sameMonthLastYear.text, indicator.yearToDate.text, indicator.cumulative.text,
            indicator.value.text, indicator.target.text + year, mark(indicator, of: plan),
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
                [words("report.level")] + head, (report.levels + [total]).map { [$0.name] + $0.texts },
                caption: words("report.byLevel"))
            table(
                [words("report.venue")] + head, (report.venues + [total]).map { [$0.name] + $0.texts },
                caption: words("report.byVenue"))
        }
    }
}
