import Kakehashi
import KakehashiHTTP
import KakehashiOffice

/// The one form in which sections type why indicators are as they are and what comes next, and declare figures final.
/// It is saved as a whole; what was typed comes back where it cannot be saved.
struct SectionTexts {
    let visit: StaffVisit
    let report: MonthlyReport
    /// What is on file, by plan and indicator.
    let stored: [String: MonthComment]
    /// What was typed, where it could not be saved.
    var entered: FormValues?

    private var words: Words { visit.words }

    func html() -> HTML {
        let lines = report.plans.flatMap { plan in plan.indicators.map { (plan, $0) } }
        let left = lines.count { $1.comment.isEmpty }
        let isOpen = entered != nil || visit.request.query["saved"] != nil
        return H.details(.class("card"), .id("texts"), Attribute.open.when(isOpen)) {
            H.summary { words("staff.reports.texts", ["count": "\(left)"]) }
            visit.shell.form("/staff/reports/texts") {
                hidden("month", "\(report.month)")
                hidden("plan", visit.request.query["plan"] ?? entered?.text("plan") ?? "")
                hidden("count", "\(lines.count)")
                lines.enumerated().map { place, line in row(place, line.1, of: line.0) }
                H.div(.class("actions sticky")) {
                    H.button(.class("main")) { words("staff.reports.saveTexts") }
                }
            }
        }
    }

    private func row(_ place: Int, _ line: ReportedIndicator, of plan: ReportedPlan) -> HTML {
        let said = stored[SectionTexts.key(plan.number, line.number)]
        let comment = said?.comment ?? line.comment
        let status: Reading.Status = line.closing == nil ? said?.status ?? .provisional : .final
        let shown = [
            "cause": comment.cause, "nextStep": comment.nextStep, "correction": said?.correctionReason ?? "",
            "status": status.rawValue, "reason": "",
        ]
        let values = shown.mapValues { $0 }.merging(typed(place)) { _, typed in typed }
        return H.div(.class("texts")) {
            H.h3 { "\(line.number) \(line.name)" }
            H.p {
                MarkSign(words: words, rule: plan.rule).html(line.mark, line.timing, line.direction)
                " \(words("staff.field.value")) \(line.shownValue) \(line.unit)"
            }
            state(line, plan)
            conflict(place, said)
            identity(place, line, plan, said?.version ?? 0, shown)
            H.div(.class("grid")) {
                area("cause", place, values)
                area("nextStep", place, values)
                if line.corrections.contains(where: { $0.month == report.month }) { area("correction", place, values) }
            }
            H.div(.class("bar")) {
                H.fieldset(.class("choices")) {
                    H.legend(.class("unseen")) { words("staff.field.status") }
                    Reading.Status.allCases.map {
                        Fields.radio(
                            "status.\(place)", $0.rawValue, $0.japanese, checked: $0.rawValue == values["status"])
                    }
                }
                reason(place, line, values)
            }
        }
    }

    /// When it was declared final, and what has changed since.
    @HTMLBuilder private func state(_ line: ReportedIndicator, _ plan: ReportedPlan) -> HTML {
        if line.closing != nil { H.p { words.phrases.words(of: line) } }
        line.corrections.map { correction in H.p { words.phrases.words(of: correction, by: plan.rule) } }
    }

    /// What somebody else has saved since the page was shown; what was typed here stays in the fields.
    @HTMLBuilder private func conflict(_ place: Int, _ said: MonthComment?) -> HTML {
        if let entered, let said, entered.text("version.\(place)") != "\(said.version)", isChanged(place) {
            Pieces.note("care") {
                H.p {
                    words(
                        "staff.reports.conflict",
                        [
                            "cause": said.comment.cause, "nextStep": said.comment.nextStep,
                            "status": said.status.japanese,
                        ])
                }
            }
        }
    }

    /// Which row it is, and what it showed, so that only what was changed is saved.
    @HTMLBuilder private func identity(
        _ place: Int, _ line: ReportedIndicator, _ plan: ReportedPlan, _ version: Int, _ shown: [String: String]
    ) -> HTML {
        hidden("of.\(place)", plan.number)
        hidden("indicator.\(place)", line.number)
        hidden("version.\(place)", "\(version)")
        ["cause", "nextStep", "correction", "status"].map { hidden("was.\($0).\(place)", shown[$0] ?? "") }
    }

    private func hidden(_ name: String, _ value: String) -> HTML {
        H.input(.type("hidden"), .name(name), .value(value))
    }

    private func area(_ name: String, _ place: Int, _ values: [String: String]) -> HTML {
        let id = "\(name).\(place)"
        return H.div(.class("field")) {
            H.label(.for(id)) { words("staff.field.\(name)") }
            H.textarea(.id(id), .name(id), .rows(3)) { values[name] ?? "" }
        }
    }

    /// Why it is final although attendance is missing, or why it is open again; only where one of both can be asked.
    @HTMLBuilder private func reason(_ place: Int, _ line: ReportedIndicator, _ values: [String: String]) -> HTML {
        let isMissing = !line.lacking.isEmpty || !line.lackingInMonth.isEmpty || !report.gaps.isEmpty
        if line.closing != nil || isMissing {
            let id = "reason.\(place)"
            H.div(.class("field grow")) {
                H.label(.for(id)) {
                    words(line.closing == nil ? "staff.reports.reasonClose" : "staff.reports.reasonOpen")
                }
                H.input(.id(id), .name(id), .type("text"), .value(values["reason"] ?? ""), .autocomplete("off"))
            }
        }
    }
}

extension SectionTexts {
    static func key(_ plan: String, _ indicator: String) -> String { "\(plan)\u{1F}\(indicator)" }

    private func typed(_ place: Int) -> [String: String] {
        guard let entered else { return [:] }
        let names = ["cause", "nextStep", "correction", "status", "reason"]
        return Dictionary(
            names.compactMap { name in entered["\(name).\(place)"].map { (name, SectionTexts.plain($0)) } }
        ) { first, _ in first }
    }

    private func isChanged(_ place: Int) -> Bool { entered.map { SectionTexts.isChanged(place, $0) } ?? false }

    /// Whether the fields of a row say something else than they showed.
    private static func isChanged(_ place: Int, _ form: FormValues) -> Bool {
        ["cause", "nextStep", "correction", "status"].contains { name in
            form["\(name).\(place)"].map { plain($0) != plain(form.text("was.\(name).\(place)")) } ?? false
        } || !plain(form.text("reason.\(place)")).isEmpty
    }

    /// The rows of a form that were changed.
    static func entries(_ form: FormValues) -> [SectionEntry] {
        (0..<min(Int(form.text("count")) ?? 0, 200)).filter { isChanged($0, form) }.map { place in
            func text(_ name: String) -> String {
                plain(form["\(name).\(place)"] ?? form.text("was.\(name).\(place)"))
            }
            return SectionEntry(
                plan: form.text("of.\(place)"), indicator: form.text("indicator.\(place)"),
                comment: SectionComment(cause: text("cause"), nextStep: text("nextStep")),
                status: Reading.Status(rawValue: text("status")) ?? .provisional,
                correctionReason: text("correction"), reason: text("reason"),
                version: Int(form.text("version.\(place)")))
        }
    }

    /// Browsers send line ends as two characters.
    private static func plain(_ text: String) -> String {
        let lines = text.replacing("\r\n", with: "\n")
        let blank: (Character) -> Bool = { $0.isWhitespace || $0.isNewline }
        guard let first = lines.firstIndex(where: { !blank($0) }), let last = lines.lastIndex(where: { !blank($0) })
        else { return "" }
        return String(lines[first...last])
    }
}
