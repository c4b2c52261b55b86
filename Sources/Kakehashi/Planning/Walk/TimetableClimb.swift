/// Prices on their way up: each goes by its own slope, as far as the slopes before it were steep (RMSProp).
struct TimetableClimb {
    private(set) var prices: TimetablePrices
    private var squares: TimetablePrices
    private var direction: TimetablePrices
    private let model: TimetableModel

    /// How much of the slopes before counts, for their squares and for the direction.
    private static let (squareMemory, memory) = (0.95, 0.5)
    /// A step, as a part of the width in which a price is likely to lie.
    private static let step = 0.1

    init(_ model: TimetableModel) {
        self.model = model
        prices = .even(model)
        squares = TimetablePrices(model)
        direction = TimetablePrices(model)
    }

    mutating func follow(_ slope: TimetablePrices, eager: Double) {
        func weight(_ rule: TimetableRule) -> Double { Double(model.weights[rule.index]) }
        follow(\.months, slope, eager * 4 * weight(.spread))
        follow(\.near, slope, eager * weight(.spread))
        follow(\.wants, slope, eager * weight(.districts))
        follow(\.due, slope, eager * weight(.targets) / 2)
        follow(\.hosts, slope, eager * weight(.setUp))
        follow(\.people, slope, eager * 4 * weight(.load))
        follow(\.shares, slope, eager / 2)
        prices.confine(model)
    }

    private mutating func follow(
        _ part: WritableKeyPath<TimetablePrices, [Double]>, _ slope: TimetablePrices, _ width: Double
    ) {
        let slopes = slope[keyPath: part]
        var (values, squares, direction) = (prices[keyPath: part], squares[keyPath: part], direction[keyPath: part])
        for index in slopes.indices {
            squares[index] = TimetableClimb.squareMemory * squares[index] + slopes[index] * slopes[index]
            direction[index] =
                TimetableClimb.memory * direction[index] + (1 - TimetableClimb.memory) * slopes[index]
            guard squares[index] > 0 else { continue }
            values[index] += TimetableClimb.step * width * direction[index] / squares[index].squareRoot()
        }
        prices[keyPath: part] = values
        self.squares[keyPath: part] = squares
        self.direction[keyPath: part] = direction
    }
}
