/// What a mark is decided from.
public struct Judgement: Hashable, Sendable {
    /// The value of the year that is judged.
    public var value: Amount?
    /// What it was before, against which it rises or falls.
    public var previous: Amount?
    public var baseline: Amount?
    public var target: Target?
    public var direction: IndicatorDirection
    public var year: FiscalYear
    public var firstYear: FiscalYear
    public var lastYear: FiscalYear

    public init(
        value: Amount?, previous: Amount?, baseline: Amount?, target: Target?, direction: IndicatorDirection,
        year: FiscalYear, firstYear: FiscalYear, lastYear: FiscalYear
    ) {
        self.value = value
        self.previous = previous
        self.baseline = baseline
        self.target = target
        self.direction = direction
        self.year = year
        self.firstYear = firstYear
        self.lastYear = lastYear
    }
}

extension MarkRule {
    /// The mark; unmeasured where there is no value of the year or nothing to hold it against.
    public func mark(_ facts: Judgement) -> Mark {
        switch kind {
        case .reachedOrRising: reachedOrRising(facts)
        case .proRated: proRated(facts) ?? reachedOrRising(facts)
        }
    }

    private func reachedOrRising(_ facts: Judgement) -> Mark {
        guard let reached = facts.reached else { return .unmeasured }
        if reached { return .achieved }
        return facts.rises ? .improving : .missed
    }

    /// Nil where the amounts are no numbers or the target lies at the baseline: then nothing can be pro-rated.
    private func proRated(_ facts: Judgement) -> Mark? {
        guard facts.value != nil else { return .unmeasured }
        guard let (reached, due) = facts.proRatedShare else { return nil }
        if reached * 100 >= due * Int128(good) { return .achieved }
        return reached * 100 >= due * Int128(fair) ? .improving : .missed
    }
}

extension Judgement {
    /// Whether the target is reached; nil where that cannot be said.
    var reached: Bool? {
        guard let value, let target else { return nil }
        switch (value, target.amount) {
        case (.number(let value), .number(let wanted)):
            return direction.lessIsBetter ? value <= wanted : value >= wanted
        case (.introduced(let done), .introduced(let wanted)): return done || !wanted
        case (.rising, .rising): return true
        case (_, .rising): return (baseline ?? previous).flatMap { direction.prefers(value, to: $0) }
        default: return nil
        }
    }

    /// Whether it went the right way since last time, or since the plan began where there is no last time.
    var rises: Bool {
        guard let value, let before = previous ?? baseline else { return false }
        return direction.prefers(value, to: before) ?? false
    }

    /// The way made since the baseline and the way due by the end of the judged year, in the same measure. One step
    /// of a five-year plan is due in each of its years.
    var proRatedShare: (reached: Int128, due: Int128)? {
        guard let value = value?.number, let target = target?.amount.number else { return nil }
        let base = baseline?.number ?? ScaledNumber(digits: 0)
        let scale = ScaledNumber.mostDecimals
        let whole = Int128(target.rounded(to: scale).digits) - Int128(base.rounded(to: scale).digits)
        let made = Int128(value.rounded(to: scale).digits) - Int128(base.rounded(to: scale).digits)
        let years = Int128(lastYear.startYear - firstYear.startYear + 1)
        let gone = Int128(min(max(1, year.startYear - firstYear.startYear + 1), Int(years)))
        guard whole != 0, years > 0 else { return nil }
        return whole > 0 ? (made * years, whole * gone) : (-made * years, -whole * gone)
    }
}
