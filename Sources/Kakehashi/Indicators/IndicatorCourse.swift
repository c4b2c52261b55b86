/// One indicator over time: what it is as of any day, within a month, and before.
public struct IndicatorCourse: Sendable {
    public let plan: Plan
    public let indicator: Indicator
    /// Its own readings, oldest first.
    public let readings: [Reading]
    public let figures: Figures

    public init(plan: Plan, indicator: Indicator, readings: [Reading], figures: Figures) {
        self.plan = plan
        self.indicator = indicator
        self.readings = readings.sorted { $0.date < $1.date }
        self.figures = figures
    }

    /// The value that the target of the day's fiscal year is held against.
    public func value(asOf day: LocalDate) -> IndicatorValue? {
        switch indicator.calculation {
        case .recorded: recordedValue(asOf: day)
        case .counted(let kind): counted(kind, in: span(asOf: day))
        }
    }

    private func recordedValue(asOf day: LocalDate) -> IndicatorValue? {
        guard let reading = reading(asOf: day) else { return nil }
        return indicator.accumulates == .monthly ? sum(in: day.fiscalYear.firstDay...day) : reading.value
    }

    /// The reading that counts as of a day: the latest of its fiscal year. What has once been introduced stays so,
    /// also in years without a reading of their own.
    public func reading(asOf day: LocalDate) -> Reading? {
        guard let last = latest(on: day) else { return nil }
        return last.date.fiscalYear == day.fiscalYear || last.value.amount == .introduced(true) ? last : nil
    }

    private func latest(on day: LocalDate) -> Reading? { readings.last { $0.date <= day } }

    /// What the value was before.
    public func previous(asOf day: LocalDate) -> IndicatorValue? {
        switch indicator.calculation {
        case .recorded: previousReading(asOf: day)
        case .counted(let kind): previous(kind, asOf: day)
        }
    }

    /// Like is compared with like: what adds up within the year with the same months of the year before, everything
    /// else with the end of the year before.
    private func previousReading(asOf day: LocalDate) -> IndicatorValue? {
        switch indicator.accumulates {
        case .monthly: return sum(in: day.fiscalYear.previous.firstDay...day.yearEarlier)
        case .fiscalYear:
            guard let month = reading(asOf: day)?.date.yearMonth.adding(months: -12) else { return nil }
            return reading(in: month, asOf: month.lastDay)?.value
        case .plan, .pointInTime: return latest(on: day.fiscalYear.previous.lastDay)?.value
        }
    }

    private func previous(_ kind: CountedKind, asOf day: LocalDate) -> IndicatorValue? {
        guard indicator.scope.sincePlanStart else { return counted(kind, in: span(asOf: day.yearEarlier)) }
        // What adds up began at nothing, whether or not someone counted then.
        let before = counted(kind, in: span(asOf: day.fiscalYear.previous.lastDay))
        return before ?? (kind.isShare ? nil : IndicatorValue(count: 0))
    }

    /// The days that count as of a day: the fiscal year's, or the plan's (累計), which has none before it begins.
    func span(asOf day: LocalDate) -> ClosedRange<LocalDate>? {
        let first = indicator.scope.sincePlanStart ? plan.firstDay : day.fiscalYear.firstDay
        return first <= day ? first...day : nil
    }

    /// A counted kind within days; nil before there is anything to count.
    func counted(_ kind: CountedKind, in days: ClosedRange<LocalDate>?) -> IndicatorValue? {
        guard let days, figures.knows(kind, upTo: days.upperBound) else { return nil }
        return figures.value(of: kind, in: days, scope: indicator.scope, decimals: indicator.decimals)
    }
}

extension LocalDate {
    /// The same day a year before; the month's last day where this is the last of its own, so that whole months stand
    /// beside whole months also in leap years.
    public var yearEarlier: LocalDate {
        let before = YearMonth(year: year - 1, month: month)
        guard self != yearMonth.lastDay else { return before.lastDay }
        return LocalDate(year: year - 1, month: month, day: day) ?? before.lastDay
    }
}
