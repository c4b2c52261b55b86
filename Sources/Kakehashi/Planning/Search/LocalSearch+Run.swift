extension LocalSearch {
    /// Walks until the budget is spent or it is told to stop, and hands back the best state ever seen by this search.
    ///
    /// Called again it goes on from where it stands: with a stage that starts from the best, a search can be polished
    /// or given more time. `report` is called at the end of every level of temperature.
    @inlinable
    public mutating func run(
        _ cooling: Cooling, _ budget: SearchBudget, report: (SearchProgress<Problem.Rank>) -> Void = { _ in }
    ) -> SearchOutcome<Problem> {
        var purse = SearchPurse(budget, from: steps)
        for (stage, end) in cooling.ends where !purse.isEmpty {
            if stage.fromBest { goBack() }
            let levels = cooling.levels(of: stage)
            for (index, temperature) in levels.enumerated() where !purse.isEmpty {
                purse.open(share: (end - purse.spent) / Double(levels.count - index))
                spendLevel(&purse, temperature, index < levels.count - 1 ? cooling.cutOff : 1)
                report(progress(purse.spent, temperature))
            }
        }
        return outcome(stopped: purse.stopped)
    }

    @inlinable
    mutating func spendLevel(_ purse: inout SearchPurse, _ temperature: Double, _ cutOff: Double) {
        var kept = 0
        let enough = cutOff < 1 ? cutOff * purse.levelSteps : .infinity
        while let count = purse.next, Double(kept) < enough {
            kept += walk(count, temperature: temperature)
            purse.pay(steps)
        }
    }

    @usableFromInline
    func progress(_ spent: Double, _ temperature: Double) -> SearchProgress<Problem.Rank> {
        SearchProgress(steps: steps, spent: spent, temperature: temperature, cost: problem.cost, best: rank)
    }

    @usableFromInline
    func outcome(stopped: Bool) -> SearchOutcome<Problem> {
        SearchOutcome(best: best, rank: rank, steps: steps, found: found, stopped: stopped)
    }
}
