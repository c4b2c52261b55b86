import Kakehashi

extension ReportPages {
    /// Each indicator with its trend and the words of its section.
    func detailPieces(_ plan: ReportedPlan) throws -> [Piece] {
        guard !plan.indicators.isEmpty else { return [] }
        return try [heading(word("details"))] + plan.indicators.flatMap { try detail($0, of: plan) }
    }

    private func detail(_ indicator: ReportedIndicator, of plan: ReportedPlan) throws -> [Piece] {
        var pieces = try [nameLine(indicator, of: plan)] + figures(indicator)
        pieces.append(try paragraph(facts(indicator), ReportStyle.note, gap: 1.2))
        for (key, text) in [("method", indicator.method), ("rationale", indicator.rationale)] where !text.isEmpty {
            pieces.append(try paragraph("\(word(key))  \(text)", ReportStyle.note, gap: 0.3))
        }
        if let picture = TrendPicture(indicator) { pieces.append(chart(picture, of: indicator)) }
        pieces += try trendTable(indicator)
        pieces += try words(of: indicator)
        return pieces.together()
    }

    /// Number and name at the left, the mark at the right, over a light rule.
    private func nameLine(_ indicator: ReportedIndicator, of plan: ReportedPlan) throws -> Piece {
        let name = "\(indicator.number)  \(indicator.name)"
        let width = ReportStyle.width - 46
        let height = try page.height(ofParagraph: name, width: width, ReportStyle.subheading, lineHeight: 1.4)
        return Piece(height: height + 2, gap: 7) { page, y in
            let left = PaperBox(x: ReportStyle.margin, y: y, width: width, height: height + 0.1)
            let right = PaperBox(x: left.right + 2, y: y, width: 44, height: 5.2)
            try page.tagged(.heading3) {
                try page.paragraph(name, in: left, ReportStyle.subheading, lineHeight: 1.4)
            }
            try page.tagged(.paragraph) {
                try page.text(
                    mark(indicator, of: plan), in: right, ReportStyle.subheading, align: .right,
                    fit: .shrinking(to: 6))
            }
            let foot = left.bottom + 0.7
            page.line(x1: left.x, y1: foot, x2: left.x + ReportStyle.width, y2: foot, ReportStyle.rule)
        }
    }

    /// The figures as a small table: what each is above, the figure below with the parts of a share.
    private func figures(_ indicator: ReportedIndicator) throws -> [Piece] {
        let target = word("targetOf", ["year": indicator.targetYear?.short ?? ReportFigure.absent])
        let baseline = indicator.baselineYear.map { word("baselineOf", ["year": $0.short]) } ?? word("baseline")
        let cells: [(name: String, figure: ReportFigure)] = [
            (word("thisMonth"), indicator.thisMonth), (word("sameMonthLastYear"), indicator.sameMonthLastYear),
            (word("yearToDate"), indicator.yearToDate), (word("cumulative"), indicator.cumulative),
            (word("value"), indicator.value), (target, indicator.target), (word("previous"), indicator.previous),
            (baseline, indicator.baseline),
        ]
        let width = ReportStyle.width / Double(cells.count)
        let table = PaperTable(
            columns: cells.map { PaperTable.Column(head: $0.name, width: width, align: .centre) },
            look: ReportStyle.figures, frame: ReportStyle.frame)
        let shown = [
            indicator.shownMonth, indicator.sameMonthLastYear.text, indicator.shownYear, indicator.shownPlan,
            indicator.shownValue,
        ]
        let row = cells.enumerated().map { place, cell in
            let text = shown.indices.contains(place) ? shown[place] : cell.figure.text
            return TableCell.figures([(text, nil)] + (cell.figure.parts.map { [($0, ReportStyle.tiny)] } ?? []))
        }
        return try [Piece.space(1)] + table.pieces([row], on: page)
    }

    /// What else is known, on a line or two.
    private func facts(_ indicator: ReportedIndicator) -> String {
        var facts = [
            word("unitOf", ["unit": indicator.unit]), phrases.text("direction.\(indicator.direction.rawValue)"),
            "\(word("status")) \(indicator.status.japanese)",
        ]
        if let date = indicator.readingDate { facts.append(word("valueOn", ["date": date.japanese])) }
        let closing = phrases.words(of: indicator)
        if !closing.isEmpty { facts.append(closing) }
        if let pace = indicator.pace(asOf: report.asOf) {
            facts.append(word("pace", ["percent": "\(pace.percent)", "months": "\(pace.months)"]))
        }
        facts.append(word("calculation.\(indicator.calculation == .recorded ? "recorded" : "counted")"))
        if let accumulation = indicator.accumulation {
            facts.append(word("accumulation", ["way": accumulation.japanese]))
        }
        if !indicator.section.isEmpty { facts.append("\(word("office")) \(indicator.section)") }
        if !indicator.pillar.isEmpty { facts.append("\(word("pillar")) \(indicator.pillar)") }
        return facts.joined(separator: "　")
    }

    /// The numbers under the picture: a column for each month.
    private func trendTable(_ indicator: ReportedIndicator) throws -> [Piece] {
        let label = 17.0
        let width = (ReportStyle.width - label) / Double(max(1, indicator.trend.count))
        let columns =
            [PaperTable.Column(head: word("months"), width: label)]
            + indicator.trend.map { PaperTable.Column(head: $0.month.short, width: width, align: .centre) }
        let table = PaperTable(columns: columns, look: ReportStyle.months, frame: ReportStyle.frame)
        let rows: [[TableCell]] = [
            [.figures(word("inMonth"))] + indicator.trend.map { .figures($0.inMonth.text) },
            [.figures(word("value"))] + indicator.trend.map { .figures($0.running.text) },
        ]
        return try [Piece.space(1)] + table.pieces(rows, on: page)
    }
}
