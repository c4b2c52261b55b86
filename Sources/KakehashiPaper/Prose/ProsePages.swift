import Kakehashi

/// Makes the pieces of a text in Markdown.
struct ProsePages {
    let look: ProseLook
    let frame: PageFrame
    /// What faults call the text.
    let file: String
    let pictures: [String: Picture]
    let page: Page

    /// The column in which a block stands.
    struct Column {
        var x: Double
        var width: Double

        func indented(_ by: Double) -> Column { Column(x: x + by, width: width - by) }
    }

    func pieces(_ text: MarkdownText) throws -> [Piece] {
        try pieces(text.blocks, in: Column(x: frame.left, width: frame.width))
    }

    func pieces(_ blocks: [MarkdownBlock], in column: Column) throws -> [Piece] {
        try blocks.flatMap { try pieces($0, in: column) }
    }

    private func pieces(_ block: MarkdownBlock, in column: Column) throws -> [Piece] {
        switch block.content {
        case .heading(let level, let text): [try heading(level, text, name(block), in: column)]
        case .paragraph(let text): try paragraph(text, look.body, name(block), in: column, gap: look.gap)
        case .list(let start, let items): try list(from: start, items, in: column)
        case .table(let table): try self.table(table, name(block), in: column)
        case .quote(let blocks): try quote(blocks, in: column)
        case .picture(let path, let words): [try picture(path, words, line: block.line, in: column)]
        case .code(let text): try paragraph(RichText(text), look.body, name(block), in: column, gap: look.gap)
        case .rule: [rule(in: column)]
        }
    }

    /// How a fault names the place: `handout.md:12`.
    private func name(_ block: MarkdownBlock) -> String { "\(file):\(block.line)" }

    /// Lines from top to bottom; a page ends neither after the first nor before the last of them.
    func paragraph(
        _ text: RichText, _ style: TextStyle, _ name: String, in column: Column, gap: Double
    ) throws -> [Piece] {
        guard !text.isEmpty else { return [] }
        return lines(of: try balanced(text, style, name, width: column.width), in: column, gap: gap)
    }

    /// Lines in which the last does not hold a character or two alone, where a slightly narrower column prevents it.
    private func balanced(
        _ text: RichText, _ style: TextStyle, _ name: String, width: Double
    ) throws -> RichLayout {
        let layout = try page.layout(text, width: width, style, lineHeight: look.lineHeight, named: name)
        guard layout.hasLonelyEnd, !text.hasReadings else { return layout }
        for step in 1...3 {
            let narrower = width - Double(step) * style.size / pointsPerMillimetre
            guard narrower > width * 0.8 else { break }
            let other = try page.layout(text, width: narrower, style, lineHeight: look.lineHeight, named: name)
            if other.lineCount == layout.lineCount, !other.hasLonelyEnd { return other }
        }
        return layout
    }

    func lines(of layout: RichLayout, in column: Column, gap: Double) -> [Piece] {
        let count = layout.lineCount
        guard count > 3 else {
            return [piece(layout, 0..<count, in: column, gap: gap, as: .paragraph)]
        }
        let parts = [0..<2] + (2..<(count - 2)).map { $0..<($0 + 1) } + [(count - 2)..<count]
        return parts.enumerated()
            .map { index, lines in piece(layout, lines, in: column, gap: index == 0 ? gap : 0, as: .span) }
            .within(.paragraph)
    }

    private func piece(
        _ layout: RichLayout, _ lines: Range<Int>, in column: Column, gap: Double, as tag: StructureTag
    ) -> Piece {
        let height = layout.height(ofLines: lines.count)
        return Piece(height: height, gap: gap) { page, y in
            let box = PaperBox(x: column.x, y: y, width: column.width, height: height)
            page.tagged(tag) { page.draw(layout, lines: lines, in: box) }
        }
    }

    private func rule(in column: Column) -> Piece {
        Piece(height: 1, gap: look.gap) { page, y in
            page.line(x1: column.x, y1: y + 0.5, x2: column.x + column.width, y2: y + 0.5, .thin)
        }
    }
}
