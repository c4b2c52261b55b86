/// What a plan counts.
public struct Indicator: Hashable, Sendable, Identifiable {
    public let id: Identifier<Indicator>
    public let plan: Identifier<Plan>
    /// 指標番号, unique within the plan.
    public var number: String
    /// 柱: the pillar of the plan that it stands under.
    public var pillar: String
    public var name: String
    public var unit: String
    public var direction: IndicatorDirection
    public var calculation: Calculation
    public var scope: CountScope
    /// How its readings add up, where the plan says so; see `accumulates`.
    public var accumulation: Accumulation?
    /// 値の下限 and 値の上限: what its readings lie between, where the plan says so; else see `range`.
    public var lowest: ScaledNumber?
    public var highest: ScaledNumber?
    /// How many decimals its values are shown with.
    public var decimals: Int
    public var baseline: Target?
    /// One a fiscal year, in order; a year without a target has none.
    public var targets: [Target]
    /// 担当課.
    public var section: String
    /// 算出方法: how it is computed, for the reader of the report.
    public var method: String
    /// 指標の考え方: why it is counted.
    public var rationale: String
    /// Its place within the plan.
    public var position: Int
    public var version: Int

    public init(
        id: Identifier<Indicator>, plan: Identifier<Plan>, number: String, pillar: String = "", name: String,
        unit: String, direction: IndicatorDirection = .more, calculation: Calculation = .recorded,
        scope: CountScope = CountScope(), accumulation: Accumulation? = nil, lowest: ScaledNumber? = nil,
        highest: ScaledNumber? = nil, decimals: Int = 0, baseline: Target? = nil, targets: [Target] = [],
        section: String = "", method: String = "", rationale: String = "", position: Int = 0, version: Int = 1
    ) {
        self.id = id
        self.plan = plan
        self.number = number
        self.pillar = pillar
        self.name = name
        self.unit = unit
        self.direction = direction
        self.calculation = calculation
        self.scope = scope
        self.accumulation = accumulation
        self.lowest = lowest
        self.highest = highest
        self.decimals = decimals
        self.baseline = baseline
        self.targets = targets.sorted { $0.year < $1.year }
        self.section = section
        self.method = method
        self.rationale = rationale
        self.position = position
        self.version = version
    }

    /// What is promised for a fiscal year: its own target, else the next one ahead, else the last one.
    public func target(for year: FiscalYear) -> Target? {
        targets.first { $0.year >= year } ?? targets.last
    }
}

/// An amount of a fiscal year: what is promised, or what it was when the plan began.
public struct Target: Hashable, Sendable {
    public var year: FiscalYear
    public var amount: Amount

    public init(year: FiscalYear, amount: Amount) {
        self.year = year
        self.amount = amount
    }
}
