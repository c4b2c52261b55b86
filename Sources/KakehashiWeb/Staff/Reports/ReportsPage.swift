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
        try page(visit, visit.request.query)
    }

    private func choice(_ visit: StaffVisit, _ query: FormValues, _ plans: [Plan]) -> Choice {
        // Reports are made once a month is over.
        let usual = visit.today.yearMonth.adding(months: -1)
        return Choice(
            month: YearMonth(query.text("month")) ?? usual, plan: plans.first { $0.number == query.text("plan") })
    }

    /// The page of the month and the plan that a query or a form names. A form that could not be saved comes back with
    /// what was typed and with the reason.
    private func page(
        _ visit: StaffVisit, _ query: FormValues, entered: FormValues? = nil, faults: [Fault] = []
    ) throws -> Response {
        let plans = try reports.plans()
        let choice = choice(visit, query, plans)
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
        let texts = SectionTexts(
            visit: visit, report: report, stored: try stored(choice.month, plans), entered: entered)
        let status = faults.first.map(WebFaults.status) ?? .ok
        return visit.page(words("staff.reports.title"), room: .reports, status: status) {
            head(words, choice, plans)
            if visit.request.query["saved"] != nil {
                Pieces.note("good", role: "status") { H.p { words("staff.reports.saved") } }
            }
            if !faults.isEmpty { FaultPages.notes(words, faults) }
            missing(words, report)
            downloads(words, choice)
            texts.html()
            H.section(.class("card report")) { page.content }
        }
    }

    private func stored(_ month: YearMonth, _ plans: [Plan]) throws -> [String: MonthComment] {
        let comments = try reports.comments(in: month)
        let numbers = Dictionary(plans.map { ($0.id, $0.number) }) { first, _ in first }
        let places = try reports.indicators(of: plans).compactMap { indicator -> (String, MonthComment)? in
            guard let comment = comments[indicator.id], let plan = numbers[indicator.plan] else { return nil }
            return (SectionTexts.key(plan, indicator.number), comment)
        }
        return Dictionary(places) { first, _ in first }
    }

    /// The classes without attendance, each a way to where it is recorded.
    @HTMLBuilder private func missing(_ words: Words, _ report: MonthlyReport) -> HTML {
        let gaps = report.gaps.filter { $0.kind != .toCome }
        if !gaps.isEmpty {
            Pieces.note("care") {
                report.notes(words.phrases).map { note in H.p { note } }
                ClassLinks.html(gaps.map(\.number))
            }
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
                ReportFileForm.allCases.map { form in
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
        guard parts.count == 2, let month = YearMonth(parts[0]), let form = ReportFileForm(rawValue: String(parts[1]))
        else { throw Problem(.notFound) }
        let plan = visit.request.query.text("plan")
        let report = try reports.monthlyReport(month, plan: plan.isEmpty ? nil : plan)
        let bytes = Array(try self.parts.reportFile(report, form))
        return .download(bytes, type: form.mediaType, name: "kakehashi-\(month).\(form.rawValue)")
    }

    /// Saves what was changed in the form of all indicators, or nothing of it.
    func comment(_ visit: StaffVisit) throws -> Response {
        let form = visit.form
        guard let month = YearMonth(form.text("month")) else { throw Problem(.badRequest) }
        do {
            try reports.save(SectionTexts.entries(form), in: month, by: visit.author)
        } catch let fault as Fault {
            return try page(visit, form, entered: form, faults: [fault])
        } catch let faults as Faults {
            return try page(visit, form, entered: form, faults: faults.all)
        }
        let query = [("month", "\(month)"), ("plan", form.text("plan")), ("saved", "1")]
        return .redirect(to: Address.of("/staff/reports", query) + "#texts")
    }
}
