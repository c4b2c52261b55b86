import Kakehashi

extension ReportPages {
    static let chartHeight = 36.0

    /// Bars of the months at the left and what runs on against the target at the right; a line alone takes the width.
    func chart(_ picture: TrendPicture, of indicator: ReportedIndicator) -> Piece {
        Piece(height: Self.chartHeight, gap: 2) { page, y in
            let area = PaperBox(x: ReportStyle.margin, y: y, width: ReportStyle.width, height: Self.chartHeight)
            let words = word("chartWords", ["indicator": indicator.name])
            try page.figure(words) {
                guard let bars = picture.bars, let axis = picture.barAxis else {
                    return try line(picture, of: indicator).draw(in: area, on: page)
                }
                let half = PaperBox(x: area.x, y: y, width: area.width / 2 - 3, height: area.height)
                let right = PaperBox(x: half.right + 6, y: y, width: half.width, height: area.height)
                try self.bars(bars, axis, picture, of: indicator).draw(in: half, on: page)
                try line(picture, of: indicator).draw(in: right, on: page)
            }
        }
    }

    private func bars(
        _ values: [ScaledNumber?], _ axis: ChartAxis, _ picture: TrendPicture, of indicator: ReportedIndicator
    ) -> BarChart {
        let frame = ChartFrame(
            title: "\(word("inMonth"))(\(indicator.unit))", axis: axis, labels: labels(picture.months))
        return BarChart(frame: frame, values: values, numbered: [0, values.count - 1]) { index in
            fill(of: index, count: values.count, frame.look)
        }
    }

    /// The month itself is solid, the same month of last year hatched densely, those between lightly.
    private func fill(of index: Int, count: Int, _ look: ChartLook) -> Fill {
        switch index {
        case count - 1: .solid(look.main)
        case 0: .hatched(.black, spacing: 0.8, degrees: 45)
        default: .hatched(Ink(grey: 0.55), spacing: 1.6, degrees: 45)
        }
    }

    private func line(_ picture: TrendPicture, of indicator: ReportedIndicator) -> LineChart {
        let frame = ChartFrame(
            title: "\(word("running"))(\(indicator.unit))", axis: picture.lineAxis, labels: labels(picture.months))
        let target = picture.target.map { value in
            LineChart.Target(
                value: value, from: picture.targetFrom, words: word("targetLine", ["target": value.text]))
        }
        return LineChart(frame: frame, values: picture.line, stretches: picture.stretches, target: target)
    }

    /// The month's number; the year where one begins.
    private func labels(_ months: [YearMonth]) -> [ChartFrame.Label] {
        months.enumerated().map { index, month in
            ChartFrame.Label("\(month.month)", below: index == 0 || month.month == 1 ? month.yearName : nil)
        }
    }
}

extension YearMonth {
    /// R8年, from 令和8年.
    fileprivate var yearName: String {
        short.split(separator: ".").first.map { "\($0)年" } ?? "\(year)"
    }
}
