import Kakehashi

extension MonthlyReport {
    /// Every text that people typed, with the name by which a fault says where it stands.
    var typedTexts: [(name: String, text: String)] {
        var texts = venues.map { (name: $0.key, text: $0.name) }
        for plan in plans {
            texts.append((plan.number, plan.name + plan.body))
            for line in plan.indicators {
                texts += line.typedTexts.map { ("\(plan.number) \(line.number)", $0) }
            }
        }
        return texts
    }
}

extension ReportedIndicator {
    fileprivate var typedTexts: [String] {
        let closed = closing.map { [$0.by, $0.reason] } ?? []
        return [name, unit, pillar, section, method, rationale, comment.cause, comment.nextStep] + closed
            + corrections.map(\.reason)
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
