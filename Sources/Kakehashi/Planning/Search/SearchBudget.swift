/// How long a search may take.
///
/// A budget in steps alone gives the same outcome for the same seed. With `spent` (from a clock, which the core has
/// not) the temperature follows the time, and the outcome depends on the machine.
public struct SearchBudget {
    /// Moves to try at most.
    public var steps: Int
    /// The part of the budget that is spent, from 0 to 1, asked for every `stride` steps; the search ends at 1.
    public var spent: (() -> Double)?
    /// Says whether the search has to stop at once, asked for every `stride` steps.
    public var stop: () -> Bool
    /// Steps between two looks at `spent` and `stop`.
    public var stride: Int

    public init(
        steps: Int = .max, spent: (() -> Double)? = nil, stride: Int = 2048, stop: @escaping () -> Bool = { false }
    ) {
        self.steps = steps
        self.spent = spent
        self.stride = max(1, stride)
        self.stop = stop
    }

    /// The part spent after so many steps.
    func spent(after steps: Int) -> Double {
        let byStep = steps >= self.steps ? 1 : Double(steps) / Double(self.steps)
        return min(1, max(byStep, spent?() ?? 0))
    }
}
