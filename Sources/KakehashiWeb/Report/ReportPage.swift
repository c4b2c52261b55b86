package import Kakehashi

/// The report of a month as a page.
package struct ReportPage: Sendable {
    let report: MonthlyReport
    let words: Words

    package init(report: MonthlyReport, phrases: Phrases) {
        self.report = report
        words = Words(phrases)
    }

    private var title: String { "\(words("report.title")) \(report.month.japanese)" }

    /// A file that stands alone, with its own looks.
    package var standalone: String {
        HTML.page(
            language: "ja",
            head: H.head {
                H.meta(.charset("utf-8"))
                H.meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
                H.title { title }
                HTML(rendered: "<style>\(ReportLooks.sheet)</style>")
            },
            body: H.body { H.main { content } })
    }

    /// The report without a page around it.
    package var content: HTML {
        HTMLBuilder.buildBlock(
            heading, approval, HTMLBuilder.buildArray(report.plans.map(plan)), classes,
            HTMLBuilder.buildArray(report.plans.map(details)))
    }

    private var heading: HTML {
        H.header {
            H.h1 { title }
            H.p {
                "\(report.office)  \(words("report.asOf", ["date": report.asOf.japanese]))  \(words("report.prepared", ["date": report.prepared.japanese]))"
            }
            report.notes(words.phrases).map { note in H.p { H.strong { note } } }
        }
    }

    private var approval: HTML {
        let names = ["director", "chief", "assistantChief", "headOfUnit", "drafter"].map { words("report.\($0)") }
        return H.table(.class("approval")) {
            H.caption { words("report.approval") }
            H.thead { H.tr { names.map { name in H.th(.scope("col")) { name } } } }
            H.tbody { H.tr { names.map { _ in H.td { "" } } } }
            H.tfoot {
                H.tr {
                    H.td(.colSpan(names.count)) {
                        "\(words("report.draftDate")) \(words("report.dateBlank"))  "
                        "\(words("report.approvalDate")) \(words("report.dateBlank"))"
                    }
                }
            }
        }
    }

    func table(_ head: [String], _ rows: [[String]], caption: String? = nil, name: String = "figures") -> HTML {
        H.div(.class("wide"), .tabIndex(0), .role("group"), .ariaLabel(caption ?? head.joined(separator: "、"))) {
            H.table(.class(name)) {
                if let caption { H.caption { caption } }
                H.thead { H.tr { head.map { text in H.th(.scope("col")) { text } } } }
                H.tbody { rows.map(row) }
            }
        }
    }

    private func row(_ texts: [String]) -> HTML {
        H.tr {
            texts.indices.map { index in
                index == 0 ? H.th(.scope("row")) { texts[index] } : H.td { texts[index] }
            }
        }
    }

    func mark(_ indicator: ReportedIndicator, of plan: ReportedPlan) -> String {
        let words = words.phrases.words(of: indicator.mark, by: plan.rule, indicator.timing, indicator.direction)
        return "\(indicator.mark.sign) \(words)"
    }
}
