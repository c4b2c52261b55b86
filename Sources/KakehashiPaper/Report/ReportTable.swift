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
        let heights = try zip(columns, cells).map { try textHeight(of: $1, in: $0, isHead: isHead, on: page) }
        let height = max((heights.max() ?? 0) + 2 * padding, 6)
        return ReportPiece(height: height) { page, y in
            var x = ReportStyle.margin
            for (index, column) in columns.enumerated() where index < cells.count {
                let box = PaperBox(x: x, y: y, width: column.width, height: height)
                page.rectangle(box, stroke: ReportStyle.rule, fill: isHead ? ReportStyle.shade : nil)
                let inner = PaperBox(
                    x: x + padding, y: y + (height - heights[index]) / 2, width: column.width - 2 * padding,
                    height: heights[index] + 0.2)
                try draw(cells[index], in: inner, isHead ? .centre : column.align, on: page)
                x += column.width
            }
        }
    }

    private func textHeight(of cell: Cell, in column: Column, isHead: Bool, on page: Page) throws -> Double {
        guard isHead || column.align != .right else { return Double(cell.lines.count) * cell.lineHeight(lineHeight) }
        return try page.height(
            ofParagraph: cell.text, width: column.width - 2 * padding, cell.style, lineHeight: lineHeight)
    }

    /// Words are broken into lines; figures are not, they are set smaller where they are long.
    private func draw(_ cell: Cell, in box: PaperBox, _ align: Alignment, on page: Page) throws {
        guard align == .right else {
            try page.paragraph(
                cell.text, in: box, cell.style, align: align, lineHeight: lineHeight, fit: .shrinking(to: 5.5))
            return
        }
        let height = cell.lineHeight(lineHeight)
        for (index, line) in cell.lines.enumerated() {
            let box = PaperBox(x: box.x, y: box.y + Double(index) * height, width: box.width, height: height)
            try page.text(line, in: box, cell.style, align: .right, fit: .shrinking(to: 3.5))
        }
    }
}

extension ReportTable.Cell {
    fileprivate var lines: [String] { text.split(separator: "\n").map(String.init) }

    /// In millimetres.
    fileprivate func lineHeight(_ factor: Double) -> Double { style.size * factor / 72 * 25.4 }
}
