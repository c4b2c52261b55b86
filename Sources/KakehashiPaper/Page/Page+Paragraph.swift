package import Kakehashi

extension Page {
    /// Sets text over several lines from the box's top, broken by the Japanese rules.
    ///
    /// `lineHeight` is a multiple of the size. What is too long is shrunk as far as `fit` allows; beyond that it is a
    /// fault.
    /// - Returns: the height used, in millimetres.
    @discardableResult
    package func paragraph(
        _ text: String, in box: PaperBox, _ style: TextStyle, align: Alignment = .left, lineHeight: Double = 1.5,
        fit: Fitting = .exact, named field: String = "text"
    ) throws -> Double {
        guard !text.isEmpty else { return 0 }
        var size = style.size
        while true {
            let layout = try typesetter.layout(text, style.sized(size), width: points(box.width), named: field)
            if fits(layout, in: box, lineHeight: lineHeight) {
                draw(layout, in: box, align: align, lineHeight: lineHeight)
                return Double(layout.lineCount) * size * lineHeight / pointsPerMillimetre
            }
            guard let minimum = fit.minimum, size > minimum else { throw Fault(.paperOverflow, ["field": field]) }
            size = max(minimum, size - 0.25)
        }
    }

    /// The height that a paragraph would take, in millimetres.
    package func height(
        ofParagraph text: String, width: Double, _ style: TextStyle, lineHeight: Double = 1.5
    ) throws -> Double {
        guard !text.isEmpty else { return 0 }
        let layout = try typesetter.layout(text, style, width: points(width), named: "text")
        return Double(layout.lineCount) * style.size * lineHeight / pointsPerMillimetre
    }

    /// The lines into which a paragraph is broken.
    package func lines(ofParagraph text: String, width: Double, _ style: TextStyle) throws -> [String] {
        let layout = try typesetter.layout(text, style, width: points(width), named: "text")
        return (0..<layout.lineCount).map(layout.text(ofLine:))
    }

    private func fits(_ layout: TextLayout, in box: PaperBox, lineHeight: Double) -> Bool {
        let height = Double(layout.lineCount) * layout.style.size * lineHeight
        guard height <= points(box.height) + 0.01 else { return false }
        return (0..<layout.lineCount).allSatisfy { layout.extent(ofLine: $0).width <= points(box.width) + 0.01 }
    }

    private func draw(_ layout: TextLayout, in box: PaperBox, align: Alignment, lineHeight: Double) {
        let step = layout.style.size * lineHeight
        for index in 0..<layout.lineCount {
            let spare = points(box.width) - layout.extent(ofLine: index).width
            let indent =
                switch align {
                case .left: 0.0
                case .centre: spare / 2
                case .right: spare
                }
            let baseline = points(box.y) + step * (Double(index) + 0.5) + layout.style.size * 0.38
            layout.show(line: index, on: canvas, x: points(box.x) + indent, baseline: baseline)
        }
    }
}
