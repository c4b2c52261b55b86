import Kakehashi

extension ProsePages {
    /// What stands before an item.
    fileprivate enum Marker {
        case number(Int)
        case dot
        /// A box to tick.
        case box
    }

    /// Steps with their number in a disc, points with a dot; a point that begins with □ has a box to tick.
    func list(from start: Int?, _ items: [[MarkdownBlock]], in column: Column) throws -> [Piece] {
        let list = StructureElement(.list)
        return try items.enumerated().flatMap { index, blocks in
            let marker = start.map { Marker.number($0 + index) } ?? (isTicked(blocks) ? .box : .dot)
            var pieces = try item(blocks, marker, in: column).map { $0.within(list) }
            // A first step never stands alone under its heading.
            if index == 0, items.count > 1, pieces.count <= 3 { pieces[pieces.count - 1].keepsWithNext = true }
            return pieces
        }
    }

    private func item(_ blocks: [MarkdownBlock], _ marker: Marker, in column: Column) throws -> [Piece] {
        let inner = column.indented(look.indent)
        var pieces = try self.pieces(marker.isBox ? unticked(blocks) : blocks, in: inner)
        if pieces.isEmpty { pieces = [.space(look.body.size * look.lineHeight / pointsPerMillimetre)] }
        pieces[0].gap = 0
        let item = StructureElement(.item)
        let body = StructureElement(.body)
        let middle = middle(of: blocks)
        let head = Piece(height: 0, gap: look.gap * 0.75, keepsWithNext: true) { page, y in
            try page.tagged(.label) { try draw(marker, x: column.x, middle: y + middle, on: page) }
        }
        return [head.within(item)] + pieces.map { $0.within(body).within(item) }
    }

    /// How far below its top the characters of an item's first line have their middle.
    private func middle(of blocks: [MarkdownBlock]) -> Double {
        guard case .paragraph(let text)? = blocks.first?.content, text.hasReadings else {
            return look.body.size * look.lineHeight / 2 / pointsPerMillimetre
        }
        return RichLayout.middleUnderReading * look.body.size / pointsPerMillimetre
    }

    private func draw(_ marker: Marker, x: Double, middle: Double, on page: Page) throws {
        let size = look.body.size / pointsPerMillimetre
        switch marker {
        case .number(let number):
            guard !look.isLetter else { return try plain(number, x: x, middle: middle, on: page) }
            let side = size * 1.5
            let disc = PaperBox(x: x + 0.5, y: middle - side / 2, width: side, height: side)
            page.ellipse(in: disc, stroke: nil, fill: .solid(Ink(grey: 0.12)))
            let style = TextStyle(.sans, look.body.size * 0.95, bold: true, ink: .white)
            try page.text("\(number)", in: disc.inset(0.4), style, align: .centre, fit: .shrinking(to: 8))
        case .dot:
            let dot = PaperBox(
                x: x + look.indent - size * 0.95, y: middle - size * 0.16, width: size * 0.32, height: size * 0.32)
            page.ellipse(in: dot, stroke: nil, fill: .solid(.black))
        case .box:
            let side = size * 1.15
            page.rectangle(
                PaperBox(x: x + look.indent - side - size * 0.45, y: middle - side / 2, width: side, height: side),
                stroke: Stroke(0.45))
        }
    }

    private func plain(_ number: Int, x: Double, middle: Double, on page: Page) throws {
        let box = PaperBox(x: x, y: middle - 4, width: look.indent - 2, height: 8)
        try page.text("\(number).", in: box, look.body, align: .right, fit: .shrinking(to: 8))
    }

    private func isTicked(_ blocks: [MarkdownBlock]) -> Bool {
        guard case .paragraph(let text)? = blocks.first?.content else { return false }
        return text.plain.hasPrefix("□")
    }

    private func unticked(_ blocks: [MarkdownBlock]) -> [MarkdownBlock] {
        guard case .paragraph(var text)? = blocks.first?.content, let first = text.spans.first else { return blocks }
        text.spans[0].text = String(first.text.dropFirst().drop { $0 == " " || $0 == "　" })
        var blocks = blocks
        blocks[0].content = .paragraph(text)
        return blocks
    }
}

extension ProsePages.Marker {
    fileprivate var isBox: Bool { if case .box = self { true } else { false } }
}
