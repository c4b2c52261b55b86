/// Which rules cannot hold together, where no timetable keeps them all.
public struct TimetableConflict: Hashable, Sendable {
    /// The smallest set found: with any one of them set aside, the others can hold.
    public let rules: [TimetableRule]
    /// What is broken in the best timetable for just these rules.
    public let findings: [TimetableFinding]

    /// Looks for the set by taking rules away one by one; nil where a timetable was found that keeps them all.
    ///
    /// Whether rules can hold is found out by searching so many steps, so that a very tight problem may be called
    /// impossible although it is not.
    public init?(_ problem: TimetableProblem, steps: Int, seed: UInt64 = 1, stop: @escaping () -> Bool = { false }) {
        func search(_ without: Set<TimetableRule>) -> Timetable {
            var tried = problem
            tried.without = without
            return TimetableSearch(tried).attempt(seed: seed, steps: steps, stop: stop)
        }
        let whole = search(problem.without)
        guard whole.broken > 0 else { return nil }
        var without = problem.without
        var last = whole
        // What was not broken goes first: it is likely not to matter.
        let rules = TimetableRule.musts.filter { !without.contains($0) }
            .sorted { (whole.byRule[$0.rawValue] ?? 0, $0.index) < (whole.byRule[$1.rawValue] ?? 0, $1.index) }
        for rule in rules where !stop() {
            let found = search(without.union([rule]))
            guard found.broken > 0 else { continue }
            without.insert(rule)
            last = found
        }
        self.rules = TimetableRule.musts.filter { !without.contains($0) }
        var left = problem
        left.without = without
        findings = TimetableChecker(left, last.sessions).findings().filter(\.rule.isMust)
    }
}
