import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// `/staff/reports`: the report of a month, to look at, to complete with the section's texts, and to take away.
struct ReportsPage: Sendable {
    let parts: WebParts
    private var reports: ReportDesk { parts.reports }

    /// What was asked for.
    private struct Choice {
        let month: YearMonth
        let plan: Plan?

        var query: [(String, String)] { [("month", "\(month)"), ("plan", plan?.number ?? "")] }
    }

    func show(_ visit: StaffVisit) throws -> Response {
        try page(visit)
    }

    private func choice(_ visit: StaffVisit, _ plans: [Plan]) -> Choice {
        let query = visit.request.query
        // Reports are made once a month is over.
        let usual = visit.today.yearMonth.adding(months: -1)
        return Choice(
            month: YearMonth(query.text("month")) ?? usual, plan: plans.first { $0.number == query.text("plan") })
    }

    private func page(_ visit: StaffVisit) throws -> Response {
        let plans = try reports.plans()
        let choice = choice(visit, plans)
        let words = visit.words
        let report: MonthlyReport
        do {
            report = try reports.monthlyReport(choice.month, plan: choice.plan?.number)
        } catch let fault as Fault {
            return visit.page(words("staff.reports.title"), room: .reports, status: WebFaults.status(of: fault)) {
                head(words, choice, plans)
                FaultPages.notes(words, [fault])
            }
        }
        let page = ReportPage(report: report, phrases: words.phrases)
        let texts = try report.plans.map {
            try SectionTexts(visit: visit, reports: reports, month: choice.month).html($0)
        }
        return visit.page(words("staff.reports.title"), room: .reports) {
            head(words, choice, plans)
            if visit.request.query["saved"] != nil {
                Pieces.note("good", role: "status") { H.p { words("staff.reports.saved") } }
            }
            downloads(words, choice)
            texts
            H.section(.class("card report")) { page.content }
        }
    }

    @HTMLBuilder private func head(_ words: Words, _ choice: Choice, _ plans: [Plan]) -> HTML {
        let fields = Fields(
            words, entered: ["month": "\(choice.month)", "plan": choice.plan?.number ?? ""])
        H.h1 { words("staff.reports.of", ["month": choice.month.japanese]) }
        H.form(.method("get"), .action("/staff/reports"), .class("card")) {
            H.div(.class("bar")) {
                fields.select("month", "staff.field.month", options: MonthChoices.around(choice.month, words))
                H.div(.class("grow")) {
                    fields.select(
                        "plan", "staff.field.plan",
                        options: [("", words("staff.reports.ownPlans"))]
                            + plans.map { ($0.number, "\($0.body) \($0.name)") })
                }
                H.div(.class("field")) { H.button { words("staff.show") } }
            }
        }
    }

    private func downloads(_ words: Words, _ choice: Choice) -> HTML {
        H.section(.class("card")) {
            H.h2 { words("staff.reports.download") }
            H.div(.class("actions")) {
                ReportFile.Form.allCases.map { form in
                    let path = "/staff/reports/\(choice.month).\(form.rawValue)"
                    return Pieces.link(
                        Address.of(path, [("plan", choice.plan?.number ?? "")]),
                        words("staff.reports.\(form.rawValue)"), form == .pdf ? "main" : "")
                }
            }
        }
    }

    /// `/staff/reports/2026-10.pdf`
    func download(_ visit: StaffVisit) throws -> Response {
        let parts = visit.parameter("file").split(separator: ".", maxSplits: 1)
        guard parts.count == 2, let month = YearMonth(parts[0]), let form = ReportFile.Form(rawValue: String(parts[1]))
        else { throw Problem(.notFound) }
        let plan = visit.request.query.text("plan")
        let report = try reports.monthlyReport(month, plan: plan.isEmpty ? nil : plan)
        let bytes = Array(try self.parts.reportFile.make(report, form))
        return .download(bytes, type: form.mediaType, name: "kakehashi-\(month).\(form.rawValue)")
    }

    /// Writes what the section says about an indicator.
    func comment(_ visit: StaffVisit) throws -> Response {
        let form = visit.form
        guard let month = YearMonth(form.text("month")) else { throw Problem(.badRequest) }
        try reports.comment(
            on: form.text("indicator"), of: form.text("of"), in: month,
            SectionComment(cause: form.text("cause"), nextStep: form.text("nextStep")),
            status: Reading.Status(rawValue: form.text("status")) ?? .provisional,
            version: Int(form.text("version")), by: visit.author)
        let query = [("month", "\(month)"), ("plan", form.text("plan")), ("saved", "1")]
        return .redirect(to: Address.of("/staff/reports", query))
    }
}
