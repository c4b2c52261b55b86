import Kakehashi

extension MonthlyReport {
    /// Every text that people typed, with the name by which a fault says where it stands.
    var typedTexts: [(name: String, text: String)] {
        plans.flatMap { plan in
            [(plan.number, plan.name + plan.body)]
                + plan.indicators.flatMap { indicator in
                    [
                        indicator.name, indicator.unit, indicator.pillar, indicator.section, indicator.method,
                        indicator.rationale, indicator.comment.cause, indicator.comment.nextStep,
                    ].map { ("\(plan.number) \(indicator.number)", $0) }
                }
        } + venues.map { ($0.key, $0.name) }
    }
}

extension Paper {
    /// Refuses a text with a character that no font has, and says at which indicator it stands.
    func checkGlyphs(of report: MonthlyReport) throws {
        for (name, text) in report.typedTexts {
            guard let first = try missing(in: text, face: .sans).first else { continue }
            throw Fault(.paperNoGlyph, ["field": name, "codePoint": first.codePoints])
        }
    }
}
