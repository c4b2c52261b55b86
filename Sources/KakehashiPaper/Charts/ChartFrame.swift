package import Kakehashi

/// What bars and lines stand in: a title, a scale of round numbers, and a place for each month or kind below.
package struct ChartFrame {
    /// What stands under a place; `below` on a second line, where something new begins there.
    package struct Label: Hashable, Sendable {
        package var text: String
        package var below: String?

        package init(_ text: String, below: String? = nil) {
            self.text = text
            self.below = below
        }
    }

    package var title: String
    package var axis: ChartAxis
    package var labels: [Label]
    package var look: ChartLook

    package init(title: String, axis: ChartAxis, labels: [Label], look: ChartLook = ChartLook()) {
        self.title = title
        self.axis = axis
        self.labels = labels
        self.look = look
    }

    /// Draws itself; answers the box for the values.
    func draw(in area: PaperBox, on page: Page) throws -> Plot {
        try page.text(
            title, in: PaperBox(x: area.x, y: area.y, width: area.width, height: 4), look.words,
            fit: .shrinking(to: 5))
        let box = PaperBox(
            x: area.x + look.scaleWidth, y: area.y + 8, width: area.width - look.scaleWidth, height: area.height - 15)
        let plot = Plot(box: box, axis: axis, places: labels.count)
        for tick in axis.ticks {
            let y = plot.y(of: tick)
            page.line(x1: box.x, y1: y, x2: box.right, y2: y, look.grid)
            let number = PaperBox(x: area.x, y: y - 1.8, width: look.scaleWidth - 1, height: 3.6)
            try page.text(tick.text, in: number, look.words, align: .right, fit: .shrinking(to: 4.5))
        }
        page.line(x1: box.x, y1: box.bottom, x2: box.right, y2: box.bottom, .thin)
        try names(under: plot, on: page)
        return plot
    }

    private func names(under plot: Plot, on page: Page) throws {
        for (index, label) in labels.enumerated() {
            let place = PaperBox(
                x: plot.box.x + plot.step * Double(index), y: plot.box.bottom + 0.4, width: plot.step, height: 3.4)
            try page.text(label.text, in: place, look.words, align: .centre, fit: .shrinking(to: 4.5))
            guard let below = label.below else { continue }
            let line = PaperBox(x: place.x, y: place.bottom - 0.2, width: plot.step * 3, height: 3.2)
            try page.text(below, in: line, look.words, fit: .shrinking(to: 4.5))
        }
    }

    /// A label over a point, moved sideways where it would leave the plot.
    func label(_ text: String, above x: Double, _ y: Double, within plot: Plot, on page: Page) throws {
        let width = min(try page.width(of: text, look.words) + 0.2, plot.box.width)
        let left = max(plot.box.x + 0.3, min(x - width / 2, plot.box.right - width))
        try page.text(
            text, in: PaperBox(x: left, y: y - 4, width: width, height: 3.6), look.words, align: .centre,
            fit: .shrinking(to: 5))
    }
}

/// Where values stand, in millimetres of the page.
struct Plot {
    let box: PaperBox
    let axis: ChartAxis
    let places: Int

    var step: Double { box.width / Double(max(1, places)) }

    func x(of index: Int) -> Double { box.x + step * (Double(index) + 0.5) }
    func y(of value: ScaledNumber) -> Double { box.bottom - axis.position(of: value) * box.height }
    func point(_ index: Int, _ value: ScaledNumber) -> PaperPoint { PaperPoint(x: x(of: index), y: y(of: value)) }
}
