package import Kakehashi

/// How the texts of a filled form fit its boxes: what drawing will do, known before anything is drawn.
package struct FormFit: Hashable, Sendable {
    /// In the order of the form's marks.
    package let marks: [MarkFit]
    /// What stands on the 別紙 sheet.
    package let addendum: [AddendumEntry]
    /// Graphemes of the 別紙 sheet that no font has.
    package let missing: [AddendumMiss]

    /// What keeps the form from being drawn, in the one order of problems.
    package func problems(of filled: FilledForm) -> [FormProblem] {
        let form = filled.template
        let drawn = marks.compactMap { $0.problem(form: form.id) }
        let continued = missing.map { miss in
            FormProblem(form: form.id, field: miss.field, page: 1, kind: .glyph([LackingCharacter(miss.grapheme)]))
        }
        return form.ordered(filled.problems + drawn + continued)
    }
}

/// A grapheme of the 別紙 sheet that no font has.
package struct AddendumMiss: Hashable, Sendable {
    /// The field that continues there, or the list of people.
    package let field: String
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

    func problem(form: String) -> FormProblem? {
        let characters = missing.map(LackingCharacter.init)
        guard step == .overflow || !characters.isEmpty else { return nil }
        return FormProblem(
            form: form, field: field, page: page,
            kind: characters.isEmpty ? (isCode ? .code : .overflow) : .glyph(characters))
    }
}

extension AddendumEntry.Label {
    /// The field, or the list of people, that it belongs to.
    var field: String {
        switch self {
        case .field(let name): name
        case .member(_, let pattern): String(pattern.prefix { $0 != "." })
        }
    }
}
