import Kakehashi

/// Makes texts fit a box on one line, or on a few.
struct LineFitter: TextFitter {
    let place: FittingPlace
    private var bounds: Bounds { place.bounds }
    private var style: TextStyle { place.style }

    init(_ place: FittingPlace) {
        self.place = place
    }

    func fit(_ text: String, _ fitting: Fitting) throws -> FittedText? {
        var size = style.size
        while true {
            let layout = try place.typesetter.layout(text, style.sized(size), named: place.field)
            let extent = layout.extent(ofLine: 0)
            let across = bounds.width / max(extent.width, 0.001)
            let upright = bounds.height / max(need(extent, size), 0.001)
            if upright >= 1, across >= fitting.condense {
                return try fitted(text, layout, extent, condensed: min(1, across))
            }
            guard let minimum = fitting.minimum, size > minimum else { return nil }
            let wanted = size * min(across / fitting.condense, upright, 0.995)
            size = max(minimum, (wanted * 20).rounded(.down) / 20)
        }
    }

    private func fitted(
        _ text: String, _ layout: TextLayout, _ extent: LineExtent, condensed: Double
    ) throws -> FittedText {
        let size = layout.style.size
        let step: FitStep = size < style.size ? .shrunk : condensed < 1 ? .condensed : .natural
        let baseline = baseline(extent, size)
        if place.align == .justify, condensed == 1, let lines = try spread(text, size, baseline) {
            return FittedText(step: step, size: size, condensed: 1, lines: lines)
        }
        let spare = bounds.width - extent.width * condensed
        let x = bounds.left + spare * place.align.share - extent.left * condensed
        let line = PlacedLine(layout: layout, line: 0, x: x, baseline: baseline, across: condensed)
        return FittedText(step: step, size: size, condensed: condensed, lines: [line])
    }

    /// How high a box the line asks for.
    private func need(_ extent: LineExtent, _ size: Double) -> Double {
        guard place.verticalAlign == .middle else {
            return max(size * topAboveBaseline, -extent.inkTop)
                + max(size * (1 - topAboveBaseline), extent.inkBottom)
        }
        let middle = size * middleAboveBaseline
        return 2 * max(-extent.inkTop - middle, extent.inkBottom + middle)
    }

    private func baseline(_ extent: LineExtent, _ size: Double) -> Double {
        switch place.verticalAlign {
        case .top: bounds.top + max(size * topAboveBaseline, -extent.inkTop)
        case .middle: bounds.middle + size * middleAboveBaseline
        case .bottom: bounds.bottom - max(size * (1 - topAboveBaseline), extent.inkBottom)
        }
    }

    /// The characters from edge to edge with the same gaps (均等割付); nil for a single one.
    private func spread(_ text: String, _ size: Double, _ baseline: Double) throws -> [PlacedLine]? {
        var style = style.sized(size)
        style.spacing = 0
        let layouts = try text.map { try place.typesetter.layout(String($0), style, named: place.field) }
        let extents = layouts.map { $0.extent(ofLine: 0) }
        let spare = bounds.width - extents.reduce(0) { $0 + $1.width }
        guard layouts.count > 1, spare >= 0 else { return nil }
        var left = bounds.left
        return zip(layouts, extents).map { layout, extent in
            defer { left += extent.width + spare / Double(layouts.count - 1) }
            return PlacedLine(layout: layout, line: 0, x: left - extent.left, baseline: baseline)
        }
    }

    /// The largest size at which so many lines fit; at each size natural width before condensed.
    func fit(_ text: String, _ fitting: Fitting, lines: Int) throws -> FittedText? {
        let stack = LineStack(place: place, pitch: 1.15, most: lines, isCentred: true)
        guard var fitted = try stack.fit(text, fitting, from: bounds.height / Double(lines)) else { return nil }
        fitted.step = .twoLines
        return fitted
    }
}

/// Makes texts fit a box as a paragraph, on as many lines as there is room for.
struct ParagraphFitter: TextFitter {
    let place: FittingPlace
    let pitch: Double

    init(_ place: FittingPlace, pitch: Double = 1.5) {
        self.place = place
        self.pitch = pitch
    }

    func fit(_ text: String, _ fitting: Fitting) throws -> FittedText? {
        try LineStack(place: place, pitch: pitch, most: nil, isCentred: false).fit(text, fitting)
    }

    func fit(_ text: String, _ fitting: Fitting, lines: Int) -> FittedText? { nil }
}

/// Lines one below the other, broken by the Japanese rules.
struct LineStack {
    let place: FittingPlace
    /// From base line to base line, as a multiple of the size.
    let pitch: Double
    /// Nil for as many as there is room for.
    let most: Int?
    /// Whether the lines stand around the middle of the box unless asked otherwise, by their ink; else each has its
    /// whole pitch.
    let isCentred: Bool

    private var bounds: Bounds { place.bounds }

    func fit(_ text: String, _ fitting: Fitting, from most: Double = .infinity) throws -> FittedText? {
        var size = min(place.style.size, most)
        let minimum = fitting.minimum ?? place.style.size
        guard size >= minimum else { return nil }
        while true {
            for condensed in fitting.condense < 1 ? [1, fitting.condense] : [1] {
                if let lines = try lines(text, size, condensed) {
                    let step: FitStep =
                        size < place.style.size ? .shrunk : condensed < 1 ? .condensed : .natural
                    return FittedText(step: step, size: size, condensed: condensed, lines: lines)
                }
            }
            guard size > minimum else { return nil }
            size = max(minimum, size - 0.25)
        }
    }

    /// Nil where there are too many lines, or their ink leaves the box.
    private func lines(_ text: String, _ size: Double, _ condensed: Double) throws -> [PlacedLine]? {
        let layout = try place.typesetter.layout(
            text, place.style.sized(size), width: bounds.width / condensed, isJustified: place.align == .justify,
            named: place.field)
        let count = layout.lineCount
        guard count <= most ?? Int.max else { return nil }
        let step = size * pitch
        guard isCentred || step * Double(count) <= bounds.height + 0.01 else { return nil }
        let lines = (0..<count).map { index in
            let extent = layout.extent(ofLine: index)
            let x = bounds.left + (bounds.width - extent.width * condensed) * place.align.share
            return PlacedLine(
                layout: layout, line: index, x: x - extent.left * condensed,
                baseline: step * (Double(index) + 0.5) + size * middleAboveBaseline, across: condensed)
        }
        return settled(lines, height: step * Double(count))
    }

    /// Moves the block to its place; ink that would stand out is moved in where there is room.
    private func settled(_ lines: [PlacedLine], height: Double) -> [PlacedLine]? {
        guard let ink = Bounds(around: lines) else { return lines }
        let spare = bounds.height - height
        let down = bounds.top + spare * place.verticalAlign.share
        let over = max(0, bounds.top - (ink.top + down)) - max(0, ink.bottom + down - bounds.bottom)
        let moved = lines.map { $0.moved(down: down + over) }
        guard let outcome = Bounds(around: moved), bounds.contains(outcome) else { return nil }
        return moved
    }
}
