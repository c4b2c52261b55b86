import Kakehashi

/// What a file of plans says, put together from its rows.
struct PlanFile {
    /// A plan or an indicator with the row that said it first.
    struct Said<Thing> {
        let row: ImportRow
        var thing: Thing
    }

    struct IndicatorKey: Hashable {
        let plan: String
        let indicator: String
    }

    private(set) var plans: [String: Said<Plan>] = [:]
    private(set) var planOrder: [String] = []
    private(set) var indicators: [IndicatorKey: Said<Indicator>] = [:]
    private(set) var indicatorOrder: [IndicatorKey] = []
    /// The headers that the file does not have; what they would say stays as it is on file.
    private(set) var absent: Set<String> = []
    private let instant: Instant

    init(_ text: String, at instant: Instant) throws {
        self.instant = instant
        _ = try PlanColumns.table.rows(in: text) { try take($0) }
    }

    private mutating func take(_ row: ImportRow) throws {
        absent = Set(PlanColumns.table.headers.filter { !row.has($0) })
        let plan = try takePlan(row)
        let key = IndicatorKey(plan: plan.number, indicator: try row.value(PlanColumns.indicator))
        var said = try indicators[key] ?? Said(row: row, thing: newIndicator(row, of: plan))
        if indicators[key] == nil { indicatorOrder.append(key) } else { try compare(row, with: said.thing) }
        if let target = try target(row, said.thing.direction) {
            said.thing.targets = (said.thing.targets + [target]).sorted { $0.year < $1.year }
        }
        indicators[key] = said
    }

    private mutating func takePlan(_ row: ImportRow) throws -> Plan {
        let number = try row.value(PlanColumns.plan)
        let plan = try Plan(
            id: plans[number]?.thing.id ?? Identifier(at: instant), number: number,
            name: row.value(PlanColumns.planName), body: row.value(PlanColumns.body),
            firstYear: row.value(PlanColumns.firstYear), lastYear: row.value(PlanColumns.lastYear),
            rule: row.value(PlanColumns.rule))
        guard plan.firstYear <= plan.lastYear else { throw row.contradiction("終了年度", with: "開始年度") }
        if let before = plans[number] {
            if plan != before.thing { throw row.contradiction("計画番号", with: before.thing.difference(from: plan)) }
        } else {
            plans[number] = Said(row: row, thing: plan)
            planOrder.append(number)
        }
        return plan
    }

    private func newIndicator(_ row: ImportRow, of plan: Plan) throws -> Indicator {
        let place = indicatorOrder.count { $0.plan == plan.number }
        return try indicator(row, of: plan.id, position: place, id: Identifier(at: instant))
    }

    private func indicator(
        _ row: ImportRow, of plan: Identifier<Plan>, position: Int, id: Identifier<Indicator>
    ) throws -> Indicator {
        let direction = try row.value(PlanColumns.direction)
        return try Indicator(
            id: id, plan: plan, number: row.value(PlanColumns.indicator), pillar: row.value(PlanColumns.pillar),
            name: row.value(PlanColumns.name), unit: row.value(PlanColumns.unit), direction: direction,
            calculation: row.value(PlanColumns.calculation), scope: row.value(PlanColumns.scope),
            accumulation: accumulation(row, direction), lowest: row.value(PlanColumns.lowest),
            highest: row.value(PlanColumns.highest), decimals: row.value(PlanColumns.decimals),
            baseline: baseline(row, direction),
            section: row.value(PlanColumns.section), method: row.value(PlanColumns.method),
            rationale: row.value(PlanColumns.rationale), position: position)
    }

    /// Words and directions do not add up.
    private func accumulation(_ row: ImportRow, _ direction: IndicatorDirection) throws -> Accumulation? {
        let said = try row.value(PlanColumns.accumulation)
        if let said, said != .pointInTime, direction == .introduction {
            throw row.contradiction("累計のしかた", with: "方向")
        }
        let lowest = try row.value(PlanColumns.lowest)
        let highest = try row.value(PlanColumns.highest)
        if let lowest, let highest, lowest > highest { throw row.contradiction("値の上限", with: "値の下限") }
        return said
    }

    /// What a further row says of the indicator must be what the first one said.
    private func compare(_ row: ImportRow, with first: Indicator) throws {
        var again = try indicator(row, of: first.plan, position: first.position, id: first.id)
        again.targets = first.targets
        if again != first { throw row.contradiction("指標番号", with: first.difference(from: again)) }
    }

    private func baseline(_ row: ImportRow, _ direction: IndicatorDirection) throws -> Target? {
        let year = try row.value(PlanColumns.baselineYear)
        let amount = try row.value(PlanColumns.baseline)
        switch (year, amount) {
        case (nil, nil): return nil
        case (let year?, let amount?):
            guard direction.accepts(amount), amount != .rising else { throw row.contradiction("基準値", with: "方向") }
            return Target(year: year, amount: amount)
        case (nil, _): throw row.contradiction("基準年度", with: "基準値")
        case (_, nil): throw row.contradiction("基準値", with: "基準年度")
        }
    }

    private func target(_ row: ImportRow, _ direction: IndicatorDirection) throws -> Target? {
        let year = try row.value(PlanColumns.year)
        let amount = try row.value(PlanColumns.target)
        switch (year, amount) {
        case (nil, nil): return nil
        case (let year?, let amount?):
            guard direction.accepts(amount) else { throw row.contradiction("目標値", with: "方向") }
            return Target(year: year, amount: amount)
        case (nil, _): throw row.contradiction("年度", with: "目標値")
        case (_, nil): throw row.contradiction("目標値", with: "年度")
        }
    }
}

extension IndicatorDirection {
    /// Whether an indicator of this direction may have such an amount.
    func accepts(_ amount: Amount) -> Bool {
        switch amount {
        case .introduced: self == .introduction
        case .number: self != .introduction
        case .rising: self != .introduction && self != .zero
        }
    }
}

extension Plan {
    /// The column in which another row of the same plan says something else.
    func difference(from other: Plan) -> String {
        if name != other.name { return "計画名" }
        if body != other.body { return "団体" }
        if firstYear != other.firstYear { return "開始年度" }
        if lastYear != other.lastYear { return "終了年度" }
        return "判定規則"
    }
}

extension Indicator {
    /// The column in which another row of the same indicator says something else.
    func difference(from other: Indicator) -> String {
        let columns: [(String, Bool)] = [
            ("柱", pillar == other.pillar), ("指標名", name == other.name), ("単位", unit == other.unit),
            ("方向", direction == other.direction), ("算出", calculation == other.calculation),
            ("対象", scope == other.scope), ("累計のしかた", accumulation == other.accumulation),
            ("値の下限", lowest == other.lowest), ("値の上限", highest == other.highest),
            ("小数桁", decimals == other.decimals),
            ("基準値", baseline == other.baseline), ("担当課", section == other.section),
            ("算出方法", method == other.method),
        ]
        return columns.first { !$0.1 }?.0 ?? "指標の考え方"
    }
}
