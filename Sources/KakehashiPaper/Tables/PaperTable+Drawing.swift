import Kakehashi

extension PaperTable {
    /// Which part of a table is drawn.
    struct Band {
        var isHead: Bool
        /// The first line of its row.
        var isFirst: Bool
        /// The last line of the table.
        var isLast: Bool
        /// The row goes on below.
        var goesOn = false
        /// The table begins here, without a head.
        var opens = false
    }

    func laid(_ cell: TableCell, in column: Column, _ style: TextStyle, on page: Page) throws -> LaidCell {
        switch cell.content {
        case .words(let text):
            guard !text.isEmpty else { return LaidCell(content: .figures([]), heights: []) }
            let layout = try page.layout(
                text, width: column.width - 2 * look.padding, style, lineHeight: look.lineHeight, named: column.name)
            let height = layout.height(ofLines: 1)
            return LaidCell(
                content: .words(layout), heights: Array(repeating: height, count: layout.lineCount))
        case .figures(let lines):
            let lines = lines.map { (text: $0.text, style: $0.style ?? style) }
            return LaidCell(content: .figures(lines), heights: lines.map { lineHeight(of: $0.style) })
        case .box: return LaidCell(content: .box, heights: [lineHeight(of: style)])
        }
    }

    private func lineHeight(of style: TextStyle) -> Double { style.size * look.lineHeight / pointsPerMillimetre }

    /// Draws a row, or some lines of it, with its rules.
    func draw(
        _ cells: [LaidCell], lines: Range<Int>?, y: Double, height: Double, _ band: Band, on page: Page
    ) throws {
        if band.isHead, let fill = look.headFill {
            page.rectangle(PaperBox(x: frame.left, y: y, width: width, height: height), stroke: nil, fill: fill)
        }
        rules(y: y, height: height, band, on: page)
        try page.tagged(.row) {
            var x = frame.left
            for (column, cell) in zip(columns, cells) {
                let box = PaperBox(x: x, y: y, width: column.width, height: height).inset(x: look.padding, y: 0)
                let align = band.isHead ? look.headAlign ?? column.align : column.align
                try page.tagged(band.isHead ? .head : .cell) {
                    try draw(cell, lines: lines, in: box, align, band, named: column.name, on: page)
                }
                x += column.width
            }
        }
    }

    private func draw(
        _ cell: LaidCell, lines: Range<Int>?, in box: PaperBox, _ align: Alignment, _ band: Band, named name: String,
        on page: Page
    ) throws {
        // A whole cell stands in the middle of its row; part of one begins at the top.
        let top = lines == nil ? box.y + (box.height - cell.height) / 2 : box.y + (band.isFirst ? look.upright : 0)
        switch cell.content {
        case .words(let layout):
            let shown = (lines ?? 0..<layout.lineCount).clamped(to: 0..<layout.lineCount)
            page.draw(
                layout, lines: shown, in: PaperBox(x: box.x, y: top, width: box.width, height: box.height),
                align: align)
        case .figures(let figures):
            let shown = (lines ?? 0..<figures.count).clamped(to: 0..<figures.count)
            for index in shown {
                let line = PaperBox(
                    x: box.x, y: top + cell.offset(of: index, from: shown.lowerBound), width: box.width,
                    height: cell.heights[index])
                try page.text(
                    figures[index].text, in: line, figures[index].style, align: align, fit: .shrinking(to: 3.5),
                    named: name)
            }
        case .box:
            let side = min(box.width, box.height, 6)
            page.rectangle(
                PaperBox(x: box.centre.x - side / 2, y: box.centre.y - side / 2, width: side, height: side),
                stroke: Stroke(0.3))
        }
    }

    private func rules(y: Double, height: Double, _ band: Band, on page: Page) {
        switch look.rules {
        case .grid(let stroke): grid(stroke, y: y, height: height, band, on: page)
        case .open(let strong, let light):
            let inner = columns.dropLast().map(\.width)
            var x = frame.left
            for width in inner {
                x += width
                page.line(x1: x, y1: y, x2: x, y2: y + height, light)
            }
            if band.isHead || band.opens { across(y, strong, on: page) }
            if !band.goesOn { across(y + height, band.isHead || band.isLast ? strong : light, on: page) }
        }
    }

    private func grid(_ stroke: Stroke, y: Double, height: Double, _ band: Band, on page: Page) {
        var x = frame.left
        page.line(x1: x, y1: y, x2: x, y2: y + height, stroke)
        for column in columns {
            x += column.width
            page.line(x1: x, y1: y, x2: x, y2: y + height, stroke)
        }
        if band.isFirst { across(y, stroke, on: page) }
        if !band.goesOn { across(y + height, stroke, on: page) }
    }

    private func across(_ y: Double, _ stroke: Stroke, on page: Page) {
        page.line(x1: frame.left, y1: y, x2: frame.left + width, y2: y, stroke)
    }
}
