import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// The forms in which a section types why an indicator is as it is, and what comes next.
struct SectionTexts {
    let visit: StaffVisit
    let reports: ReportDesk
    let month: YearMonth

    func html(_ plan: ReportedPlan) throws -> HTML {
        let words = visit.words
        let forms = try plan.indicators.map { try form($0, of: plan) }
        let left = plan.indicators.count { $0.comment.isEmpty }
        return H.details(.class("card")) {
            H.summary { words("staff.reports.texts", ["plan": plan.name, "count": "\(left)"]) }
            forms
        }
    }

    private func form(_ indicator: ReportedIndicator, of plan: ReportedPlan) throws -> HTML {
        let words = visit.words
        let said = try reports.comment(on: indicator.number, of: plan.number, in: month)
        let comment = said?.comment ?? indicator.comment
        let rule = plan.markRule
        let id = "\(plan.number)-\(indicator.number)"
        return visit.shell.form("/staff/reports/texts", .class("texts")) {
            H.h3 { "\(indicator.number) \(indicator.name)" }
            H.p {
                MarkSign(words: words, rule: rule).html(indicator.mark)
                " \(words("staff.field.value")) \(indicator.value.text) \(indicator.unit)"
            }
            hidden(plan, indicator, version: said?.version ?? 0)
            H.div(.class("grid")) {
                area("cause", id, comment.cause)
                area("nextStep", id, comment.nextStep)
            }
            H.div(.class("bar")) {
                H.fieldset(.class("choices")) {
                    H.legend(.class("unseen")) { words("staff.field.status") }
                    Reading.Status.allCases.map {
                        Fields.radio(
                            "status", $0.rawValue, $0.japanese, checked: $0 == (said?.status ?? indicator.status))
                    }
                }
                H.button { words("staff.reports.saveTexts") }
            }
        }
    }

    @HTMLBuilder private func hidden(_ plan: ReportedPlan, _ indicator: ReportedIndicator, version: Int) -> HTML {
        let values = [
            ("month", "\(month)"), ("plan", visit.request.query.text("plan")), ("of", plan.number),
            ("indicator", indicator.number), ("version", "\(version)"),
        ]
        values.map { H.input(.type("hidden"), .name($0.0), .value($0.1)) }
    }

    private func area(_ name: String, _ id: String, _ text: String) -> HTML {
        H.div(.class("field")) {
            H.label(.for("\(name)-\(id)")) { visit.words("staff.field.\(name)") }
            H.textarea(.id("\(name)-\(id)"), .name(name), .rows(3)) { text }
        }
    }
}
