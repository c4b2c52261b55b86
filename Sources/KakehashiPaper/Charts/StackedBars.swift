package import Kakehashi

/// Bars from left to right, each put together from the same parts; every part carries its number where it has room, and
/// a legend names the patterns.
package struct StackedBars {
    package struct Bar {
        package var name: String
        /// The parts; nothing is drawn where one is not known, which is not zero.
        package var values: [ScaledNumber?]
        /// What stands at its end; the sum of the parts where nothing else is said.
        package var total: String?

        package init(name: String, values: [ScaledNumber?], total: String? = nil) {
            self.name = name
            self.values = values
            self.total = total
        }
    }

    package var title: String
    package var parts: [String]
    package var bars: [Bar]
    package var look: ChartLook
    /// How wide the bars' names may be, in millimetres.
    package var nameWidth: Double

    package init(
        title: String, parts: [String], bars: [Bar], look: ChartLook = ChartLook(), nameWidth: Double = 24
    ) {
        self.title = title
        self.parts = parts
        self.bars = bars
        self.look = look
        self.nameWidth = nameWidth
    }

    private static let barHeight = 6.0
    private static let barStep = 8.5

    /// The height that it takes, in millimetres.
    package var height: Double { 5 + 5 + Double(bars.count) * Self.barStep + 5 }

    /// From zero to the longest bar, in round numbers.
    var axis: ChartAxis { ChartAxis(bars.map { StackedBars.sum($0.values.compactMap(\.self)) }, fromZero: true) }

    package func draw(in area: PaperBox, on page: Page) throws {
        try page.text(
            title, in: PaperBox(x: area.x, y: area.y, width: area.width, height: 4), look.words,
            fit: .shrinking(to: 5))
        try legend(
            in: PaperBox(x: area.x + nameWidth, y: area.y + 5, width: area.width - nameWidth, height: 4), on: page)
        let axis = axis
        let plot = PaperBox(
            x: area.x + nameWidth, y: area.y + 10.5, width: area.width - nameWidth - 14,
            height: Double(bars.count) * Self.barStep - 1)
        try scale(axis, plot, on: page)
        for (index, bar) in bars.enumerated() {
            try draw(bar, axis, plot, y: plot.y + Double(index) * Self.barStep + 0.8, on: page)
        }
    }

    private func scale(_ axis: ChartAxis, _ plot: PaperBox, on page: Page) throws {
        for tick in axis.ticks {
            let x = plot.x + axis.position(of: tick) * plot.width
            page.line(x1: x, y1: plot.y, x2: x, y2: plot.bottom, look.grid)
            let number = PaperBox(x: x - 8, y: plot.bottom + 0.3, width: 16, height: 3.6)
            try page.text(tick.text, in: number, look.words, align: .centre, fit: .shrinking(to: 4.5))
        }
        page.line(x1: plot.x, y1: plot.y, x2: plot.x, y2: plot.bottom, .thin)
    }

    private func draw(_ bar: Bar, _ axis: ChartAxis, _ plot: PaperBox, y: Double, on page: Page) throws {
        let name = PaperBox(x: plot.x - nameWidth, y: y, width: nameWidth - 2, height: Self.barHeight)
        try page.text(bar.name, in: name, look.words, align: .right, fit: .shrinking(to: 5))
        var before = ScaledNumber(digits: 0)
        for (index, known) in bar.values.enumerated() {
            guard let value = known, value.digits > 0 else { continue }
            let after = StackedBars.sum([before, value])
            let left = plot.x + axis.position(of: before) * plot.width
            let right = plot.x + axis.position(of: after) * plot.width
            let part = PaperBox(x: left, y: y, width: right - left, height: Self.barHeight)
            page.rectangle(part, stroke: .thin, fill: look.fill(index))
            try number(value.text, in: part, on: page)
            before = after
        }
        let end = plot.x + axis.position(of: before) * plot.width
        let total = PaperBox(x: end + 1.5, y: y, width: 13, height: Self.barHeight)
        try page.text(bar.total ?? before.text, in: total, strong, fit: .shrinking(to: 5))
    }

    /// A part's number on a white ground, so that no pattern lies under it; left out where the part is too narrow.
    private func number(_ text: String, in part: PaperBox, on page: Page) throws {
        let width = try page.width(of: text, look.words) + 1.6
        guard width < part.width - 0.6 else { return }
        let ground = PaperBox(x: part.centre.x - width / 2, y: part.y + 1.1, width: width, height: part.height - 2.2)
        page.rectangle(ground, stroke: nil, fill: .solid(.white))
        try page.text(text, in: ground, look.words, align: .centre)
    }

    private func legend(in box: PaperBox, on page: Page) throws {
        var x = box.x
        for (index, part) in parts.enumerated() {
            page.rectangle(PaperBox(x: x, y: box.y + 0.6, width: 5, height: 2.8), stroke: .thin, fill: look.fill(index))
            let width = try page.width(of: part, look.words)
            try page.text(part, in: PaperBox(x: x + 6, y: box.y, width: width + 0.2, height: 4), look.words)
            x += 6 + width + 5
        }
    }

    private var strong: TextStyle {
        var style = look.words
        style.bold = true
        return style
    }

    private static func sum(_ numbers: [ScaledNumber]) -> ScaledNumber {
        let decimals = numbers.map(\.decimals).max() ?? 0
        return ScaledNumber(digits: numbers.reduce(0) { $0 + $1.rounded(to: decimals).digits }, decimals: decimals)
    }
}
