import Kakehashi

extension ProsePages {
    /// A heading stays with what follows: the first over a strong rule, the second beside a block, the third plain.
    func heading(_ level: Int, _ text: RichText, _ name: String, in column: Column) throws -> Piece {
        let style = look.heading(level)
        if look.isLetter, level == 1 { return try subject(text, style, name, in: column) }
        let hasBlock = level == 2 && !look.isLetter
        let indent = hasBlock ? 5.0 : 0
        let inner = column.indented(indent)
        let layout = try page.layout(text, width: inner.width, style, lineHeight: 1.35, named: name)
        let height = layout.millimetres
        let under = level == 1 ? 3.0 : 1.0
        return Piece(height: height + under, gap: gap(above: level), keepsWithNext: true) { page, y in
            if hasBlock {
                let block = PaperBox(x: column.x, y: y + 0.6, width: 2.4, height: height - 1.2)
                page.rectangle(block, stroke: nil, fill: .solid(Ink(grey: 0.15)))
            }
            page.tagged(.heading(level)) {
                page.draw(layout, in: PaperBox(x: inner.x, y: y, width: inner.width, height: height))
            }
            if level == 1 {
                let foot = y + height + 1.2
                page.line(x1: column.x, y1: foot, x2: column.x + column.width, y2: foot, Stroke(1.0))
            }
        }
    }

    private func gap(above level: Int) -> Double {
        if look.isLetter { return 4 }
        return level < 3 ? 8 : 5
    }

    /// What a letter is about, in the middle.
    private func subject(_ text: RichText, _ style: TextStyle, _ name: String, in column: Column) throws -> Piece {
        let layout = try page.layout(text, width: column.width, style, lineHeight: 1.4, named: name)
        return Piece(height: layout.millimetres + 2, gap: 5, keepsWithNext: true) { page, y in
            let box = PaperBox(x: column.x, y: y, width: column.width, height: layout.millimetres)
            page.tagged(.heading1) { page.draw(layout, in: box, align: .centre) }
        }
    }
}
