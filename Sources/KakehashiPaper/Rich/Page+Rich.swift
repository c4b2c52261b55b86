import Kakehashi

extension Page {
    /// Lays running text out in a column so many millimetres wide.
    func layout(
        _ text: RichText, width: Double, _ style: TextStyle, lineHeight: Double = 1.5, named field: String = "text"
    ) throws -> RichLayout {
        try RichLayout(
            text, style, width: points(width), lineHeight: lineHeight, typesetter: typesetter, named: field)
    }

    /// Draws lines of a layout from a box's top.
    func draw(_ layout: RichLayout, lines: Range<Int>? = nil, in box: PaperBox, align: Alignment = .left) {
        for (place, index) in (lines ?? 0..<layout.lineCount).enumerated() {
            layout.show(
                line: index, on: self, x: points(box.x), top: points(box.y) + Double(place) * layout.pitch,
                width: points(box.width), align: align)
        }
    }
}

extension RichLayout {
    /// The height of so many lines, in millimetres.
    func height(ofLines count: Int) -> Double { Double(count) * pitch / pointsPerMillimetre }
    var millimetres: Double { height(ofLines: lineCount) }
}
