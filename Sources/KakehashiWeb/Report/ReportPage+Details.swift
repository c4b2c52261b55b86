import Kakehashi

extension ReportPage {
    func details(_ plan: ReportedPlan) -> HTML {
        H.section {
            H.h2 { words("report.details") }
            plan.indicators.map { detail($0, of: plan) }
        }
    }

    func detail(_ indicator: ReportedIndicator, of plan: ReportedPlan) -> HTML {
        H.article {
            H.h3 { "\(indicator.number)  \(indicator.name)  \(mark(indicator, of: plan))" }
            list("facts", facts(indicator))
            if let drawing = TrendDrawing(indicator, words: words) {
                H.div(.class("charts")) {
                    drawing.bars
                    drawing.line
                }
            }
            table(
                [words("report.months")] + indicator.trend.map(\.month.short),
                [
                    [words("report.inMonth")] + indicator.trend.map(\.inMonth.text),
                    [words("report.value")] + indicator.trend.map(\.running.text),
                ], caption: words("report.trend", ["count": "\(indicator.trend.count)"]))
            list("words", said(indicator))
        }
    }

    private func list(_ name: String, _ items: [(String, String)]) -> HTML {
        H.dl(.class(name)) {
            items.map { item in
                H.div {
                    H.dt { item.0 }
                    H.dd { item.1 }
                }
            }
        }
    }

    private func facts(_ indicator: ReportedIndicator) -> [(String, String)] {
        let figures: [(String, ReportFigure)] = [
            ("thisMonth", indicator.thisMonth), ("sameMonthLastYear", indicator.sameMonthLastYear),
            ("yearToDate", indicator.yearToDate), ("cumulative", indicator.cumulative), ("value", indicator.value),
            ("previous", indicator.previous),
        ]
        let lacking = [
            "thisMonth": indicator.lackingInMonth, "yearToDate": indicator.lacking, "cumulative": indicator.lacking,
            "value": indicator.lacking,
        ]
        var facts = figures.map { item, figure in
            let text = indicator.shown(figure, lacking: lacking[item] ?? [])
            return (words("report.\(item)"), figure.parts.map { "\(text)(\($0))" } ?? text)
        }
        if let pace = indicator.pace(asOf: report.asOf) {
            let values = ["percent": "\(pace.percent)", "months": "\(pace.months)"]
            facts.append((words("report.paceHead"), words("report.pace", values)))
        }
        let target = words("report.targetOf", ["year": indicator.targetYear?.short ?? ReportFigure.absent])
        facts.append((target, indicator.target.text))
        if let year = indicator.baselineYear {
            facts.append((words("report.baselineOf", ["year": year.short]), indicator.baseline.text))
        }
        return facts + texts(indicator)
    }

    private func texts(_ indicator: ReportedIndicator) -> [(String, String)] {
        named([
            ("unit", indicator.unit), ("status", indicator.status.japanese),
            ("closing", words.phrases.words(of: indicator)),
            ("accumulationWay", indicator.accumulation?.japanese ?? ""),
            ("readingOn", indicator.readingDate?.japanese ?? ""), ("office", indicator.section),
            ("pillar", indicator.pillar),
        ])
    }

    private func said(_ indicator: ReportedIndicator) -> [(String, String)] {
        let notWritten = words("report.notWritten")
        let comment = indicator.comment
        return named([
            ("method", indicator.method), ("rationale", indicator.rationale),
            ("cause", comment.cause.isEmpty ? notWritten : comment.cause),
            ("nextStep", comment.nextStep.isEmpty ? notWritten : comment.nextStep),
        ])
    }

    private func named(_ texts: [(String, String)]) -> [(String, String)] {
        texts.filter { !$0.1.isEmpty }.map { (words("report.\($0)"), $1) }
    }
}
