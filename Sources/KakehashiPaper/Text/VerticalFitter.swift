import Kakehashi

/// Makes texts fit a box from top to bottom, in one column or in a few from right to left.
///
/// Each grapheme is a layout of its own with the vertical forms of its font: Pango's own vertical writing would drop
/// variation selectors.
struct VerticalFitter: TextFitter {
    let place: FittingPlace
    private var bounds: Bounds { place.bounds }

    init(_ place: FittingPlace) {
        self.place = place
    }

    func fit(_ text: String, _ fitting: Fitting) throws -> FittedText? {
        let cells = try cells(of: text)
        let columns = [cells[...]]
        let natural = advance(of: cells[...])
        var size = place.style.size
        while true {
            let condensed = min(1, bounds.height / max(natural * size, 0.001))
            if condensed >= fitting.condense, let lines = lines(columns, size, condensed) {
                let step: FitStep = size < place.style.size ? .shrunk : condensed < 1 ? .condensed : .natural
                return FittedText(step: step, size: size, condensed: condensed, lines: lines)
            }
            guard let minimum = fitting.minimum, size > minimum else { return nil }
            let wanted = size * min(condensed / fitting.condense, bounds.width / size, 0.995)
            size = max(minimum, (wanted * 20).rounded(.down) / 20)
        }
    }

    func fit(_ text: String, _ fitting: Fitting, lines most: Int) throws -> FittedText? {
        let cells = try cells(of: text)
        let minimum = fitting.minimum ?? place.style.size
        var size = min(place.style.size, bounds.width / Double(most))
        guard size >= minimum else { return nil }
        while true {
            for condensed in fitting.condense < 1 ? [1, fitting.condense] : [1] {
                guard let columns = columns(cells, most: most, height: bounds.height / (size * condensed)),
                    let lines = lines(columns, size, condensed)
                else { continue }
                return FittedText(step: .twoLines, size: size, condensed: condensed, lines: lines)
            }
            guard size > minimum else { return nil }
            size = max(minimum, size - 0.25)
        }
    }

    /// A grapheme with what it covers at the style's size.
    private struct Cell {
        let character: Character
        let layout: TextLayout
        let extent: LineExtent
        /// Its height as a share of the size, the spacing included.
        let advance: Double
        /// Whether it has to be turned because its font has no vertical form of it.
        let isTurned: Bool
    }

    /// Signs that lie along the line and so are turned in vertical text (UAX #50, R and Tr): a hyphen that stayed level
    /// would be read as 一.
    private static let turning: Set<Character> = [
        "-", "－", "‐", "‑", "‒", "–", "—", "―", "−", "~", "～", "〜", "=", "＝", "_", "＿", "|", "｜", "(", ")", "[", "]",
        "{", "}",
        "（", "）", "［", "］", "｛", "｝", "<", ">", "＜", "＞", "〈", "〉", "《", "》", "「", "」", "『", "』", "【", "】", ":", "：",
        ";", "；", "ー",
        "…", "‥",
    ]

    private func cells(of text: String) throws -> [Cell] {
        var style = place.style
        style.isVertical = true
        style.spacing = 0
        let spacing = place.style.spacing / place.style.size
        return try text.map { character in
            let layout = try place.typesetter.layout(String(character), style, named: place.field)
            let extent = layout.extent(ofLine: 0)
            return Cell(
                character: character, layout: layout, extent: extent,
                advance: (character == " " ? 0.5 : 1) + spacing, isTurned: try isTurned(character, extent))
        }
    }

    /// Whether a sign that should be turned looks in vertical text as it does in a line.
    private func isTurned(_ character: Character, _ extent: LineExtent) throws -> Bool {
        guard VerticalFitter.turning.contains(character) else { return false }
        var level = place.style
        level.isVertical = false
        level.spacing = 0
        return try place.typesetter.layout(String(character), level, named: place.field).extent(ofLine: 0) == extent
    }

    private func advance(of cells: ArraySlice<Cell>) -> Double {
        cells.reduce(0) { $0 + $1.advance } - (cells.isEmpty ? 0 : place.style.spacing / place.style.size)
    }

    /// Breaks the cells into columns of that height, in sizes, by the Japanese rules.
    private func columns(_ cells: [Cell], most: Int, height: Double) -> [ArraySlice<Cell>]? {
        var columns: [ArraySlice<Cell>] = []
        var rest = cells[...]
        while !rest.isEmpty, columns.count < most {
            var end = rest.startIndex
            while end < rest.endIndex, advance(of: rest[rest.startIndex...end]) <= height + 0.001 { end += 1 }
            while end < rest.endIndex, end > rest.startIndex,
                !LineBreaking.mayBreak(between: rest[end - 1].character, and: rest[end].character)
            { end -= 1 }
            guard end > rest.startIndex else { return nil }
            columns.append(rest[..<end])
            rest = rest[end...]
        }
        return rest.isEmpty ? columns : nil
    }

    /// The cells at their places; nil where ink would leave the box.
    private func lines(_ columns: [ArraySlice<Cell>], _ size: Double, _ condensed: Double) -> [PlacedLine]? {
        let width = min(bounds.width / Double(max(columns.count, 1)), size * 1.3)
        let spare = bounds.width - width * Double(columns.count)
        let right = bounds.right - spare * (1 - (place.align == .justify ? 0.5 : place.align.share))
        let lines = columns.enumerated().flatMap { index, column in
            self.column(column, centre: right - width * (Double(index) + 0.5), size, condensed)
        }
        guard let ink = Bounds(around: lines) else { return lines }
        let over = max(0, bounds.top - ink.top) - max(0, ink.bottom - bounds.bottom)
        let moved = lines.map { $0.moved(down: over) }
        guard let outcome = Bounds(around: moved), bounds.contains(outcome) else { return nil }
        return moved
    }

    private func column(
        _ cells: ArraySlice<Cell>, centre: Double, _ size: Double, _ condensed: Double
    ) -> [PlacedLine] {
        let scale = size / place.style.size
        let spare = bounds.height - advance(of: cells) * size * condensed
        let isSpread = place.align == .justify && cells.count > 1 && condensed == 1
        let gap = isSpread ? spare / Double(cells.count - 1) : 0
        var top = bounds.top + (isSpread ? 0 : spare * place.verticalAlign.share)
        return cells.map { cell in
            defer { top += cell.advance * size * condensed + gap }
            let extent = cell.extent
            if cell.isTurned {
                let middle = top + size * condensed / 2
                return PlacedLine(
                    layout: cell.layout, line: 0, x: centre + (extent.inkTop + extent.inkBottom) / 2 * scale,
                    baseline: middle - (extent.left + extent.right) / 2 * scale * condensed, across: scale,
                    upright: scale * condensed, isTurned: true)
            }
            return PlacedLine(
                layout: cell.layout, line: 0, x: centre - (extent.left + extent.width / 2) * scale,
                baseline: top + size * topAboveBaseline * condensed, across: scale, upright: scale * condensed)
        }
    }
}
