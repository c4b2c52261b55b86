/// A rule that is broken or costs something, with what causes it.
public struct TimetableShare: Hashable, Sendable {
    public let rule: TimetableRule
    /// How often it is broken, or what it costs.
    public let amount: Int
    /// The dearest first; none where the timetable does not carry its problem.
    public let causes: [Cause]

    /// One reason why a rule is broken or costs.
    public struct Cause: Hashable, Sendable {
        public let finding: TimetableFinding
        /// Its part of the rule's amount.
        public let amount: Int
    }
}

extension TimetableChecker {
    /// Every rule that is broken or costs something, in the order of the rules.
    public func shares() -> [TimetableShare] {
        let findings = Dictionary(grouping: findings(), by: \.rule)
        return TimetableRule.allCases.compactMap { rule in
            let causes = (findings[rule] ?? []).map { finding in
                TimetableShare.Cause(
                    finding: finding, amount: finding.amount * (rule.isMust ? 1 : problem.weight(rule)))
            }
            let sorted = causes.enumerated()
                .sorted { ($1.element.amount, $0.offset) < ($0.element.amount, $1.offset) }.map(\.element)
            let amount = causes.reduce(0) { $0 + $1.amount }
            return amount == 0 ? nil : TimetableShare(rule: rule, amount: amount, causes: sorted)
        }
    }
}
