import Kakehashi

/// Running text broken into lines, with its readings above it. Its unit is the point.
final class RichLayout {
    /// A reading is set at half the size.
    static let rubySize = 0.5
    /// From a line's top to its base line, with room for a reading, in sizes.
    private static let rubyBaseline = 1.48
    /// From a line's top to the middle of its characters where readings stand above them, in sizes.
    static let middleUnderReading = rubyBaseline - 0.38
    /// From the base line of the text to that of its reading, in sizes.
    private static let rubyRise = 0.94

    let text: RichText
    let style: TextStyle
    /// From line to line.
    let pitch: Double
    private let layout: TextLayout
    private let readings: [Int: TextLayout]
    /// Where each span ends, as UTF-8 positions.
    private let ends: [Int]

    /// - Parameter width: where lines are broken, in points.
    init(
        _ text: RichText, _ style: TextStyle, width: Double, lineHeight: Double, typesetter: Typesetter,
        named field: String
    ) throws {
        self.text = text
        self.style = style
        pitch = style.size * (text.hasReadings ? max(lineHeight, 1.7) : lineHeight)
        layout = try typesetter.layout(text.plain, style, width: width, named: field)
        var end = 0
        ends = text.spans.map { span in
            end += span.text.utf8.count
            return end
        }
        var readings: [Int: TextLayout] = [:]
        var looks: [(look: TextLayout.Look, bytes: Range<Int>)] = []
        for (index, span) in text.spans.enumerated() {
            let bytes = (ends[index] - span.text.utf8.count)..<ends[index]
            // A shade of space, another from span to span, so that a run never holds parts of two.
            var spacing = style.spacing + (index.isMultiple(of: 2) ? 0 : 0.001)
            if span.isStrong, !style.bold { looks.append((.strong, bytes)) }
            if let reading = span.reading {
                let fitted = try Reading(of: span.text, reading, style, strong: span.isStrong, typesetter, named: field)
                guard fitted.width <= width else { throw Fault(.paperReadingWide, ["field": field]) }
                readings[index] = fitted.layout
                spacing += fitted.spacing
                looks.append((.unbroken, bytes))
            }
            if text.spans.count > 1 || span.reading != nil { looks.append((.spacing(spacing), bytes)) }
        }
        self.readings = readings
        layout.add(looks)
    }

    var lineCount: Int { layout.lineCount }
    var height: Double { Double(lineCount) * pitch }

    func text(ofLine index: Int) -> String { layout.text(ofLine: index) }

    /// Whether the last of several lines holds three characters or fewer.
    var hasLonelyEnd: Bool { lineCount > 1 && text(ofLine: lineCount - 1).count <= 3 }

    /// How wide the widest line is.
    var width: Double { (0..<lineCount).map { layout.extent(ofLine: $0).width }.max() ?? 0 }

    /// Draws one line with its top left corner at this point, in a column so many points wide.
    func show(line index: Int, on page: Page, x: Double, top: Double, width: Double, align: Alignment) {
        let spare = width - layout.extent(ofLine: index).width
        let left =
            switch align {
            case .left: x
            case .centre: x + spare / 2
            case .right: x + spare
            }
        let baseline =
            text.hasReadings ? top + style.size * Self.rubyBaseline : top + pitch / 2 + style.size * 0.38
        guard text.spans.count > 1 || text.hasReadings || text.spans.contains(where: { $0.link != nil }) else {
            return layout.show(line: index, on: page.canvas, x: left, baseline: baseline)
        }
        let column = x...max(x, x + width)
        for stretch in stretches(ofLine: index) {
            show(stretch, on: page, x: left, baseline: baseline, within: column)
        }
    }

    /// The runs of a line that belong to one span.
    private func stretches(ofLine index: Int) -> [(span: Int, runs: [TextLayout.Run])] {
        layout.runs(ofLine: index).reduce(into: []) { stretches, run in
            let span = ends.firstIndex { run.byte < $0 } ?? max(0, ends.count - 1)
            if stretches.last?.span == span {
                stretches[stretches.count - 1].runs.append(run)
            } else {
                stretches.append((span, [run]))
            }
        }
    }

    private func show(
        _ stretch: (span: Int, runs: [TextLayout.Run]), on page: Page, x: Double, baseline: Double,
        within column: ClosedRange<Double>
    ) {
        func base() {
            for run in stretch.runs { layout.show(run, on: page.canvas, x: x, baseline: baseline) }
        }
        let span = text.spans[stretch.span]
        if let reading = readings[stretch.span], let first = stretch.runs.first, let last = stretch.runs.last {
            page.tagged(.ruby) {
                page.tagged(.rubyBase, base)
                page.tagged(.rubyText) {
                    let above = reading.extent(ofLine: 0).width
                    let middle = x + (first.left + last.right - above) / 2
                    let place = max(column.lowerBound, min(middle, column.upperBound - above))
                    reading.show(
                        line: 0, on: page.canvas, x: place, baseline: baseline - style.size * Self.rubyRise)
                }
            }
        } else if let link = span.link {
            page.linked(to: link, base)
        } else {
            page.tagged(.span, base)
        }
    }
}

extension RichLayout {
    /// A reading and its text, spread so that both are of the same width.
    private struct Reading {
        let layout: TextLayout
        /// What the text's characters are set apart, in points.
        let spacing: Double
        let width: Double

        init(
            of text: String, _ reading: String, _ style: TextStyle, strong: Bool, _ typesetter: Typesetter,
            named field: String
        ) throws {
            var style = style
            style.bold = style.bold || strong
            let base = try typesetter.layout(text, style, named: field).extent(ofLine: 0).width
            var small = style.sized(style.size * RichLayout.rubySize)
            small.spacing = 0
            let natural = try typesetter.layout(reading, small, named: field)
            let above = natural.extent(ofLine: 0).width
            width = max(base, above)
            spacing = max(0, above - base) / Double(max(1, text.count))
            // A short reading is spread over its text, but never falls apart.
            small.spacing = min(max(0, base - above) / Double(max(1, reading.count)), small.size * 1.5)
            layout = small.spacing > 0 ? try typesetter.layout(reading, small, named: field) : natural
        }
    }
}
