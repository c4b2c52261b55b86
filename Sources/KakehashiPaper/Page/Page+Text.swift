package import Kakehashi

extension Page {
    /// Sets one line of text into a box, its middle on the box's middle.
    ///
    /// What is too long is condensed and shrunk as far as `fit` allows; beyond that it is a fault, never clipped.
    /// `field` names the text in faults.
    /// - Returns: where the ink and advance ended up.
    @discardableResult
    package func text(
        _ text: String, in box: PaperBox, _ style: TextStyle, align: Alignment = .left, fit: Fitting = .exact,
        named field: String = "text"
    ) throws -> PaperBox {
        guard !text.isEmpty else { return PaperBox(x: box.x, y: box.centre.y, width: 0, height: 0) }
        let place = FittingPlace(
            typesetter: typesetter, bounds: Bounds(box), style: style, align: .init(align), verticalAlign: .middle,
            field: field)
        guard let fitted = try LineFitter(place).fit(text, fit) else {
            throw Fault(.paperOverflow, ["field": field])
        }
        for line in fitted.lines { draw(line) }
        return Bounds(around: fitted.lines)?.box ?? box
    }

    /// How wide the text is on one line, in millimetres.
    package func width(of text: String, _ style: TextStyle) throws -> Double {
        try typesetter.layout(text, style, named: "text").extent(ofLine: 0).width / pointsPerMillimetre
    }

    func draw(_ line: PlacedLine) {
        guard line.across != 1 || line.upright != 1 || line.isTurned else {
            return line.layout.show(line: line.line, on: canvas, x: line.x, baseline: line.baseline)
        }
        canvas.saved {
            canvas.move(line.x, line.baseline)
            canvas.scale(line.across, line.upright)
            if line.isTurned { canvas.turn() }
            line.layout.show(line: line.line, on: canvas, x: 0, baseline: 0)
        }
    }
}

extension TextLook.Align {
    init(_ alignment: Alignment) {
        switch alignment {
        case .left: self = .left
        case .centre: self = .centre
        case .right: self = .right
        }
    }
}
