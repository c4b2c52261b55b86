/// A decimal number kept as an integer: 18.7 is 187 with one decimal. Indicators are counted and compared exactly.
public struct ScaledNumber: Sendable {
    /// The number without its point.
    public let digits: Int
    /// How many of the digits stand behind the point, 0 to 4.
    public let decimals: Int

    /// What a number of an indicator may have at most, so that no sum or product of the rules overflows.
    public static let largestDigits = 1_000_000_000_000
    public static let mostDecimals = 4

    public init(digits: Int, decimals: Int = 0) {
        self.digits = digits
        self.decimals = min(max(0, decimals), ScaledNumber.mostDecimals)
    }

    /// A share of a whole, rounded half away from zero; nil where there is no whole.
    ///
    /// `ScaledNumber(percentOf: 17_008, in: 41_224, decimals: 2)` is 41.26.
    public init?(percentOf part: Int, in whole: Int, decimals: Int) {
        self.init(fraction: part, in: whole, scale: 100, decimals: decimals)
    }

    /// A part of a whole times a scale, such as 100 for percent, rounded half away from zero; nil where there is no
    /// whole.
    public init?(fraction part: Int, in whole: Int, scale: Int, decimals: Int) {
        guard whole != 0 else { return nil }
        let scale = Int128(ScaledNumber.power(min(max(0, decimals), ScaledNumber.mostDecimals))) * Int128(scale)
        self.init(digits: Int(roundedDivision(Int128(part) * scale, Int128(whole))), decimals: decimals)
    }

    static func power(_ exponent: Int) -> Int {
        (0..<exponent).reduce(1) { product, _ in product * 10 }
    }

    /// The same number with that many decimals, where it has no more than that; else rounded half away from zero.
    public func rounded(to wanted: Int) -> ScaledNumber {
        guard wanted < decimals else {
            return ScaledNumber(digits: digits * ScaledNumber.power(wanted - decimals), decimals: wanted)
        }
        let divisor = ScaledNumber.power(decimals - max(0, wanted))
        return ScaledNumber(digits: Int(roundedDivision(Int128(digits), Int128(divisor))), decimals: wanted)
    }

    /// The number as a float, for pictures only.
    public var approximate: Double { Double(digits) / Double(ScaledNumber.power(decimals)) }
}

extension ScaledNumber {
    /// The exact sum, with the decimals of the finer one.
    public static func + (left: ScaledNumber, right: ScaledNumber) -> ScaledNumber {
        let (first, second) = left.aligned(with: right)
        return ScaledNumber(digits: first + second, decimals: max(left.decimals, right.decimals))
    }

    /// The exact difference, with the decimals of the finer one.
    public static func - (left: ScaledNumber, right: ScaledNumber) -> ScaledNumber {
        let (first, second) = left.aligned(with: right)
        return ScaledNumber(digits: first - second, decimals: max(left.decimals, right.decimals))
    }
}

/// Division rounded half away from zero (四捨五入).
func roundedDivision(_ number: Int128, _ divisor: Int128) -> Int128 {
    let negative = (number < 0) != (divisor < 0)
    let quotient = (abs(number) * 2 + abs(divisor)) / (abs(divisor) * 2)
    return negative ? -quotient : quotient
}

extension ScaledNumber: Hashable, Comparable {
    fileprivate func aligned(with other: ScaledNumber) -> (Int, Int) {
        let common = max(decimals, other.decimals)
        return (
            digits * ScaledNumber.power(common - decimals), other.digits * ScaledNumber.power(common - other.decimals)
        )
    }

    public static func == (left: ScaledNumber, right: ScaledNumber) -> Bool {
        let (first, second) = left.aligned(with: right)
        return first == second
    }

    public static func < (left: ScaledNumber, right: ScaledNumber) -> Bool {
        let (first, second) = left.aligned(with: right)
        return first < second
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(rounded(to: ScaledNumber.mostDecimals).digits)
    }
}
