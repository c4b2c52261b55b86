package import Kakehashi
import KakehashiStore

extension ReportDesk {
    /// The report of a month: of the plan named, else of the office's own plans that run in it.
    package func monthlyReport(_ month: YearMonth, plan wanted: String? = nil) throws -> MonthlyReport {
        try read { MonthlyReport(try material(month, plan: wanted, $0)) }
    }

    /// What the month's report is made from.
    func material(_ month: YearMonth, plan wanted: String?, _ snapshot: Snapshot) throws -> ReportMaterial {
        let now = clock.now()
        guard month.firstDay <= now.localDate else { throw Fault(.reportFutureMonth, ["month": Phrases.value(month)]) }
        let plans = try reportedPlans(wanted, in: month, snapshot)
        let earliest = month.adding(months: 1 - ReportMaterial.trendMonths)
        return ReportMaterial(
            office: try snapshot.office(office.id)?.name ?? office.name, month: month, today: now.localDate,
            plans: plans,
            indicators: try snapshot.indicators(),
            readings: try plans.flatMap { try snapshot.readings(of: $0.id) },
            comments: try snapshot.monthComments(in: month),
            figures: try figures(in: snapshot, days: ReportMaterial.days(for: month, plans: plans), at: now),
            venueNames: try snapshot.venueNames(),
            closings: try snapshot.monthClosings(in: earliest...month),
            closedClasses: try snapshot.closedClasses(in: month))
    }

    /// The office's own plans of the month; where it has none, every plan of the month.
    private func reportedPlans(_ wanted: String?, in month: YearMonth, _ snapshot: Snapshot) throws -> [Plan] {
        let plans = try plans(wanted, in: snapshot)
        if wanted != nil { return plans }
        let running = plans.filter { $0.runs(on: month.firstDay) }
        let name = try snapshot.office(office.id)?.name
        let own = running.filter { $0.body == name }
        guard !running.isEmpty else { throw Fault(.reportNoPlan, ["month": Phrases.value(month)]) }
        return own.isEmpty ? running : own
    }

    /// What the sections said about a month, by indicator, with the versions to hand back when it is changed.
    package func comments(in month: YearMonth) throws -> [Identifier<Indicator>: MonthComment] {
        try read { try $0.monthComments(in: month) }
    }

    /// What the section said, with the version to hand back when it is changed.
    package func comment(on indicator: String, of plan: String, in month: YearMonth) throws -> MonthComment? {
        try read { snapshot in
            try snapshot.monthComment(on: self.indicator(indicator, of: plan, in: snapshot).id, in: month)
        }
    }

    func indicator(_ number: String, of plan: String, in snapshot: Snapshot) throws -> Indicator {
        let plans = try plans(plan, in: snapshot).map(\.id)
        let found = try snapshot.indicators().first { $0.number == number && plans.contains($0.plan) }
        guard let found else { throw Fault(.indicatorUnknown, ["plan": plan, "indicator": number]) }
        return found
    }
}
