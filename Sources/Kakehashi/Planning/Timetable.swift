/// The year's classes as planned, with what they cost and why.
public struct Timetable: Hashable, Sendable, Codable {
    public static let schemaVersion = 1

    public var schemaVersion = Timetable.schemaVersion
    public var year: FiscalYear
    /// What the wishes cost in all.
    public var cost: Int
    /// No timetable costs less; 0 where nothing better is known.
    public var bound: Int
    /// The cost of each wish, and for each rule that must hold how often it is broken, 0 in a good timetable.
    public var byRule: [String: Int]
    /// In the order of the calendar.
    public var sessions: [TimetableSession]
    /// Keys of wanted classes that are not held.
    public var left: [String]
    /// What it takes to come by it again.
    public var seed: UInt64?
    public var steps: Int?
    /// Whether no class alone could stand at a better place; false where the time was over before all were looked at, nil
    /// where it was mended or moved by hand.
    public var isPolished: Bool?
    /// What it was made for, so that it can be checked, explained and mended on its own.
    public var problem: TimetableProblem?

    public init(
        year: FiscalYear, sessions: [TimetableSession], left: [String] = [], cost: Int = 0, bound: Int = 0,
        byRule: [String: Int] = [:], seed: UInt64? = nil, steps: Int? = nil, problem: TimetableProblem? = nil
    ) {
        self.year = year
        self.sessions = sessions.sorted()
        self.left = left
        self.cost = cost
        self.bound = bound
        self.byRule = byRule
        self.seed = seed
        self.steps = steps
        self.problem = problem
    }

    /// How many published classes a repair has moved.
    public var moved: Int { byRule[TimetableRule.moved.rawValue] ?? 0 }

    /// How often rules that must hold are broken.
    public var broken: Int { TimetableRule.musts.reduce(0) { $0 + (byRule[$1.rawValue] ?? 0) } }
}
