import Kakehashi

/// A piece of the report that stays together: its height, and how it is drawn at a height of a page.
struct ReportPiece {
    var height: Double
    /// Space above it, which falls away at the top of a page.
    var gap = 0.0
    /// Stays on the page of the piece that follows, as a heading does.
    var keepsWithNext = false
    /// What is drawn first where this piece begins a page, such as a table's head.
    var repeated: [ReportPiece] = []
    var draw: (Page, Double) throws -> Void
}

/// The pieces of one page with their heights on it.
struct ReportSheet {
    var placed: [(piece: ReportPiece, y: Double)] = []
}

extension [ReportPiece] {
    /// Fills pages from top to bottom. What belongs together stays together, unless no page holds it.
    func sheets() -> [ReportSheet] {
        var sheets = [ReportSheet()]
        var y = ReportStyle.top
        func place(_ piece: ReportPiece) {
            if y > ReportStyle.top { y += piece.gap }
            sheets[sheets.count - 1].placed.append((piece, y))
            y += piece.height
        }
        func turnPage(before piece: ReportPiece) {
            sheets.append(ReportSheet())
            y = ReportStyle.top
            for repeated in piece.repeated { place(repeated) }
        }
        for group in groups.flatMap(\.parts) {
            let needed = group.reduce(0) { $0 + $1.height + $1.gap }
            if y > ReportStyle.top, y + needed > ReportStyle.bottom, let first = group.first { turnPage(before: first) }
            for piece in group { place(piece) }
        }
        return sheets
    }

    /// The pieces by what stays together.
    private var groups: [[ReportPiece]] {
        indices.reduce(into: [[ReportPiece]]()) { groups, index in
            if index > 0, self[index - 1].keepsWithNext {
                groups[groups.count - 1].append(self[index])
            } else {
                groups.append([self[index]])
            }
        }
    }

    /// The group itself, or its pieces one by one where it is higher than a page.
    private var parts: [[ReportPiece]] {
        let height = reduce(0) { $0 + $1.height + $1.gap }
        return height <= ReportStyle.bottom - ReportStyle.top ? [self] : map { [$0] }
    }
}
