/// Why a value cannot be what was measured.
public enum ReadingProblem: Hashable, Sendable {
    /// Outside what the unit or the plan allows; nil is no bound.
    case outOfRange(lowest: ScaledNumber?, highest: ScaledNumber?)
    /// A part of something that is counted in whole ones.
    case fraction
    /// Not what its numerator and denominator give.
    case notItsShare(expected: ScaledNumber)
}

/// Why a reading ought to be looked at again beside one that lies next to it.
public enum ReadingDoubt: Hashable, Sendable {
    /// Ten times as much or more, a tenth or less, or 30 points of a share apart.
    case jump
    /// A cumulative value below the one before.
    case falls
}

extension Indicator {
    /// What its readings lie between: as its plan says (値の下限, 値の上限); else not below nothing, and a share in percent
    /// up to 100. A target or a baseline outside says so too.
    public var range: (lowest: ScaledNumber?, highest: ScaledNumber?) {
        let promised = (targets + [baseline].compactMap { $0 }).compactMap(\.amount.number)
        let zero = ScaledNumber(digits: 0)
        let whole = ScaledNumber(digits: fractionScale)
        let usualLowest = promised.contains { $0 < zero } ? nil : zero
        let usualHighest = !isShare || promised.contains { $0 > whole } ? nil : whole
        return (lowest ?? usualLowest, highest ?? usualHighest)
    }

    /// Why a value cannot be a reading of this indicator; nil where it can.
    public func problem(with value: IndicatorValue) -> ReadingProblem? {
        guard let number = value.amount.number else { return nil }
        let range = range
        if range.lowest.map({ number < $0 }) ?? false || range.highest.map({ number > $0 }) ?? false {
            return .outOfRange(lowest: range.lowest, highest: range.highest)
        }
        if !isShare, decimals == 0, value.denominator == nil, number != number.rounded(to: 0) { return .fraction }
        guard let parts = value.parts,
            let exact = share(of: parts.0, in: parts.1, decimals: number.decimals)
        else { return nil }
        return isNear(number, parts) ? nil : .notItsShare(expected: exact)
    }

    /// The value that a numerator and a denominator give, with the decimals that the indicator is shown with.
    public func value(of part: Int, in whole: Int) -> IndicatorValue? {
        IndicatorValue(fraction: part, in: whole, scale: fractionScale, decimals: decimals)
    }

    private func share(of part: Int, in whole: Int, decimals: Int) -> ScaledNumber? {
        ScaledNumber(fraction: part, in: whole, scale: fractionScale, decimals: decimals)
    }

    /// Whether a number is the share, rounded or cut off at its own last decimal. Where the unit does not say, it may
    /// be in percent as well.
    private func isNear(_ number: ScaledNumber, _ parts: (Int, Int)) -> Bool {
        (isShare ? [fractionScale] : [1, 100]).contains { scale in
            let shown = Int128(number.digits) * Int128(parts.1)
            let exact = Int128(parts.0) * Int128(scale) * Int128(ScaledNumber.power(number.decimals))
            return abs(shown - exact) < Int128(parts.1)
        }
    }

    /// Whether two readings that follow one another look as if one were mistyped.
    public func doubt(from earlier: Reading, to later: Reading) -> ReadingDoubt? {
        guard let before = earlier.value.amount.number, let after = later.value.amount.number else { return nil }
        let goesOn = accumulates == .plan || accumulates == .fiscalYear
        if goesOn, accumulates == .plan || earlier.date.fiscalYear == later.date.fiscalYear {
            return after < before ? .falls : nil
        }
        // What was read half a year apart may have changed much.
        guard later.date.dayNumber - earlier.date.dayNumber <= 100 else { return nil }
        if isShare {
            let apart = before > after ? before - after : after - before
            return apart >= ScaledNumber(digits: fractionScale * 3, decimals: 1) ? .jump : nil
        }
        guard !goesOn, before.digits > 0, after.digits > 0 else { return nil }
        let (small, large) = before < after ? (before, after) : (after, before)
        return large >= small.times(10) && large >= ScaledNumber(digits: 20) ? .jump : nil
    }
}

extension ScaledNumber {
    fileprivate func times(_ factor: Int) -> ScaledNumber { ScaledNumber(digits: digits * factor, decimals: decimals) }
}
