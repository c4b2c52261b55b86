import Kakehashi

extension ReportPages {
    /// Each indicator with its trend and the words of its section.
    func detailPieces(_ plan: ReportedPlan) throws -> [ReportPiece] {
        guard !plan.indicators.isEmpty else { return [] }
        return try [heading(word("details"))] + plan.indicators.flatMap { try detail($0, of: plan) }
    }

    private func detail(_ indicator: ReportedIndicator, of plan: ReportedPlan) throws -> [ReportPiece] {
        var pieces = [try nameLine(indicator, of: plan), figures(indicator)]
        pieces.append(try paragraph(facts(indicator), ReportStyle.note, gap: 1.2))
        for (key, text) in [("method", indicator.method), ("rationale", indicator.rationale)] where !text.isEmpty {
            pieces.append(try paragraph("\(word(key))  \(text)", ReportStyle.note, gap: 0.3))
        }
        if let picture = TrendPicture(indicator) { pieces.append(chart(picture, of: indicator)) }
        pieces.append(trendTable(indicator))
        pieces += try words(of: indicator)
        for index in pieces.indices.dropLast() { pieces[index].keepsWithNext = true }
        return pieces
    }

    /// Number and name at the left, the mark at the right, over a light rule.
    private func nameLine(_ indicator: ReportedIndicator, of plan: ReportedPlan) throws -> ReportPiece {
        let name = "\(indicator.number)  \(indicator.name)"
        let width = ReportStyle.width - 46
        let height = try page.height(ofParagraph: name, width: width, ReportStyle.subheading, lineHeight: 1.4)
        return ReportPiece(height: height + 2, gap: 7) { page, y in
            let left = PaperBox(x: ReportStyle.margin, y: y, width: width, height: height + 0.1)
            let right = PaperBox(x: left.right + 2, y: y, width: 44, height: 5.2)
            try page.paragraph(name, in: left, ReportStyle.subheading, lineHeight: 1.4)
            try page.text(
                mark(indicator.mark, of: plan), in: right, ReportStyle.subheading, align: .right, fit: .shrinking(to: 6)
            )
            let foot = left.bottom + 0.7
            page.line(x1: left.x, y1: foot, x2: left.x + ReportStyle.width, y2: foot, ReportStyle.rule)
        }
    }

    /// The figures as a small table: what each is above, the figure below with the parts of a share.
    private func figures(_ indicator: ReportedIndicator) -> ReportPiece {
        let target = word("targetOf", ["year": indicator.targetYear?.short ?? ReportFigure.absent])
        let baseline = indicator.baselineYear.map { word("baselineOf", ["year": $0.short]) } ?? word("baseline")
        let cells: [(String, ReportFigure)] = [
            (word("thisMonth"), indicator.thisMonth), (word("sameMonthLastYear"), indicator.sameMonthLastYear),
            (word("yearToDate"), indicator.yearToDate), (word("cumulative"), indicator.cumulative),
            (word("value"), indicator.value), (target, indicator.target), (word("previous"), indicator.previous),
            (baseline, indicator.baseline),
        ]
        let width = ReportStyle.width / Double(cells.count)
        return ReportPiece(height: 15, gap: 1) { page, y in
            for (index, cell) in cells.enumerated() {
                let x = ReportStyle.margin + Double(index) * width
                try figure(cell.0, cell.1, in: PaperBox(x: x, y: y, width: width, height: 15), on: page)
            }
        }
    }

    private func figure(_ name: String, _ figure: ReportFigure, in box: PaperBox, on page: Page) throws {
        let head = PaperBox(x: box.x, y: box.y, width: box.width, height: 5)
        page.rectangle(box, stroke: ReportStyle.rule)
        page.rectangle(head, stroke: ReportStyle.rule, fill: ReportStyle.shade)
        try page.text(name, in: head.inset(x: 0.6, y: 0), ReportStyle.head, align: .centre, fit: .shrinking(to: 5))
        let rest = PaperBox(x: box.x + 0.6, y: head.bottom, width: box.width - 1.2, height: 10)
        guard let parts = figure.parts else {
            try page.text(figure.text, in: rest, ReportStyle.figure, align: .centre, fit: .shrinking(to: 6))
            return
        }
        let upper = PaperBox(x: rest.x, y: rest.y + 0.4, width: rest.width, height: 5.6)
        let lower = PaperBox(x: rest.x, y: upper.bottom - 0.2, width: rest.width, height: 3.8)
        try page.text(figure.text, in: upper, ReportStyle.figure, align: .centre, fit: .shrinking(to: 6))
        try page.text(parts, in: lower, ReportStyle.tiny, align: .centre, fit: .shrinking(to: 4.5))
    }

    /// What else is known, on a line or two.
    private func facts(_ indicator: ReportedIndicator) -> String {
        var facts = [
            word("unitOf", ["unit": indicator.unit]), phrases.text("direction.\(indicator.direction.rawValue)"),
            "\(word("status")) \(indicator.status.japanese)",
        ]
        if let date = indicator.readingDate { facts.append(word("valueOn", ["date": date.japanese])) }
        let calculation = indicator.calculation == Calculation.recorded.code ? "recorded" : "counted"
        facts.append(word("calculation.\(calculation)"))
        if !indicator.section.isEmpty { facts.append("\(word("office")) \(indicator.section)") }
        if !indicator.pillar.isEmpty { facts.append("\(word("pillar")) \(indicator.pillar)") }
        return facts.joined(separator: "　")
    }

    /// The numbers under the picture: a column for each month.
    private func trendTable(_ indicator: ReportedIndicator) -> ReportPiece {
        let label = 17.0
        let width = (ReportStyle.width - label) / Double(max(1, indicator.trend.count))
        let rows: [(String, [String])] = [
            (word("months"), indicator.trend.map(\.month.short)),
            (word("inMonth"), indicator.trend.map(\.inMonth.text)),
            (word("value"), indicator.trend.map(\.running.text)),
        ]
        return ReportPiece(height: 5 * Double(rows.count), gap: 1) { page, y in
            for (index, row) in rows.enumerated() {
                let top = y + Double(index) * 5
                let fill = index == 0 ? ReportStyle.shade : nil
                let head = PaperBox(x: ReportStyle.margin, y: top, width: label, height: 5)
                page.rectangle(head, stroke: ReportStyle.faint, fill: ReportStyle.shade)
                try page.text(row.0, in: head.inset(x: 0.8, y: 0), ReportStyle.tiny, fit: .shrinking(to: 5))
                for (column, text) in row.1.enumerated() {
                    let cell = PaperBox(x: head.right + Double(column) * width, y: top, width: width, height: 5)
                    page.rectangle(cell, stroke: ReportStyle.faint, fill: fill)
                    try page.text(
                        text, in: cell.inset(x: 0.5, y: 0), ReportStyle.tiny, align: .centre, fit: .shrinking(to: 4.5))
                }
            }
        }
    }
}
