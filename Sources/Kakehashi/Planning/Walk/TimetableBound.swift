/// What no timetable of a problem can go below: the most that its relaxation costs at any of the prices tried.
struct TimetableBound {
    let value: Int

    /// After so many rounds more of them bring little.
    static let rounds = 1000

    /// - Parameter stop: asked before each round; what is known by then is a bound as well.
    init(_ model: TimetableModel, rounds: Int = TimetableBound.rounds, stop: () -> Bool = { false }) {
        let relaxation = TimetableRelaxation(model)
        var climb = TimetableClimb(model)
        var best = 0.0
        for round in 0..<max(1, rounds) {
            let (value, slope) = relaxation.value(climb.prices)
            best = max(best, value)
            guard !stop() else { break }
            climb.follow(slope, eager: 1 - Double(round) / Double(rounds))
        }
        // Costs are whole, and sums of fractions a little off.
        let beyond = model.weights[TimetableRule.targets.index] * model.places.beyondReach(model)
        value = max(0, Int((best - 0.001).rounded(.up))) + beyond
    }
}
