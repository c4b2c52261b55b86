import Kakehashi

extension ReportPages {
    static let chartHeight = 36.0

    /// Bars of the months at the left and what runs on against the target at the right; a line alone takes the width.
    func chart(_ picture: TrendPicture, of indicator: ReportedIndicator) -> ReportPiece {
        ReportPiece(height: Self.chartHeight, gap: 2) { page, y in
            let area = PaperBox(x: ReportStyle.margin, y: y, width: ReportStyle.width, height: Self.chartHeight)
            guard let bars = picture.bars, let axis = picture.barAxis else {
                return try line(picture, in: area, of: indicator, on: page)
            }
            let half = PaperBox(x: area.x, y: y, width: area.width / 2 - 3, height: area.height)
            try self.bars(bars, axis, picture, in: half, of: indicator, on: page)
            let right = PaperBox(x: half.right + 6, y: y, width: half.width, height: area.height)
            try line(picture, in: right, of: indicator, on: page)
        }
    }

    private func bars(
        _ values: [ScaledNumber?], _ axis: ChartAxis, _ picture: TrendPicture, in area: PaperBox,
        of indicator: ReportedIndicator, on page: Page
    ) throws {
        let plot = try frame(area, "\(word("inMonth"))(\(indicator.unit))", axis, picture.months, on: page)
        let step = plot.width / Double(values.count)
        for (index, value) in values.enumerated() {
            guard let value else { continue }
            let height = max(0, axis.position(of: value)) * plot.height
            let bar = PaperBox(
                x: plot.x + step * (Double(index) + 0.18), y: plot.bottom - height, width: step * 0.64, height: height)
            page.rectangle(bar, stroke: .thin, fill: fill(of: index, count: values.count))
            if index == 0 || index == values.count - 1 {
                try label(value.text, above: bar.centre.x, bar.y, within: plot, on: page)
            }
        }
    }

    /// The month itself is solid, the same month of last year hatched densely, those between lightly.
    private func fill(of index: Int, count: Int) -> Fill {
        switch index {
        case count - 1: .solid(Ink(red: 0, green: 0.09, blue: 0.55))
        case 0: .hatched(.black, spacing: 0.8, degrees: 45)
        default: .hatched(Ink(grey: 0.55), spacing: 1.6, degrees: 45)
        }
    }

    private func line(
        _ picture: TrendPicture, in area: PaperBox, of indicator: ReportedIndicator, on page: Page
    ) throws {
        let axis = picture.lineAxis
        let plot = try frame(area, "\(word("running"))(\(indicator.unit))", axis, picture.months, on: page)
        let step = plot.width / Double(picture.months.count)
        func point(_ index: Int, _ value: ScaledNumber) -> PaperPoint {
            PaperPoint(
                x: plot.x + step * (Double(index) + 0.5), y: plot.bottom - axis.position(of: value) * plot.height)
        }
        if let target = picture.target {
            let left = PaperPoint(x: plot.x + step * Double(picture.targetFrom), y: point(0, target).y)
            page.line(from: left, to: PaperPoint(x: plot.right, y: left.y), Stroke(0.35, dashes: [1.6, 1]))
            let words = word("targetLine", ["target": target.text])
            try label(words, above: left.x + 14, left.y, within: plot, on: page)
        }
        for stretch in picture.stretches {
            let points = stretch.compactMap { index in picture.line[index].map { point(index, $0) } }
            page.path(points, stroke: Stroke(0.5, ink: Ink(red: 0, green: 0.09, blue: 0.55)))
            for point in points { dot(at: point, on: page) }
        }
        if let last = picture.line.lastIndex(where: { $0 != nil }), let value = picture.line[last] {
            let end = point(last, value)
            try label(value.text, above: end.x, end.y - 0.8, within: plot, on: page)
        }
    }

    private func dot(at point: PaperPoint, on page: Page) {
        page.ellipse(
            in: PaperBox(x: point.x - 0.7, y: point.y - 0.7, width: 1.4, height: 1.4), stroke: nil,
            fill: .solid(Ink(red: 0, green: 0.09, blue: 0.55)))
    }

    /// A label over a point, moved sideways where it would leave the plot.
    private func label(
        _ text: String, above x: Double, _ y: Double, within plot: PaperBox, on page: Page
    ) throws {
        let width = min(try page.width(of: text, ReportStyle.tiny) + 0.2, plot.width)
        let left = max(plot.x + 0.3, min(x - width / 2, plot.right - width))
        try page.text(
            text, in: PaperBox(x: left, y: y - 4, width: width, height: 3.6), ReportStyle.tiny, align: .centre,
            fit: .shrinking(to: 5))
    }

    /// Draws the title, the rounded scale and the months; answers the box for the values.
    private func frame(
        _ area: PaperBox, _ title: String, _ axis: ChartAxis, _ months: [YearMonth], on page: Page
    ) throws -> PaperBox {
        try page.text(
            title, in: PaperBox(x: area.x, y: area.y, width: area.width, height: 4), ReportStyle.tiny,
            fit: .shrinking(to: 5))
        let plot = PaperBox(x: area.x + 13, y: area.y + 8, width: area.width - 13, height: area.height - 15)
        for tick in axis.ticks {
            let y = plot.bottom - axis.position(of: tick) * plot.height
            page.line(x1: plot.x, y1: y, x2: plot.right, y2: y, ReportStyle.faint)
            let box = PaperBox(x: area.x, y: y - 1.8, width: 12, height: 3.6)
            try page.text(tick.text, in: box, ReportStyle.tiny, align: .right, fit: .shrinking(to: 4.5))
        }
        page.line(x1: plot.x, y1: plot.bottom, x2: plot.right, y2: plot.bottom, .thin)
        try monthLabels(months, under: plot, on: page)
        return plot
    }

    private func monthLabels(_ months: [YearMonth], under plot: PaperBox, on page: Page) throws {
        let step = plot.width / Double(months.count)
        for (index, month) in months.enumerated() {
            let box = PaperBox(x: plot.x + step * Double(index), y: plot.bottom + 0.4, width: step, height: 3.4)
            try page.text("\(month.month)", in: box, ReportStyle.tiny, align: .centre, fit: .shrinking(to: 4.5))
            guard index == 0 || month.month == 1 else { continue }
            let year = PaperBox(x: box.x, y: box.bottom - 0.2, width: step * 3, height: 3.2)
            try page.text(month.yearName, in: year, ReportStyle.tiny, fit: .shrinking(to: 4.5))
        }
    }
}

extension YearMonth {
    /// R8, from 令和8年.
    fileprivate var yearName: String {
        short.split(separator: ".").first.map { "\($0)年" } ?? "\(year)"
    }
}
