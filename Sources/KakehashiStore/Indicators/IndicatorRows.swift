package import Kakehashi

extension Snapshot {
    /// The office's indicators with their targets, by plan and place.
    package func indicators() throws -> [Indicator] {
        let targets = Dictionary(grouping: try targets(), by: \.indicator).mapValues { $0.map(\.target) }
        let indicators = try rows(
            "SELECT * FROM indicator WHERE office_id = ? ORDER BY plan_id, position, number", .id(office),
            make: Indicator.init(row:))
        return indicators.map { $0.with(targets: targets[$0.id] ?? []) }
    }

    package func indicators(of plan: Plan) throws -> [Indicator] {
        try indicators().filter { $0.plan == plan.id }
    }

    private func targets() throws -> [(indicator: Identifier<Indicator>, target: Target)] {
        try rows(
            "SELECT * FROM indicator_target WHERE office_id = ? ORDER BY indicator_id, fiscal_year", .id(office)
        ) { row in
            (
                try row.id("indicator_id"),
                Target(
                    year: FiscalYear(startYear: try row.int("fiscal_year")),
                    amount: try row.parsed("amount") { Amount($0) })
            )
        }
    }
}

extension Decision {
    package func insert(_ indicator: Indicator, as action: JournalAction) throws {
        try run(
            """
            INSERT INTO indicator (id, office_id, plan_id, version, number, pillar, name, unit, direction, calculation,
                scope, accumulation, lowest, highest, decimals, baseline_year, baseline, section, method, rationale,
                position)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            values: [
                .id(indicator.id), .id(office), .id(indicator.plan), .int(indicator.version), .text(indicator.number),
            ] + columns(of: indicator))
        try writeTargets(of: indicator)
        try note(action, "indicator:\(indicator.id)", isNew: true)
    }

    /// Writes the indicator over the version that it was loaded with.
    package func update(_ indicator: Indicator, as action: JournalAction) throws {
        try runOnCurrentVersion(
            """
            UPDATE indicator SET pillar = ?, name = ?, unit = ?, direction = ?, calculation = ?, scope = ?,
                accumulation = ?, lowest = ?, highest = ?, decimals = ?, baseline_year = ?, baseline = ?, section = ?,
                method = ?, rationale = ?, position = ?, version = version + 1
            WHERE id = ? AND version = ?
            """,
            values: columns(of: indicator) + [.id(indicator.id), .int(indicator.version)],
            subject: "@thing.indicator")
        try writeTargets(of: indicator)
        try note(action, "indicator:\(indicator.id)", isNew: false)
    }

    private func columns(of indicator: Indicator) -> [Value] {
        [
            .text(indicator.pillar), .text(indicator.name), .text(indicator.unit), .raw(indicator.direction),
            .text(indicator.calculation.code), .text(indicator.scope.description), .raw(indicator.accumulation),
            .text(indicator.lowest?.description), .text(indicator.highest?.description), .int(indicator.decimals),
            .int(indicator.baseline?.year.startYear), .text(indicator.baseline?.amount.description),
            .text(indicator.section), .text(indicator.method), .text(indicator.rationale), .int(indicator.position),
        ]
    }

    private func writeTargets(of indicator: Indicator) throws {
        try run("DELETE FROM indicator_target WHERE indicator_id = ?", .id(indicator.id))
        for target in indicator.targets {
            try run(
                "INSERT INTO indicator_target (indicator_id, fiscal_year, office_id, amount) VALUES (?, ?, ?, ?)",
                .id(indicator.id), .int(target.year.startYear), .id(office), .text(target.amount.description))
        }
    }
}

extension Indicator {
    init(row: Row) throws {
        let year = try row.optionalInt("baseline_year")
        let amount = try row.optionalParsed("baseline") { Amount($0) }
        let baseline = year.flatMap { year in amount.map { Target(year: FiscalYear(startYear: year), amount: $0) } }
        self.init(
            id: try row.id("id"), plan: try row.id("plan_id"), number: try row.text("number"),
            pillar: try row.text("pillar"), name: try row.text("name"), unit: try row.text("unit"),
            direction: try row.raw("direction"), calculation: try row.parsed("calculation") { Calculation($0) },
            scope: try row.parsed("scope") { CountScope($0) }, accumulation: try row.optionalRaw("accumulation"),
            lowest: try row.optionalParsed("lowest") { ScaledNumber($0) },
            highest: try row.optionalParsed("highest") { ScaledNumber($0) }, decimals: try row.int("decimals"),
            baseline: baseline,
            section: try row.text("section"), method: try row.text("method"), rationale: try row.text("rationale"),
            position: try row.int("position"), version: try row.int("version"))
    }

    func with(targets: [Target]) -> Indicator {
        var indicator = self
        indicator.targets = targets
        return indicator
    }
}
