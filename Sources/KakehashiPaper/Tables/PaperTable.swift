package import Kakehashi

/// A table: columns of fixed widths, rows as high as their longest text needs, the head again on every page.
///
/// A row stays on one page; one that is higher than a page goes on over the next, line by line.
package struct PaperTable {
    package struct Column {
        package var head: RichText
        /// In millimetres.
        package var width: Double
        package var align: Alignment
        /// What faults call a text of this column.
        package var name: String

        package init(head: RichText, width: Double, align: Alignment = .left, name: String? = nil) {
            self.head = head
            self.width = width
            self.align = align
            self.name = name ?? head.plain
        }

        package init(head: String, width: Double, align: Alignment = .left, name: String? = nil) {
            self.init(head: RichText(head), width: width, align: align, name: name)
        }
    }

    package var columns: [Column]
    package var look: TableLook
    package var frame: PageFrame
    /// Whether the columns' heads are drawn.
    package var hasHead: Bool

    package init(columns: [Column], look: TableLook, frame: PageFrame, hasHead: Bool = true) {
        self.columns = columns
        self.look = look
        self.frame = frame
        self.hasHead = hasHead
    }

    package var width: Double { columns.reduce(0) { $0 + $1.width } }

    /// The head and each row as pieces, within one table when read aloud.
    package func pieces(_ rows: [[TableCell]], on page: Page) throws -> [Piece] {
        let table = StructureElement(.table)
        var head = try headPiece(on: page)
        head.keepsWithNext = true
        head.structure = [table]
        let body = try rows.enumerated().flatMap { index, cells in
            try row(cells, isFirst: index == 0, isLast: index == rows.count - 1, on: page, below: head)
        }
        return (hasHead ? [head] : [])
            + body.map { piece in
                var piece = piece
                piece.repeated = hasHead ? [head] : []
                piece.structure = [table]
                return piece
            }
    }

    private func headPiece(on page: Page) throws -> Piece {
        let cells = try columns.map { column in
            try laid(.words(column.head, look.head), in: column, look.head, on: page)
        }
        let height = max((cells.map(\.height).max() ?? 0) + 2 * look.upright, look.smallestHead)
        let band = Band(isHead: true, isFirst: true, isLast: false)
        return Piece(height: height) { page, y in
            try draw(cells, lines: nil, y: y, height: height, band, on: page)
        }
    }

    private func row(
        _ cells: [TableCell], isFirst: Bool, isLast: Bool, on page: Page, below head: Piece
    ) throws -> [Piece] {
        let laid = try zip(columns, cells).map { column, cell in
            try self.laid(cell, in: column, cell.style ?? look.cell, on: page)
        }
        let height = max((laid.map(\.height).max() ?? 0) + 2 * look.upright, look.smallestRow)
        guard height + head.height > frame.height else {
            let band = Band(isHead: false, isFirst: true, isLast: isLast, opens: isFirst && !hasHead)
            return [
                Piece(height: height) { page, y in try draw(laid, lines: nil, y: y, height: height, band, on: page) }
            ]
        }
        return parts(of: laid, isLast: isLast)
    }

    /// A row higher than a page, a line each piece.
    private func parts(of laid: [LaidCell], isLast: Bool) -> [Piece] {
        let count = laid.map(\.heights.count).max() ?? 0
        let pitch = laid.flatMap(\.heights).max() ?? 0
        return (0..<count).map { line in
            let edges = (line == 0 ? look.upright : 0) + (line == count - 1 ? look.upright : 0)
            let band = Band(
                isHead: false, isFirst: line == 0, isLast: isLast && line == count - 1, goesOn: line < count - 1)
            return Piece(height: pitch + edges) { page, y in
                try draw(laid, lines: line..<(line + 1), y: y, height: pitch + edges, band, on: page)
            }
        }
    }
}
