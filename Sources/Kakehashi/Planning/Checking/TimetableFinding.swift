/// What the checker has to say of a rule: that it is broken, or what a wish costs, and which classes cause it.
public struct TimetableFinding: Hashable, Sendable {
    public var rule: TimetableRule
    /// How much, in the units that the rule counts.
    public var amount: Int
    /// Keys of the classes that cause it, in the order of the calendar.
    public var sessions: [String]
    /// Values for the sentence `timetable.finding.<rule>`.
    public var values: [String: String]

    public init(_ rule: TimetableRule, _ amount: Int, _ sessions: [String] = [], _ values: [String: String] = [:]) {
        self.rule = rule
        self.amount = amount
        self.sessions = sessions
        self.values = values
    }
}
