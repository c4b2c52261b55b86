package import Kakehashi

/// How far the middle of a Japanese character lies above its base line, as a share of the size.
private let middleAboveBaseline = 0.38

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
        let fitted = try fitted(text, in: box, style, fit, named: field)
        let extent = fitted.layout.extent(ofLine: 0)
        let width = extent.width * fitted.condensed
        let left =
            switch align {
            case .left: points(box.x)
            case .centre: points(box.centre.x) - width / 2
            case .right: points(box.right) - width
            }
        let baseline = points(box.centre.y) + fitted.layout.style.size * middleAboveBaseline
        draw(fitted, x: left - extent.left * fitted.condensed, baseline: baseline)
        return PaperBox(
            x: left / pointsPerMillimetre, y: (baseline + extent.inkTop) / pointsPerMillimetre,
            width: width / pointsPerMillimetre, height: (extent.inkBottom - extent.inkTop) / pointsPerMillimetre)
    }

    /// How wide the text is on one line, in millimetres.
    package func width(of text: String, _ style: TextStyle) throws -> Double {
        try typesetter.layout(text, style, named: "text").extent(ofLine: 0).width / pointsPerMillimetre
    }

    private func draw(_ fitted: FittedText, x: Double, baseline: Double) {
        guard fitted.condensed < 1 else { return fitted.layout.show(line: 0, on: canvas, x: x, baseline: baseline) }
        canvas.saved {
            canvas.scale(fitted.condensed, 1)
            fitted.layout.show(line: 0, on: canvas, x: x / fitted.condensed, baseline: baseline)
        }
    }

    /// Tries the natural size, then condensing, then shrinking.
    private func fitted(
        _ text: String, in box: PaperBox, _ style: TextStyle, _ fit: Fitting, named field: String
    ) throws -> FittedText {
        var size = style.size
        while true {
            let layout = try typesetter.layout(text, style.sized(size), named: field)
            let extent = layout.extent(ofLine: 0)
            let across = points(box.width) / max(extent.width, 0.001)
            let upright = room(in: box, for: extent, size: size)
            if upright >= 1, across >= fit.condense { return FittedText(layout: layout, condensed: min(1, across)) }
            guard let minimum = fit.minimum, size > minimum else { throw Fault(.paperOverflow, ["field": field]) }
            let wanted = size * min(across / fit.condense, upright, 0.995)
            size = max(minimum, (wanted * 20).rounded(.down) / 20)
        }
    }

    /// How much taller the ink may become, as a factor, before it leaves the box above or below.
    private func room(in box: PaperBox, for extent: LineExtent, size: Double) -> Double {
        let half = points(box.height) / 2
        let middle = size * middleAboveBaseline
        let reach = max(-extent.inkTop - middle, extent.inkBottom + middle)
        return half / max(reach, 0.001)
    }
}

/// A line that fits its box.
private struct FittedText {
    let layout: TextLayout
    let condensed: Double
}
