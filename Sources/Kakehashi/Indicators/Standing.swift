/// How an indicator stands as of a day: its value, its target and the mark by the plan's rule.
public struct Standing: Hashable, Sendable {
    public var indicator: Indicator
    /// The fiscal year that is judged.
    public var year: FiscalYear
    /// What is promised for that year, or ahead of it where that year has no promise of its own.
    public var target: Target?
    /// The value of the judged year; nil where there is none, which is shown as `-` and never as 0.
    public var value: IndicatorValue?
    /// The reading that it comes from; nil for a counted value.
    public var reading: Reading?
    /// What it was before: at the end of the year before for what was read and for what adds up since the plan's
    /// start, on the same day a year before for what begins anew each April.
    public var previous: IndicatorValue?
    public var mark: Mark
    /// Whether the mark is the last word on the target.
    public var timing: MarkTiming
    /// 教室番号 of the classes within its days whose attendance is not all known.
    public var lacking: [String]
}

extension Plan {
    /// Every indicator's standing as of a day, in the plan's order.
    public func standings(
        of indicators: [Indicator], asOf date: LocalDate, readings: [Reading], figures: Figures
    ) -> [Standing] {
        let readings = Dictionary(grouping: readings, by: \.indicator)
        return indicators.filter { $0.plan == id }.sorted { ($0.position, $0.number) < ($1.position, $1.number) }
            .map { standing(of: $0, asOf: date, readings: readings[$0.id] ?? [], figures: figures) }
    }

    /// One indicator's standing as of a day; readings are its own.
    public func standing(
        of indicator: Indicator, asOf date: LocalDate, readings: [Reading], figures: Figures
    ) -> Standing {
        let day = effective(date)
        let year = day.fiscalYear
        let course = IndicatorCourse(plan: self, indicator: indicator, readings: readings, figures: figures)
        let value = course.value(asOf: day)
        let previous = course.previous(asOf: day)
        let target = indicator.target(for: year)
        // A part of a year is not held against the whole year of the baseline where less is better.
        let isPart = indicator.beginsEachYear && indicator.grows && day < year.lastDay
        let baseline = isPart && indicator.direction.lessIsBetter ? nil : indicator.baseline?.amount
        let mark = rule.mark(
            Judgement(
                value: value?.amount, previous: previous?.amount, baseline: baseline, target: target,
                direction: indicator.direction, year: year, firstYear: firstYear, lastYear: lastYear))
        return Standing(
            indicator: indicator, year: year, target: target, value: value, reading: course.reading(asOf: day),
            previous: previous, mark: mark,
            timing: MarkTiming(of: mark, indicator, value: value?.amount, target: target, asOf: day),
            lacking: indicator.lacking(figures.gaps, in: course.span(asOf: day)))
    }
}
