/// Which rules cannot hold together, where no timetable keeps them all.
public struct TimetableConflict: Hashable, Sendable {
    /// The smallest set found, the most broken first where the search was cut short: with any one of them set aside,
    /// the others can hold.
    public let rules: [TimetableRule]
    /// What is broken in the best timetable for just these rules.
    public let findings: [TimetableFinding]
    /// Whether every rule was tried; where not, the cause is among `rules`, but they may not all have a part in it.
    public let isComplete: Bool

    /// Looks for the set by taking rules away, first all that were not broken, then one by one; nil where a timetable
    /// was found that keeps them all. What a stopped search says of a rule does not count.
    ///
    /// Whether rules can hold is found out by searching so many steps, so that a very tight problem may be called
    /// impossible although it is not.
    public init?(_ problem: TimetableProblem, steps: Int, seed: UInt64 = 1, stop: @escaping () -> Bool = { false }) {
        func search(_ without: Set<TimetableRule>) -> Timetable {
            var tried = problem
            tried.without = without
            // What is wished must not be dearer than a rule that is broken.
            for wish in TimetableRule.wishes { tried.weights[wish.rawValue] = 0 }
            for index in tried.wanted.indices {
                (tried.wanted[index].published, tried.wanted[index].planned) = (nil, nil)
            }
            return TimetableSearch(tried).attempt(seed: seed, steps: steps, stop: stop)
        }
        let whole = search(problem.without)
        guard whole.broken > 0 else { return nil }
        var without = problem.without
        var last = whole
        // What was not broken goes first: it is likely not to matter.
        let rules = TimetableRule.musts.filter { !without.contains($0) }
            .sorted { (whole.byRule[$0.rawValue] ?? 0, $0.index) < (whole.byRule[$1.rawValue] ?? 0, $1.index) }
        func drop(_ rules: some Sequence<TimetableRule>) {
            let fewer = without.union(rules)
            guard fewer != without, !stop() else { return }
            let found = search(fewer)
            guard found.broken > 0, !stop() else { return }
            without = fewer
            last = found
        }
        drop(rules.filter { (whole.byRule[$0.rawValue] ?? 0) == 0 })
        for rule in rules where !without.contains(rule) { drop([rule]) }
        isComplete = !stop()
        let left = TimetableRule.musts.filter { !without.contains($0) }
        self.rules = isComplete ? left : rules.reversed().filter(left.contains)
        var heeded = problem
        heeded.without = without
        findings = TimetableChecker(heeded, last.sessions).findings().filter(\.rule.isMust)
    }
}
