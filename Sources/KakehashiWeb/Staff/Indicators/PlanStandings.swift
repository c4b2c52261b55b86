import Kakehashi
import KakehashiHTTP

/// A plan's indicators: how many of each mark, the rule, and a row for each indicator.
struct PlanStandings {
    let words: Words
    let plan: Plan
    let date: LocalDate

    @HTMLBuilder func html(_ standings: [Standing]) -> HTML {
        H.h2 { plan.name }
        H.p {
            words(
                "staff.plan.period",
                ["first": plan.firstYear.japanese, "last": plan.lastYear.japanese, "date": date.japanese])
        }
        tiles(standings)
        lacking(standings)
        H.div(.class("card")) {
            Pieces.table(caption: words("staff.indicators.table"), hidesCaption: true, heads: heads) {
                standings.map(row)
            }
            H.p(.class("small")) { "\(words("staff.plan.rule")) \(rule)" }
        }
    }

    /// The classes without attendance, whose people are missing in the figures.
    @HTMLBuilder private func lacking(_ standings: [Standing]) -> HTML {
        let classes = Set(standings.flatMap(\.lacking)).sorted()
        if !classes.isEmpty {
            Pieces.note("care") {
                H.p { words("staff.indicators.lacking", ["count": "\(classes.count)"]) }
                ClassLinks.html(classes)
            }
        }
    }

    private var rule: String {
        words("rule.\(plan.rule.kind.rawValue)", ["good": "\(plan.rule.good)", "fair": "\(plan.rule.fair)"])
    }

    private func tiles(_ standings: [Standing]) -> HTML {
        H.div(.class("tiles")) {
            Mark.allCases.map { mark in
                H.div(.class("tile")) {
                    MarkSign(words: words, rule: plan.rule).html(mark)
                    H.span(.class("figure")) {
                        words("staff.indicators.count", ["count": "\(standings.count { $0.mark == mark })"])
                    }
                }
            }
        }
    }

    private var heads: [HTML] {
        ["indicator", "mark"].map { Pieces.head(words("staff.field.\($0)")) }
            + ["value", "target"].map { Pieces.head(words("staff.field.\($0)"), "number") }
            + [Pieces.head(words("staff.field.picture"))]
    }

    private func row(_ standing: Standing) -> HTML {
        let indicator = standing.indicator
        let path =
            "/staff/indicators/\(PercentCoding.encode(plan.number))/\(PercentCoding.encode(indicator.number))"
        return H.tr {
            H.th(.scope("row")) {
                H.a(.class("row"), .href(Address.of(path, [("asOf", "\(date)")]))) { indicator.name }
                if !indicator.section.isEmpty { H.small(.class("below")) { indicator.section } }
            }
            H.td { MarkSign(words: words, rule: plan.rule).html(standing.mark, standing.timing, indicator.direction) }
            H.td(.class("number")) {
                amount(standing.value?.amount, indicator) + (standing.lacking.isEmpty ? "" : "※")
            }
            H.td(.class("number")) {
                amount(standing.target?.amount, indicator)
                if let year = standing.target?.year { H.br() + H.small { year.japanese } }
            }
            H.td { TargetBar.html(standing, words) }
        }
    }

    private func amount(_ amount: Amount?, _ indicator: Indicator) -> String {
        guard let amount else { return ReportFigure.absent }
        return amount.number == nil ? amount.text : "\(amount.rounded(to: indicator.decimals).text) \(indicator.unit)"
    }
}

/// A mark: its sign and its word, never one without the other.
struct MarkSign {
    let words: Words
    let rule: MarkRule

    func html(
        _ mark: Mark, _ timing: MarkTiming = .settled, _ direction: IndicatorDirection = .more
    ) -> HTML {
        H.span(.class("mark \(mark.rawValue)")) {
            H.span(.class("sign"), .ariaHidden) { mark.sign }
            words.phrases.words(of: mark, by: rule, timing, direction)
        }
    }
}

/// Classes by number, each a way to its attendance.
enum ClassLinks {
    static func html(_ numbers: [String]) -> HTML {
        H.ul(.class("inline")) {
            numbers.map { number in
                H.li { H.a(.href("/staff/sessions/\(PercentCoding.encode(number))")) { number } }
            }
        }
    }
}
