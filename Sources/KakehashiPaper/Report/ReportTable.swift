import Kakehashi

/// A table of the report: columns of fixed widths, rows as high as their longest text needs.
struct ReportTable {
    struct Column {
        var head: String
        var width: Double
        var align: Alignment = .right
    }

    struct Cell {
        var text: String
        var style = ReportStyle.cell

        init(_ text: String, _ style: TextStyle = ReportStyle.cell) {
            self.text = text
            self.style = style
        }
    }

    var columns: [Column]
    var padding = 1.2
    var lineHeight = 1.3

    /// The head and each row as pieces; the head comes again on every page.
    func pieces(_ rows: [[Cell]], on page: Page) throws -> [ReportPiece] {
        var head = try row(columns.map { Cell($0.head, ReportStyle.head) }, on: page, isHead: true)
        head.keepsWithNext = true
        let body = try rows.map { cells in
            var piece = try row(cells, on: page, isHead: false)
            piece.repeated = [head]
            return piece
        }
        return [head] + body
    }

    private func row(_ cells: [Cell], on page: Page, isHead: Bool) throws -> ReportPiece {
        let heights = try zip(columns, cells).map { column, cell in
            try page.height(
                ofParagraph: cell.text, width: column.width - 2 * padding, cell.style, lineHeight: lineHeight)
        }
        let inner = heights.max() ?? 0
        let height = max(inner + 2 * padding, 6)
        return ReportPiece(height: height) { page, y in
            var x = ReportStyle.margin
            for (index, column) in columns.enumerated() where index < cells.count {
                let box = PaperBox(x: x, y: y, width: column.width, height: height)
                page.rectangle(box, stroke: ReportStyle.rule, fill: isHead ? ReportStyle.shade : nil)
                try draw(
                    cells[index], in: box, textHeight: heights[index], align: isHead ? .centre : column.align, on: page)
                x += column.width
            }
        }
    }

    private func draw(
        _ cell: Cell, in box: PaperBox, textHeight: Double, align: Alignment, on page: Page
    ) throws {
        let inner = PaperBox(
            x: box.x + padding, y: box.y + (box.height - textHeight) / 2, width: box.width - 2 * padding,
            height: textHeight + 0.2)
        try page.paragraph(
            cell.text, in: inner, cell.style, align: align, lineHeight: lineHeight, fit: .shrinking(to: 5.5))
    }
}
