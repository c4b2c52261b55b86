/// How far a search has come.
public struct SearchProgress<Rank: Comparable & Sendable>: Sendable {
    /// Moves tried so far.
    public let steps: Int
    /// The part of the budget that is spent, from 0 to 1.
    public let spent: Double
    public let temperature: Double
    /// The cost of the state that the search stands at.
    public let cost: Int
    /// The best state so far.
    public let best: Rank
}

/// What a search has found.
public struct SearchOutcome<Problem: SearchProblem>: Sendable {
    /// The best state.
    public let best: Problem.Snapshot
    public let rank: Problem.Rank
    /// Moves tried, and the step at which the best was found.
    public let steps: Int
    public let found: Int
    /// Whether it ended because it was told to stop, before its budget was spent.
    public let stopped: Bool
}
