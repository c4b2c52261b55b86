import Kakehashi

extension ReportPages {
    /// The classes by level and by venue.
    func classPieces() throws -> [ReportPiece] {
        try [heading(word("breakdown"))]
            + (try table(word("byLevel"), of: word("level"), report.levels + [total]))
            + (try table(word("byVenue"), of: word("venue"), report.venues + [total]))
    }

    private var total: ReportedClasses {
        var total = report.total
        total.name = word("total")
        return total
    }

    private func table(_ title: String, of kind: String, _ rows: [ReportedClasses]) throws -> [ReportPiece] {
        let table = ReportTable(
            columns: [.init(head: kind, width: 56, align: .left)]
                + ["sessions", "seats", "attendances", "attendancesLastYear", "sessionsYear", "attendancesYear"]
                .map { .init(head: word($0), width: 21) })
        var pieces = try table.pieces(rows.map(cells), on: page)
        // A short table stays whole.
        for index in pieces.indices.dropLast() { pieces[index].keepsWithNext = pieces.count <= 20 }
        return [try paragraph(title, ReportStyle.subheading, gap: 4, keepsWithNext: true)] + pieces
    }

    private func cells(_ row: ReportedClasses) -> [ReportTable.Cell] {
        let style = row.key.isEmpty ? ReportStyle.cellStrong : ReportStyle.cell
        return ([row.name] + row.texts).map { .init($0, style) }
    }
}
