import Kakehashi

extension ReportPages {
    /// The classes by level and by venue.
    func classPieces() throws -> [Piece] {
        try [heading(word("breakdown"))] + levelChart
            + (try table(word("byLevel"), of: word("level"), report.levels + [total]))
            + (try table(word("byVenue"), of: word("venue"), report.venues + [total]))
            + (try report.classNotes(phrases).map { try paragraph($0, ReportStyle.note, gap: 1.5) })
    }

    private var total: ReportedClasses {
        var total = report.total
        total.name = word("total")
        return total
    }

    /// The month beside the same month of last year, each put together from the levels; nothing where nobody came, and
    /// no bar where it is not known who came.
    private var levelChart: [Piece] {
        func bar(_ name: String, _ figure: (ReportedClasses) -> Int?) -> StackedBars.Bar {
            let known = figure(report.total).map { ScaledNumber(digits: $0).text }
            let lacks = name == "thisMonth" && !report.gaps.unrecorded(in: report.month).isEmpty
            return StackedBars.Bar(
                name: word(name), values: report.levels.map { figure($0).map { ScaledNumber(digits: $0) } },
                total: known.map { lacks ? $0 + "※" : $0 } ?? ReportFigure.absent)
        }
        let chart = StackedBars(
            title: word("levelChart"), parts: report.levels.map(\.name),
            bars: [
                bar("thisMonth", \.attendances), bar("sameMonthLastYear", \.attendancesSameMonthLastYear),
            ])
        guard chart.bars.contains(where: { $0.values.contains { ($0?.digits ?? 0) > 0 } }) else { return [] }
        return [
            Piece(height: chart.height, gap: 3) { page, y in
                let area = PaperBox(x: ReportStyle.margin, y: y, width: ReportStyle.width, height: chart.height)
                try page.figure(word("levelChartWords")) { try chart.draw(in: area, on: page) }
            }
        ]
    }

    private func table(_ title: String, of kind: String, _ rows: [ReportedClasses]) throws -> [Piece] {
        let columns =
            [PaperTable.Column(head: kind, width: 56)]
            + ["sessions", "seats", "attendances", "attendancesLastYear", "sessionsYear", "attendancesYear"]
            .map { PaperTable.Column(head: word($0), width: 21, align: .right) }
        let table = PaperTable(columns: columns, look: ReportStyle.table, frame: ReportStyle.frame)
        let pieces = try table.pieces(rows.map(cells), on: page)
        // A short table stays whole.
        return [try paragraph(title, ReportStyle.subheading, gap: 4, keepsWithNext: true, as: .heading3)]
            + pieces.together(pieces.count <= 20)
    }

    private func cells(_ row: ReportedClasses) -> [TableCell] {
        let style = row.key.isEmpty ? ReportStyle.cellStrong : ReportStyle.cell
        return [.words(row.name, style)] + report.texts(of: row).map { .figures($0, style) }
    }
}
