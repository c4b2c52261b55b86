/// What the checker has to say of a rule: that it is broken, or what a wish costs, and which classes cause it.
public struct TimetableFinding: Hashable, Sendable {
    public var rule: TimetableRule
    /// How much, in the units that the rule counts.
    public var amount: Int
    /// Keys of the classes that cause it, in the order of the calendar.
    public var sessions: [String]
    /// Which of the rule's sentences it is, where it has several.
    public var variant: String
    /// Values for the sentence.
    public var values: [String: String]

    public init(
        _ rule: TimetableRule, _ amount: Int, _ sessions: [String] = [], variant: String = "",
        _ values: [String: String] = [:]
    ) {
        self.rule = rule
        self.amount = amount
        self.sessions = sessions
        self.variant = variant
        self.values = values
    }

    /// The key of its sentence: `timetable.finding.<rule>`, or `timetable.finding.<rule>.<variant>`.
    public var phrase: String { "timetable.finding.\(rule.rawValue)" + (variant.isEmpty ? "" : ".\(variant)") }
}
