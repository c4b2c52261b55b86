/// A walk from state to state of a problem, by small random moves, that keeps the best state it has seen.
///
/// Simulated annealing: moves that make the state better are kept, others sometimes, less often as the temperature
/// falls (`Cooling`). It knows no clock and does no output: it is handed a seed, a budget and a closure that says
/// stop. The same problem, seed and number of steps give the same outcome.
///
/// ```swift
/// var search = LocalSearch(problem, seed: 1)
/// let outcome = search.run(Cooling(from: 30, to: 0.1), SearchBudget(steps: 1_000_000))
/// problem.restore(outcome.best)
/// ```
public struct LocalSearch<Problem: SearchProblem> {
    /// The problem, at the state where the search stands; may be changed between two runs.
    public var problem: Problem
    /// The best state so far, its rank, and after how many steps it was found.
    @usableFromInline var best: Problem.Snapshot
    @usableFromInline var rank: Problem.Rank
    @usableFromInline var found = 0
    /// Moves tried so far.
    @usableFromInline var steps = 0
    @usableFromInline var random: SearchRandom
    @usableFromInline let wheel: NeighbourhoodWheel
    @usableFromInline let patience = Patience()

    /// Starts from the state that the problem is in.
    public init(_ problem: Problem, seed: UInt64) {
        self.problem = problem
        best = problem.snapshot
        rank = problem.rank
        random = SearchRandom(seed: seed)
        wheel = NeighbourhoodWheel(problem.neighbourhoods)
    }
}
