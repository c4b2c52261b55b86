/// What is drawn of an indicator's trend; the same on paper and on screens.
public struct TrendPicture: Hashable, Sendable {
    /// Each month's own number as bars, where months can be told apart by it.
    public var bars: [ScaledNumber?]?
    /// What the target is held against, as a line.
    public var line: [ScaledNumber?]
    public var target: ScaledNumber?
    public var months: [YearMonth]
    /// Positions before which the line is interrupted, since counting begins anew.
    public var breaks: Set<Int>
    /// The first position of the months that the target is for.
    public var targetFrom: Int

    /// Nil where there is no number to draw, and for a figure that is known once a year only.
    public init?(_ indicator: ReportedIndicator) {
        let months = indicator.trend.map(\.month)
        self.months = months
        line = indicator.trend.map { $0.running.number }
        target = indicator.target.number
        bars = indicator.grows ? indicator.trend.map { $0.inMonth.number } : nil
        breaks = indicator.beginsEachYear ? Set(months.indices.filter { $0 > 0 && months[$0].month == 4 }) : []
        targetFrom = months.lastIndex { $0.month == 4 } ?? 0
        guard line.contains(where: { $0 != nil }) else { return nil }
        // What is known once a year is no trend over months.
        if indicator.calculation == .counted(.assistable) { return nil }
    }

    /// The axis of the bars; nil where there are none.
    public var barAxis: ChartAxis? { bars.map { ChartAxis($0.compactMap { $0 }, fromZero: true) } }

    /// The axis of the line and of the target.
    public var lineAxis: ChartAxis {
        ChartAxis((line + [target]).compactMap { $0 }, fromZero: false)
    }

    /// The stretches of the line without a gap or a break, as positions.
    public var stretches: [[Int]] {
        months.indices.reduce(into: [[Int]]()) { stretches, index in
            guard line[index] != nil else { return }
            if let last = stretches.last?.last, last == index - 1, !breaks.contains(index) {
                stretches[stretches.count - 1].append(index)
            } else {
                stretches.append([index])
            }
        }
    }
}

extension ReportFigure {
    var number: ScaledNumber? { value?.amount.number }
}
