package import Kakehashi

/// How the texts of a filled form fit its boxes: what drawing will do, known before anything is drawn.
package struct FormFit: Hashable, Sendable {
    /// In the order of the form's marks.
    package let marks: [MarkFit]
    /// What stands on the 別紙 sheet.
    package let addendum: [AddendumEntry]
    /// Graphemes of the 別紙 sheet that no font has.
    package let missing: [AddendumMiss]

    /// What keeps the form from being drawn, as faults.
    package func problems(of filled: FilledForm) -> [Fault] {
        let name = filled.template.name.japanese
        return filled.problems + marks.compactMap { $0.problem(form: filled.template.id, name) }
            + missing.map {
                Fault(.paperNoGlyph, ["field": "\(name) \($0.label)", "codePoint": $0.grapheme.codePoints])
            }
    }
}

/// A grapheme of the 別紙 sheet that no font has.
package struct AddendumMiss: Hashable, Sendable {
    package let label: String
    package let grapheme: Character
}

/// How one mark fits.
package struct MarkFit: Hashable, Sendable {
    package let field: String
    package let page: Int
    package let step: FitStep
    /// Points; nil for what is no text.
    package let size: Double?
    /// The characters' width, or the height of vertical ones, as a share of what is natural.
    package let condensed: Double
    /// The graphemes that no font of the field's list has, each once; a text that has any is not drawn.
    package let missing: [Character]
    /// Whether it is a 2D code.
    let isCode: Bool

    func problem(form: String, _ name: String) -> Fault? {
        if let grapheme = missing.first {
            return Fault(.paperNoGlyph, ["field": "\(name) \(field)", "codePoint": grapheme.codePoints])
        }
        guard step == .overflow else { return nil }
        return isCode
            ? Fault(.codeBoxTooSmall, ["form": form, "field": field])
            : Fault(.paperOverflow, ["field": "\(name) \(field)"])
    }
}
