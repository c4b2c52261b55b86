/// The scale of a chart: a handful of rounded numbers that hold every value between them.
public struct ChartAxis: Hashable, Sendable {
    /// From the lowest to the highest.
    public let ticks: [ScaledNumber]

    /// Bars stand on zero; a line may begin higher where all its values lie close together far above it.
    public init(_ numbers: [ScaledNumber], fromZero: Bool) {
        let values = numbers.map(\.approximate)
        let whole = numbers.allSatisfy { $0.decimals == 0 }
        let highest = max(values.max() ?? 1, 0)
        let lowest = min(values.min() ?? 0, 0)
        let bottom = fromZero || lowest < 0 ? lowest : ChartAxis.raisedBottom(values.min() ?? 0, highest)
        let step = ChartAxis.step(for: highest > bottom ? highest - bottom : 1, whole: whole)
        let first = Int((bottom / step.size).rounded(.down))
        let last = max(first + 1, Int((highest / step.size).rounded(.up)))
        ticks = (first...last).map { ScaledNumber(digits: $0 * step.digits, decimals: step.decimals) }
    }

    private static func raisedBottom(_ lowest: Double, _ highest: Double) -> Double {
        lowest > highest * 0.7 && lowest < highest ? lowest - (highest - lowest) * 0.5 : 0
    }

    /// One, two or five times a power of ten, so that at most five steps hold the span; counts have whole steps.
    private static func step(for span: Double, whole: Bool) -> (digits: Int, decimals: Int, size: Double) {
        var power = 1_000_000_000_000
        var best = (digits: power, decimals: 0, size: Double(power))
        while power >= 1 {
            for factor in [5, 2, 1] where span / Double(power * factor) <= 5 {
                best = (power * factor, 0, Double(power * factor))
            }
            power /= 10
        }
        for decimals in 1...2 where !whole {
            for factor in [5, 2, 1] {
                let size = Double(factor) / Double(ScaledNumber.power(decimals))
                if span / size <= 5 { best = (factor, decimals, size) }
            }
        }
        return best
    }

    /// The value at its lower end.
    public var lower: Double { ticks[0].approximate }
    /// The value at its upper end.
    public var upper: Double { ticks[ticks.count - 1].approximate }

    /// Where a number stands: 0 at the foot, 1 at the top.
    public func position(of number: ScaledNumber) -> Double {
        (number.approximate - lower) / (upper - lower)
    }
}
