package import Kakehashi
import KakehashiStore

extension ReportDesk {
    /// Takes in a file of plans: all of it or nothing. Plans and indicators that are on file are kept by their
    /// numbers; what the file does not name stays.
    @discardableResult
    package func importPlans(_ text: String, by author: Author) throws -> ImportOutcome {
        let file = try PlanFile(text, at: clock.now())
        return try decide(author) { decision in
            var outcome = ImportOutcome()
            var keys: [String: Identifier<Plan>] = [:]
            for number in file.planOrder {
                guard let plan = file.plans[number]?.thing else { continue }
                keys[number] = try store(plan, &outcome, in: decision)
            }
            let known = try decision.indicators()
            for key in file.indicatorOrder {
                guard let indicator = file.indicators[key]?.thing, let plan = keys[key.plan] else { continue }
                try store(indicator, of: plan, known, file.absent, &outcome, in: decision)
            }
            return outcome
        }
    }

    /// - Returns: the plan's key on file.
    private func store(
        _ plan: Plan, _ outcome: inout ImportOutcome, in decision: Decision
    ) throws -> Identifier<Plan> {
        let known = try decision.plan(numbered: plan.number)
        let wanted = Plan(
            id: known?.id ?? plan.id, number: plan.number, name: plan.name, body: plan.body,
            firstYear: plan.firstYear, lastYear: plan.lastYear, rule: plan.rule,
            version: known?.version ?? plan.version)
        try outcome.keep(
            wanted, over: known, insert: { try decision.insert($0, as: .importing("plans")) },
            update: { try decision.update($0, as: .importing("plans")) })
        return wanted.id
    }

    private func store(
        _ indicator: Indicator, of plan: Identifier<Plan>, _ known: [Indicator], _ absent: Set<String>,
        _ outcome: inout ImportOutcome, in decision: Decision
    ) throws {
        let before = known.first { $0.plan == plan && $0.number == indicator.number }
        try outcome.keep(
            indicator.placed(in: plan, over: before, without: absent), over: before,
            insert: { try decision.insert($0, as: .importing("plans")) },
            update: { try decision.update($0, as: .importing("plans")) })
    }
}

extension Indicator {
    /// The same within a plan on file, with the key and the version of what it replaces, what the file has no columns
    /// for, and the targets of the years that it does not name.
    fileprivate func placed(
        in plan: Identifier<Plan>, over before: Indicator?, without absent: Set<String>
    ) -> Indicator {
        func kept<Value>(_ header: String, _ path: KeyPath<Indicator, Value>) -> Value {
            guard let before, absent.contains(header) else { return self[keyPath: path] }
            return before[keyPath: path]
        }
        let named = Set(targets.map(\.year))
        let others = (before?.targets ?? []).filter { !named.contains($0.year) }
        return Indicator(
            id: before?.id ?? id, plan: plan, number: number, pillar: kept("柱", \.pillar), name: name, unit: unit,
            direction: direction, calculation: calculation, scope: kept("対象", \.scope),
            accumulation: kept("累計のしかた", \.accumulation), lowest: kept("値の下限", \.lowest),
            highest: kept("値の上限", \.highest), decimals: kept("小数桁", \.decimals), baseline: kept("基準値", \.baseline),
            targets: (targets + others).sorted { $0.year < $1.year }, section: kept("担当課", \.section),
            method: kept("算出方法", \.method), rationale: kept("指標の考え方", \.rationale), position: position,
            version: before?.version ?? version)
    }
}
