package import Kakehashi
import KakehashiStore

/// One line of the list of indicators.
package struct IndicatorLine: Hashable, Sendable, Encodable {
    /// 計画番号.
    package var plan: String
    /// 指標番号.
    package var id: String
    package var name: String
    package var unit: String
    /// The fiscal year of the target; the judged one where there is no target.
    package var fiscalYear: FiscalYear
    package var target: Amount?
    /// Nil where the judged year has no value.
    package var value: Amount?
    package var mark: Mark
    /// 教室番号 of the classes that the value lacks, since their attendance is not all known.
    package var lacking: [String]
}

extension ReportDesk {
    /// How the indicators of one plan or of all stand as of a day.
    package func indicators(plan wanted: String? = nil, asOf date: LocalDate? = nil) throws -> [IndicatorLine] {
        try standings(plan: wanted, asOf: date).flatMap { plan, standings in
            standings.map { IndicatorLine($0, of: plan) }
        }
    }

    /// The same with everything that is known about each indicator; `indicator.futureDay` for a day to come, since
    /// what is planned has not been held.
    package func standings(
        plan wanted: String? = nil, asOf date: LocalDate? = nil
    ) throws -> [(plan: Plan, standings: [Standing])] {
        let now = clock.now()
        let day = date ?? now.localDate
        guard day <= now.localDate else {
            throw Fault(.indicatorFutureDay, ["day": Phrases.value(day)])
        }
        return try read { snapshot in
            let plans = try plans(wanted, in: snapshot)
            let indicators = try snapshot.indicators()
            let readings = try snapshot.readings()
            let days = ReportMaterial.days(for: day.yearMonth, plans: plans)
            let figures = try figures(in: snapshot, days: days, at: now)
            return plans.map { plan in
                (plan, plan.standings(of: indicators, asOf: day, readings: readings, figures: figures))
            }
        }
    }

    /// Every plan, for choices.
    package func plans() throws -> [Plan] { try read { try $0.plans() } }

    /// The indicators of plans.
    package func indicators(of plans: [Plan]) throws -> [Indicator] {
        let wanted = Set(plans.map(\.id))
        return try read { try $0.indicators() }.filter { wanted.contains($0.plan) }
    }

    /// The plan with that number, key or name; every plan where none is named.
    func plans(_ wanted: String?, in snapshot: Snapshot) throws -> [Plan] {
        let plans = try snapshot.plans()
        guard let wanted else { return plans }
        let found = plans.filter { $0.number == wanted || $0.id.description == wanted || $0.name == wanted }
        guard !found.isEmpty else { throw Fault(.planUnknown, ["plan": wanted]) }
        return found
    }

    /// What is counted, of the days given.
    func figures(in snapshot: Snapshot, days: ClosedRange<LocalDate>, at now: Instant) throws -> Figures {
        Figures(
            tallies: try snapshot.classTallies(in: days, at: now),
            firsts: try snapshot.firstAttendances(in: days),
            volumes: try snapshot.procedureVolumes(),
            assisted: try snapshot.assistedCounts(in: days),
            consultationVenues: try snapshot.consultationVenues(),
            gaps: try snapshot.classGaps(in: days, at: now))
    }
}

extension IndicatorLine {
    init(_ standing: Standing, of plan: Plan) {
        self.init(
            plan: plan.number, id: standing.indicator.number, name: standing.indicator.name,
            unit: standing.indicator.unit, fiscalYear: standing.target?.year ?? standing.year,
            target: standing.target?.amount, value: standing.value?.amount, mark: standing.mark,
            lacking: standing.lacking)
    }

    package enum CodingKeys: CodingKey {
        case plan, id, name, unit, fiscalYear, target, value, mark, lacking
    }

    /// A value that is not there is written as null, so that every row has the same keys.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(plan, forKey: .plan)
        try container.encode(id, forKey: .id)
        try container.encode(name, forKey: .name)
        try container.encode(unit, forKey: .unit)
        try container.encode(fiscalYear, forKey: .fiscalYear)
        try container.encode(target, forKey: .target)
        try container.encode(value, forKey: .value)
        try container.encode(mark, forKey: .mark)
        try container.encode(lacking, forKey: .lacking)
    }
}
