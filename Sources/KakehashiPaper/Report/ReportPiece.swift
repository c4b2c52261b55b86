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
    /// Fills pages from top to bottom.
    func sheets() -> [ReportSheet] {
        var sheets = [ReportSheet()]
        var y = ReportStyle.top
        var start = 0
        while start < count {
            let end = groupEnd(from: start)
            let group = Array(self[start..<end])
            let needed = group.reduce(0) { $0 + $1.height + $1.gap }
            var lead: [ReportPiece] = []
            if y > ReportStyle.top, y + needed > ReportStyle.bottom {
                sheets.append(ReportSheet())
                y = ReportStyle.top
                lead = group.first?.repeated ?? []
            }
            for piece in lead + group {
                if y > ReportStyle.top { y += piece.gap }
                sheets[sheets.count - 1].placed.append((piece, y))
                y += piece.height
            }
            start = end
        }
        return sheets
    }

    /// A piece with all those before it that keep with it.
    private func groupEnd(from start: Int) -> Int {
        var end = start + 1
        while end < count, self[end - 1].keepsWithNext { end += 1 }
        return end
    }
}
