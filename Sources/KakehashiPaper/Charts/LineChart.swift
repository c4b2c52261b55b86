package import Kakehashi

/// A line, with gaps where nothing was measured, against the target as a broken line.
package struct LineChart {
    /// What the line is held against, from one place on, with words over it.
    package struct Target {
        package var value: ScaledNumber
        package var from: Int
        package var words: String

        package init(value: ScaledNumber, from: Int, words: String) {
            self.value = value
            self.from = from
            self.words = words
        }
    }

    package var frame: ChartFrame
    package var values: [ScaledNumber?]
    /// The stretches that are drawn through, as places.
    package var stretches: [[Int]]
    package var target: Target?

    package init(frame: ChartFrame, values: [ScaledNumber?], stretches: [[Int]], target: Target? = nil) {
        self.frame = frame
        self.values = values
        self.stretches = stretches
        self.target = target
    }

    package func draw(in area: PaperBox, on page: Page) throws {
        let plot = try frame.draw(in: area, on: page)
        if let target { try draw(target, in: plot, on: page) }
        for stretch in stretches {
            let points = stretch.compactMap { index in values[index].map { plot.point(index, $0) } }
            page.path(points, stroke: Stroke(0.5, ink: frame.look.main))
            for point in points { dot(at: point, on: page) }
        }
        if let last = values.lastIndex(where: { $0 != nil }), let value = values[last] {
            let end = plot.point(last, value)
            try frame.label(value.text, above: end.x, end.y - 0.8, within: plot, on: page)
        }
    }

    private func draw(_ target: Target, in plot: Plot, on page: Page) throws {
        let left = PaperPoint(x: plot.box.x + plot.step * Double(target.from), y: plot.y(of: target.value))
        page.line(from: left, to: PaperPoint(x: plot.box.right, y: left.y), Stroke(0.35, dashes: [1.6, 1]))
        try frame.label(target.words, above: left.x + 14, left.y, within: plot, on: page)
    }

    private func dot(at point: PaperPoint, on page: Page) {
        page.ellipse(
            in: PaperBox(x: point.x - 0.7, y: point.y - 0.7, width: 1.4, height: 1.4), stroke: nil,
            fill: .solid(frame.look.main))
    }
}
