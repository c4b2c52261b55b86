import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// `/staff/indicators`: how a plan's indicators stand as of a day, with a picture and a word for each.
struct IndicatorsPage: Sendable {
    let reports: ReportDesk

    func show(_ visit: StaffVisit) throws -> Response {
        let query = visit.request.query
        let date = PersonReading.date(query.text("asOf")) ?? visit.today
        let plans = try reports.plans()
        let chosen = plans.first { $0.number == query.text("plan") } ?? ownPlan(plans, on: date)
        let words = visit.words
        guard date <= visit.today else {
            let fault = Fault(.indicatorFutureDay, ["date": date.description, "day": date.japanese])
            return visit.page(
                words("staff.indicators.title"), room: .indicators, status: WebFaults.status(of: fault)
            ) {
                H.h1 { words("staff.indicators.title") }
                choice(words, plans, chosen, date)
                FaultPages.notes(words, [fault])
            }
        }
        let standings = try chosen.map { try reports.standings(plan: $0.number, asOf: date).flatMap(\.standings) } ?? []
        return visit.page(words("staff.indicators.title"), room: .indicators) {
            H.h1 { words("staff.indicators.title") }
            choice(words, plans, chosen, date)
            if let chosen {
                PlanStandings(words: words, plan: chosen, date: chosen.effective(date)).html(standings)
            } else {
                Pieces.note { H.p { words("staff.indicators.none") } }
            }
        }
    }

    /// The office's own plan that runs on the day; else the first of all.
    private func ownPlan(_ plans: [Plan], on date: LocalDate) -> Plan? {
        plans.first { $0.body == reports.officeName && $0.runs(on: date) } ?? plans.first { $0.runs(on: date) }
            ?? plans.first
    }

    private func choice(_ words: Words, _ plans: [Plan], _ chosen: Plan?, _ date: LocalDate) -> HTML {
        let fields = Fields(
            words, entered: ["plan": chosen?.number ?? "", "asOf": EraDate(date)?.description ?? "\(date)"])
        return H.form(.method("get"), .action("/staff/indicators"), .class("card")) {
            H.div(.class("bar")) {
                H.div(.class("grow")) {
                    fields.select(
                        "plan", "staff.field.plan", options: plans.map { ($0.number, "\($0.body) \($0.name)") })
                }
                fields.text("asOf", "staff.field.asOf", size: "medium", extra: [.autocomplete("off")])
                H.div(.class("field")) { H.button { words("staff.show") } }
            }
        }
    }

    /// `/staff/indicators/{plan}/{indicator}`: one indicator over the months.
    func one(_ visit: StaffVisit) throws -> Response {
        let date = min(LocalDate(visit.request.query.text("asOf")) ?? visit.today, visit.today)
        let report = try reports.monthlyReport(date.yearMonth, plan: visit.parameter("plan"))
        guard let plan = report.plans.first,
            let indicator = plan.indicators.first(where: { $0.number == visit.parameter("indicator") })
        else { throw Problem(.notFound) }
        let page = ReportPage(report: report, phrases: visit.words.phrases)
        return visit.page(indicator.name, room: .indicators) {
            Pieces.crumbs(
                visit.words,
                [(Address.of("/staff/indicators", [("plan", plan.number), ("asOf", "\(date)")]), plan.name)])
            H.h1 { indicator.name }
            H.h2(.class("unseen")) { visit.words("report.details") }
            H.div(.class("card report")) { page.detail(indicator, of: plan) }
        }
    }
}
