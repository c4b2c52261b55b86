extension LocalSearch {
    /// Tries so many moves at one temperature; how many were kept.
    @inlinable
    mutating func walk(_ count: Int, temperature: Double) -> Int {
        var kept = 0
        for step in 1...max(1, count) {
            guard let move = problem.propose(wheel.pick(&random), using: &random) else { continue }
            let limit = Int(temperature * patience.draw(&random))
            guard problem.change(of: move, limit: limit) <= limit else {
                problem.drop(move)
                continue
            }
            problem.keep(move)
            kept += 1
            if problem.rank < rank { remember(after: steps + step) }
        }
        steps += max(1, count)
        return kept
    }

    @inlinable
    mutating func remember(after step: Int) {
        best = problem.snapshot
        rank = problem.rank
        found = step
    }

    /// Goes back to the best state.
    @inlinable
    mutating func goBack() {
        problem.restore(best)
    }
}
