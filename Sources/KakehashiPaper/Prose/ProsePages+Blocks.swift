import Kakehashi

extension ProsePages {
    func table(_ table: MarkdownTable, _ name: String, in column: Column) throws -> [Piece] {
        let widths = try widths(of: table, name, in: column)
        let columns = zip(table.head, zip(widths, table.alignments)).map { head, shape in
            PaperTable.Column(head: head, width: shape.0, align: Alignment(shape.1), name: name)
        }
        var placed = frame
        placed.left = column.x
        placed.width = column.width
        // A letter's facts have no head.
        let drawn = PaperTable(
            columns: columns, look: look.table, frame: placed, hasHead: !table.head.allSatisfy(\.isEmpty))
        var pieces = try drawn.pieces(table.rows.map { $0.map { .words($0) } }, on: page)
        if !pieces.isEmpty { pieces[0].gap = look.gap }
        // The head never stands alone, a short table stays whole.
        return pieces.together(pieces.reduce(0) { $0 + $1.height } < frame.height * 0.45) + [.space(look.gap * 0.6)]
    }

    private func widths(of table: MarkdownTable, _ name: String, in column: Column) throws -> [Double] {
        let rows = [table.head.map(\.strong)] + table.rows
        let edge = 2 * look.table.padding + 0.4
        var natural = Array(repeating: edge, count: table.head.count)
        var least = natural
        for row in rows {
            for (index, cell) in row.enumerated() {
                natural[index] = max(natural[index], try width(of: cell, name) + edge)
                least[index] = max(least[index], try widestReading(of: cell, name) + edge)
            }
        }
        let few = look.table.cell.size * 4 / pointsPerMillimetre + edge
        least = zip(least, natural).map { max($0, min(few, $1)) }
        return ColumnWidths.shared(natural, least: least, within: column.width)
    }

    private func width(of text: RichText, _ name: String) throws -> Double {
        guard !text.isEmpty else { return 0 }
        return try page.layout(text, width: 4000, look.table.cell, named: name).width / pointsPerMillimetre
    }

    /// A text with its reading is never broken.
    private func widestReading(of text: RichText, _ name: String) throws -> Double {
        try text.spans.filter { $0.reading != nil }.map { try width(of: RichText([$0]), name) }.max() ?? 0
    }

    /// Something to remember: on a tinted ground with a strong bar at its left.
    func quote(_ blocks: [MarkdownBlock], in column: Column) throws -> [Piece] {
        let inner = Column(x: column.x + 8, width: column.width - 13)
        let pieces = try self.pieces(blocks, in: inner)
        let grounded = pieces.enumerated().map { index, piece in
            ground(
                piece, above: index == 0 ? 2.6 : piece.gap, below: index == pieces.count - 1 ? 2.6 : 0,
                gap: index == 0 ? look.gap * 1.2 : 0, in: column)
        }
        let height = grounded.reduce(0) { $0 + $1.height }
        return (grounded.within(.quote)).together(height < frame.height / 3)
    }

    private func ground(_ piece: Piece, above: Double, below: Double, gap: Double, in column: Column) -> Piece {
        var copy = piece
        copy.height += above + below
        copy.gap = gap
        copy.draw = { page, y in
            let box = PaperBox(x: column.x, y: y, width: column.width, height: piece.height + above + below)
            page.rectangle(box, stroke: nil, fill: .solid(Ink(grey: 0.93)))
            page.rectangle(
                PaperBox(x: box.x, y: box.y, width: 2.4, height: box.height), stroke: nil,
                fill: .solid(Ink(grey: 0.15)))
            try piece.draw(page, y + above)
        }
        return copy
    }

    /// A picture in the middle, never wider than the column nor higher than half a page.
    func picture(_ path: String, _ words: String, line: Int, in column: Column) throws -> Piece {
        guard let picture = pictures[path] else {
            throw Fault(.handoutPictureMissing, ["file": file, "line": "\(line)", "picture": path])
        }
        let size = picture.size(within: column.width, height: frame.height * 0.5)
        return Piece(height: size.height, gap: look.gap * 1.2) { page, y in
            let box = PaperBox(
                x: column.x + (column.width - size.width) / 2, y: y, width: size.width, height: size.height)
            try page.figure(words) { try page.picture(picture, in: box) }
        }
    }
}

extension Alignment {
    fileprivate init(_ alignment: MarkdownTable.Alignment) {
        switch alignment {
        case .left: self = .left
        case .centre: self = .centre
        case .right: self = .right
        }
    }
}
