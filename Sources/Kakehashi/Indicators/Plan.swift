/// A published promise of a city, with a period and the rule by which its indicators are marked.
public struct Plan: Hashable, Sendable, Identifiable {
    public let id: Identifier<Plan>
    /// 計画番号, by which files and the command line name it.
    public var number: String
    public var name: String
    /// 団体: who promised it.
    public var body: String
    public var firstYear: FiscalYear
    public var lastYear: FiscalYear
    public var rule: MarkRule
    public var version: Int

    public init(
        id: Identifier<Plan>, number: String, name: String, body: String, firstYear: FiscalYear, lastYear: FiscalYear,
        rule: MarkRule = .reachedOrRising, version: Int = 1
    ) {
        self.id = id
        self.number = number
        self.name = name
        self.body = body
        self.firstYear = firstYear
        self.lastYear = lastYear
        self.rule = rule
        self.version = version
    }

    /// The day on which it begins.
    public var firstDay: LocalDate { firstYear.firstDay }
    /// The day on which it ends.
    public var lastDay: LocalDate { lastYear.lastDay }

    /// How many fiscal years it runs.
    public var years: Int { lastYear.startYear - firstYear.startYear + 1 }

    /// The day up to which things count as of a day: a plan that has ended keeps its final evaluation.
    public func effective(_ asOf: LocalDate) -> LocalDate { min(asOf, lastDay) }

    /// Whether the day lies in its period.
    public func runs(on date: LocalDate) -> Bool { (firstDay...lastDay).contains(date) }
}
