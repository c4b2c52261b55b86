package import Kakehashi

/// A bar for each place; some carry their number.
package struct BarChart {
    package var frame: ChartFrame
    package var values: [ScaledNumber?]
    package var fill: (Int) -> Fill
    /// The places whose number is written over the bar.
    package var numbered: Set<Int>

    package init(frame: ChartFrame, values: [ScaledNumber?], numbered: Set<Int>, fill: @escaping (Int) -> Fill) {
        self.frame = frame
        self.values = values
        self.numbered = numbered
        self.fill = fill
    }

    package func draw(in area: PaperBox, on page: Page) throws {
        let plot = try frame.draw(in: area, on: page)
        for (index, value) in values.enumerated() {
            guard let value else { continue }
            let top = min(plot.y(of: value), plot.box.bottom)
            let bar = PaperBox(
                x: plot.x(of: index) - plot.step * 0.32, y: top, width: plot.step * 0.64,
                height: plot.box.bottom - top)
            page.rectangle(bar, stroke: .thin, fill: fill(index))
            if numbered.contains(index) {
                try frame.label(value.text, above: bar.centre.x, bar.y, within: plot, on: page)
            }
        }
    }
}
