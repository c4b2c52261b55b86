extension IndicatorCourse {
    /// The value of a month alone, as far as it is known on a day.
    public func value(in month: YearMonth, asOf day: LocalDate) -> IndicatorValue? {
        guard let days = month.days(upTo: day) else { return nil }
        switch indicator.calculation {
        case .recorded: return reading(in: month, asOf: day)?.value
        case .counted(let kind): return counted(kind, in: days)
        }
    }

    /// The last reading of a month.
    public func reading(in month: YearMonth, asOf day: LocalDate) -> Reading? {
        readings.last { month.contains($0.date) && $0.date <= day }
    }

    /// From April to the day.
    public func yearToDate(asOf day: LocalDate) -> IndicatorValue? {
        switch indicator.calculation {
        case .recorded: readings.last { $0.date <= day && $0.date.fiscalYear == day.fiscalYear }?.value
        case .counted(let kind): counted(kind, in: day.fiscalYear.firstDay...day)
        }
    }

    /// From the plan's start to the day: counted only, since nobody can add up what was typed in.
    public func cumulative(asOf day: LocalDate) -> IndicatorValue? {
        guard case .counted(let kind) = indicator.calculation, plan.firstDay <= day else { return nil }
        return counted(kind, in: plan.firstDay...day)
    }

    /// The months up to the day's own, each with its own value and with the value that the target is held against.
    public func trend(months count: Int, asOf day: LocalDate) -> [TrendPoint] {
        (0..<count).map { day.yearMonth.adding(months: $0 - count + 1) }.map { month in
            let end = min(month.lastDay, day)
            return TrendPoint(month: month, inMonth: value(in: month, asOf: end), running: runningValue(in: month, end))
        }
    }

    /// A reading stands for its own month only; what is counted runs on.
    private func runningValue(in month: YearMonth, _ end: LocalDate) -> IndicatorValue? {
        indicator.calculation == .recorded ? value(in: month, asOf: end) : value(asOf: end)
    }
}

/// An indicator in one month of its trend.
public struct TrendPoint: Hashable, Sendable {
    public var month: YearMonth
    public var inMonth: IndicatorValue?
    /// What the target is held against, as of the month's end.
    public var running: IndicatorValue?
}

extension YearMonth {
    /// Its days up to one of them; nil when that lies before it.
    func days(upTo day: LocalDate) -> ClosedRange<LocalDate>? {
        firstDay <= day ? firstDay...min(lastDay, day) : nil
    }
}
