/// How the readings of an indicator add up (累計のしかた).
public enum Accumulation: String, NamedInJapanese {
    /// Each reading is the value of its month alone: months are summed, shares by numerator and denominator.
    case monthly
    /// Each reading is what has come together since April.
    case fiscalYear
    /// Each reading is what has come together since the plan began.
    case plan
    /// Each reading is how things stand on its day; such values are never summed.
    case pointInTime

    public var japanese: String {
        switch self {
        case .monthly: "その月の値"
        case .fiscalYear: "年度の累計"
        case .plan: "計画の累計"
        case .pointInTime: "時点の値"
        }
    }
}

extension Indicator {
    /// How its readings add up: as its plan says, else a default that sums nothing which nobody said may be summed.
    ///
    /// The default is 計画の累計 where the name says 累計, 年度の累計 where none at all is the promise (ゼロ), and
    /// 時点の値 for everything else: shares in percent, counts, 導入 and ↗.
    public var accumulates: Accumulation {
        if let accumulation { return accumulation }
        if isShare || direction == .introduction || direction == .rising { return .pointInTime }
        if name.contains("累計") { return .plan }
        return direction == .zero ? .fiscalYear : .pointInTime
    }

    /// Whether its values are parts of a whole, in percent or per mille.
    public var isShare: Bool { fractionScale != 1 }

    /// What a numerator is multiplied with before it is divided: 100 for %, 1000 for ‰, else 1.
    public var fractionScale: Int {
        if unit.contains("%") || unit.contains("％") { return 100 }
        return unit.contains("‰") ? 1000 : 1
    }

    /// Whether its value only grows while the year (or the plan) goes on, so that a target once reached stays reached.
    public var grows: Bool {
        switch calculation {
        case .counted(let kind): !kind.isShare
        case .recorded: accumulates != .pointInTime && !isShare
        }
    }

    /// Whether its value begins anew each April.
    public var beginsEachYear: Bool {
        switch calculation {
        case .counted(let kind): !scope.sincePlanStart && kind != .assistable
        case .recorded: accumulates == .monthly || accumulates == .fiscalYear
        }
    }

    /// The sum of values of separate months: shares by the sums of their numerators and denominators; nil where one
    /// has neither, and for words.
    func sum(of values: [IndicatorValue]) -> IndicatorValue? {
        guard let first = values.first, values.count > 1 else { return values.first }
        if isShare || values.contains(where: { $0.denominator != nil }) {
            let parts = values.compactMap(\.parts)
            guard parts.count == values.count else { return nil }
            return share(of: parts.reduce(0) { $0 + $1.0 }, in: parts.reduce(0) { $0 + $1.1 }, like: first)
        }
        let numbers = values.compactMap(\.amount.number)
        guard numbers.count == values.count else { return nil }
        return IndicatorValue(.number(numbers.dropFirst().reduce(numbers[0]) { $0 + $1 }))
    }

    /// What came together between two cumulative readings; nil where the later one is the smaller, and where a share
    /// has no numerator and denominator.
    func difference(from earlier: IndicatorValue, to later: IndicatorValue) -> IndicatorValue? {
        if isShare || later.denominator != nil {
            guard let before = earlier.parts, let after = later.parts, after.0 >= before.0, after.1 > before.1 else {
                return nil
            }
            return share(of: after.0 - before.0, in: after.1 - before.1, like: later)
        }
        guard let before = earlier.amount.number, let after = later.amount.number, after >= before else { return nil }
        return IndicatorValue(.number(after - before))
    }

    private func share(of part: Int, in whole: Int, like value: IndicatorValue) -> IndicatorValue? {
        let decimals = max(decimals, value.amount.number?.decimals ?? 0)
        return IndicatorValue(fraction: part, in: whole, scale: fractionScale, decimals: decimals)
    }
}

extension IndicatorValue {
    /// Numerator and denominator; nil where it was not divided.
    var parts: (Int, Int)? {
        guard let numerator, let denominator else { return nil }
        return (numerator, denominator)
    }
}
