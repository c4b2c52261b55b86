/// What a timetable breaks and costs, with the classes that cause it.
extension TimetableBook {
    /// A rule that is broken or costs something.
    public struct Share: Hashable, Sendable {
        public let rule: TimetableRule
        /// How often it is broken, or what it costs.
        public let amount: Int
        /// What causes it, the dearest first; none where the timetable does not carry its problem.
        public let causes: [Cause]
    }

    /// One reason why a rule is broken or costs.
    public struct Cause: Hashable, Sendable {
        public let finding: TimetableFinding
        /// Its part of the rule's amount.
        public let amount: Int
    }

    /// Every rule that is broken or costs something, in the order of the rules.
    public func shares() -> [Share] {
        guard let problem = timetable.problem else {
            return costs.map { Share(rule: $0.rule, amount: $0.amount, causes: []) }
        }
        let findings = Dictionary(
            grouping: TimetableChecker(problem, timetable.sessions).findings(), by: \.rule)
        return TimetableRule.allCases.compactMap { rule in
            let causes = (findings[rule] ?? []).map { finding in
                Cause(finding: finding, amount: finding.amount * (rule.isMust ? 1 : problem.weight(rule)))
            }
            let sorted = causes.enumerated()
                .sorted { ($1.element.amount, $0.offset) < ($0.element.amount, $1.offset) }.map(\.element)
            let amount = causes.reduce(0) { $0 + $1.amount }
            return amount == 0 ? nil : Share(rule: rule, amount: amount, causes: sorted)
        }
    }

    /// A class in a few words: its day, its hour, what is taught and where.
    public func label(_ session: TimetableSession, _ phrases: Phrases) -> String {
        let values = [
            "date": day(session.date, phrases), "start": "\(session.start)", "course": course(session),
            "venue": venue(session),
        ]
        return phrases.text("timetable.class", values)
    }
}
