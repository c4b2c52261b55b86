package import Kakehashi

/// An indicator's trend as pictures for screens. Colours come from classes; every picture has its words, and the
/// numbers stand in a table beside it.
package struct TrendDrawing: Sendable {
    let picture: TrendPicture
    let words: Words
    let unit: String

    /// Nil where there is no number to draw.
    package init?(_ indicator: ReportedIndicator, words: Words) {
        guard let picture = TrendPicture(indicator) else { return nil }
        self.picture = picture
        self.words = words
        unit = indicator.unit
    }

    static let width = 640
    static let height = 240
    static let left = 78
    static let top = 34
    static let bottom = 188

    private var step: Double { Double(Self.width - Self.left - 8) / Double(picture.months.count) }

    private func x(_ index: Int, _ within: Double = 0.5) -> Int {
        Self.left + Int((step * (Double(index) + within)).rounded())
    }

    private func y(_ number: ScaledNumber, _ axis: ChartAxis) -> Int {
        Self.bottom - Int((axis.position(of: number) * Double(Self.bottom - Self.top)).rounded())
    }

    /// Each month's own number.
    package var bars: HTML? {
        guard let values = picture.bars, let axis = picture.barAxis else { return nil }
        return frame(words("report.inMonth"), axis) {
            values.indices.map { index in bar(index, values[index], axis, last: values.count - 1) }
        }
    }

    private func bar(_ index: Int, _ value: ScaledNumber?, _ axis: ChartAxis, last: Int) -> HTML {
        guard let value else { return HTML() }
        let top = y(value, axis)
        return H.g {
            H.rect(
                .class(index == last ? "bar now" : index == 0 ? "bar year-ago" : "bar"), .x(x(index, 0.18)), .y(top),
                .width(Int(step * 0.64)), .height(max(0, Self.bottom - top)))
            if index == last || index == 0 {
                H.svgText(.class("bar-value"), .x(x(index)), .y(top - 6), .textAnchor("middle")) { value.text }
            }
        }
    }

    /// What the target is held against, and the target.
    package var line: HTML {
        let axis = picture.lineAxis
        return frame(words("report.running"), axis) {
            target(axis)
            picture.stretches.map { stretch in
                let points = stretch.compactMap { index in picture.line[index].map { (x(index), y($0, axis)) } }
                return H.g {
                    H.polyline(.class("trend"), .points(points))
                    points.map { H.circle(.class("dot"), .cx($0.0), .cy($0.1), .r(4)) }
                }
            }
            lastValue(axis)
        }
    }

    private func target(_ axis: ChartAxis) -> HTML {
        guard let target = picture.target else { return HTML() }
        let height = y(target, axis)
        return H.g {
            H.line(
                .class("target"), .x1(x(picture.targetFrom, 0)), .y1(height), .x2(Self.width - 8), .y2(height))
            H.svgText(.class("target-word"), .x(x(picture.targetFrom, 0.2)), .y(height - 6)) {
                words("report.targetLine", ["target": target.text])
            }
        }
    }

    private func lastValue(_ axis: ChartAxis) -> HTML {
        guard let last = picture.line.lastIndex(where: { $0 != nil }), let value = picture.line[last] else {
            return HTML()
        }
        return H.svgText(.class("bar-value"), .x(x(last)), .y(y(value, axis) - 10), .textAnchor("end")) { value.text }
    }

    private func frame(_ title: String, _ axis: ChartAxis, @HTMLBuilder content: () -> HTML) -> HTML {
        let name = "\(title)(\(unit))"
        return H.svg(.class("chart"), .viewBox(width: Self.width, height: Self.height), .role("img"), .ariaLabel(name))
        {
            H.svgTitle { name }
            H.svgText(.x(0), .y(16)) { name }
            axis.ticks.map { tick in
                H.g {
                    H.line(
                        .class("grid-line"), .x1(Self.left), .y1(y(tick, axis)), .x2(Self.width - 8), .y2(y(tick, axis))
                    )
                    H.svgText(.x(Self.left - 8), .y(y(tick, axis) + 6), .textAnchor("end")) { tick.text }
                }
            }
            content()
            H.line(.class("axis"), .x1(Self.left), .y1(Self.bottom), .x2(Self.width - 8), .y2(Self.bottom))
            months
        }
    }

    private var months: HTML {
        HTMLBuilder.buildArray(
            picture.months.indices.map { index in
                let month = picture.months[index]
                let names = index == 0 || month.month == 1
                return H.g {
                    H.svgText(.x(x(index)), .y(Self.bottom + 20), .textAnchor("middle")) { "\(month.month)" }
                    if names {
                        H.svgText(.x(x(index)), .y(Self.bottom + 42), .textAnchor("middle")) {
                            month.short.split(separator: ".").first.map { "\($0)年" } ?? "\(month.year)"
                        }
                    }
                }
            })
    }
}
