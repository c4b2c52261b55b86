package import Kakehashi
import KakehashiStore

extension ReportDesk {
    /// The report of a month: of the plan named, else of the office's own plans that run in it.
    package func monthlyReport(_ month: YearMonth, plan wanted: String? = nil) throws -> MonthlyReport {
        let today = clock.now().localDate
        guard month.firstDay <= today else { throw Fault(.reportFutureMonth, ["month": month.description]) }
        return try read { snapshot in
            let plans = try reportedPlans(wanted, in: month, snapshot)
            let venues = try snapshot.venueNames()
            return MonthlyReport(
                ReportMaterial(
                    office: office.name, month: month, today: today, plans: plans,
                    indicators: try snapshot.indicators(),
                    readings: try plans.flatMap { try snapshot.readings(of: $0.id) },
                    comments: try snapshot.monthComments(in: month),
                    figures: try figures(in: snapshot, days: ReportMaterial.days(for: month, plans: plans)),
                    venueNames: venues))
        }
    }

    /// The office's own plans of the month; where it has none, every plan of the month.
    private func reportedPlans(_ wanted: String?, in month: YearMonth, _ snapshot: Snapshot) throws -> [Plan] {
        let plans = try plans(wanted, in: snapshot)
        if wanted != nil { return plans }
        let running = plans.filter { $0.runs(on: month.firstDay) }
        let own = running.filter { $0.body == office.name }
        guard !running.isEmpty else { throw Fault(.reportNoPlan, ["month": month.description]) }
        return own.isEmpty ? running : own
    }

    /// Writes what the section says about an indicator in a month: 要因, 今後の対応, and whether its figures are final.
    package func comment(
        on indicator: String, of plan: String, in month: YearMonth, _ comment: SectionComment,
        status: Reading.Status = .provisional, version: Int? = nil, by author: Author
    ) throws {
        try decide(author) { decision in
            let found = try self.indicator(indicator, of: plan, in: decision)
            let before = try decision.monthComment(on: found.id, in: month)
            try decision.save(
                MonthComment(
                    indicator: found.id, month: month, status: status, comment: comment,
                    version: version ?? before?.version ?? 0), as: "indicator.comment")
        }
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
