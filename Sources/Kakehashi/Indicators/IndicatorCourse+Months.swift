extension IndicatorCourse {
    /// The value of a month alone, as far as it is known on a day. Of cumulative readings it is what came since the
    /// reading before, which may lie more than a month back.
    public func value(in month: YearMonth, asOf day: LocalDate) -> IndicatorValue? {
        guard let days = month.days(upTo: day) else { return nil }
        guard case .counted(let kind) = indicator.calculation else {
            return reading(in: month, asOf: day).flatMap(valueOfMonth)
        }
        return counted(kind, in: days)
    }

    private func valueOfMonth(_ reading: Reading) -> IndicatorValue? {
        let first = reading.date.yearMonth.firstDay
        switch indicator.accumulates {
        case .monthly, .pointInTime: return reading.value
        case .fiscalYear: return increase(to: reading, since: reading.date.fiscalYear.firstDay, before: first)
        case .plan: return increase(to: reading, since: plan.firstDay, before: first)
        }
    }

    /// What a cumulative reading is more than the last one before a day. The first reading since counting began is
    /// all of it, unless counting began in an earlier fiscal year: then nobody knows how much of it is new.
    private func increase(to reading: Reading, since start: LocalDate, before day: LocalDate) -> IndicatorValue? {
        if let before = readings.last(where: { $0.date >= start && $0.date < day }) {
            return indicator.difference(from: before.value, to: reading.value)
        }
        return start.fiscalYear == reading.date.fiscalYear ? reading.value : nil
    }

    /// The last reading of a month.
    public func reading(in month: YearMonth, asOf day: LocalDate) -> Reading? {
        readings.last { month.contains($0.date) && $0.date <= day }
    }

    /// From April to the day; nil for values at a point in time, which add up to nothing.
    public func yearToDate(asOf day: LocalDate) -> IndicatorValue? {
        let april = day.fiscalYear.firstDay
        if case .counted(let kind) = indicator.calculation { return counted(kind, in: april...day) }
        guard let last = readings.last(where: { $0.date <= day && $0.date >= april }) else { return nil }
        switch indicator.accumulates {
        case .monthly: return sum(in: april...day)
        case .fiscalYear: return last.value
        case .plan: return increase(to: last, since: plan.firstDay, before: april)
        case .pointInTime: return nil
        }
    }

    /// From the plan's start to the day; of readings only where every fiscal year since then has been recorded.
    public func cumulative(asOf day: LocalDate) -> IndicatorValue? {
        guard plan.firstDay <= day else { return nil }
        if case .counted(let kind) = indicator.calculation { return counted(kind, in: plan.firstDay...day) }
        switch indicator.accumulates {
        case .monthly: return isRecorded(through: day) ? sum(in: plan.firstDay...day) : nil
        case .fiscalYear: return isRecorded(through: day) ? indicator.sum(of: yearEnds(through: day)) : nil
        case .plan: return reading(asOf: day)?.value
        case .pointInTime: return nil
        }
    }

    /// Whether the day's fiscal year has a reading, and each one before it since the plan's start has one of March.
    private func isRecorded(through day: LocalDate) -> Bool {
        years(through: day).allSatisfy { year in
            readings.contains {
                $0.date <= day && $0.date.fiscalYear == year && (year == day.fiscalYear || $0.date.month == 3)
            }
        }
    }

    private func yearEnds(through day: LocalDate) -> [IndicatorValue] {
        years(through: day).compactMap { year in
            readings.last { $0.date <= day && $0.date.fiscalYear == year }?.value
        }
    }

    private func years(through day: LocalDate) -> [FiscalYear] {
        (plan.firstYear.startYear...max(plan.firstYear.startYear, day.fiscalYear.startYear))
            .map { FiscalYear(startYear: $0) }
    }

    /// The sum over the months within days, each by its last reading.
    func sum(in days: ClosedRange<LocalDate>) -> IndicatorValue? {
        let months = Dictionary(grouping: readings.filter { days.contains($0.date) }, by: \.date.yearMonth)
        return indicator.sum(of: months.sorted { $0.key < $1.key }.compactMap { $0.value.last?.value })
    }

    /// The months up to the day's own, each with its own value and with the value that the target is held against.
    public func trend(months count: Int, asOf day: LocalDate) -> [TrendPoint] {
        (0..<count).map { day.yearMonth.adding(months: $0 - count + 1) }.map { month in
            let end = min(month.lastDay, day)
            return TrendPoint(month: month, inMonth: value(in: month, asOf: end), running: runningValue(in: month, end))
        }
    }

    /// What was read stands only in months with a reading; what is counted runs on.
    private func runningValue(in month: YearMonth, _ end: LocalDate) -> IndicatorValue? {
        indicator.calculation == .recorded && reading(in: month, asOf: end) == nil ? nil : value(asOf: end)
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
