import Kakehashi

/// One `--on-problem`: how to go on with a field that would not be right on paper, with every one or with one of them.
struct OnProblem: Hashable, Sendable {
    /// The field it is for; nil for all that have none of their own.
    let field: String?
    /// The word of a remedy, or `stop`.
    let word: String

    static let words = FormRemedy.words + ["stop"]

    /// Reads `handwriting` or `FIELD=handwriting`.
    init?(_ text: String) {
        let sign = text.lastIndex(of: "=")
        let word = sign.map { String(text[text.index(after: $0)...]) } ?? text
        let field = sign.map { String(text[..<$0]) }
        guard OnProblem.words.contains(word), field != "" else { return nil }
        self.field = field
        self.word = word
    }
}

extension ArgumentKind where Value == OnProblem {
    static var onProblem: ArgumentKind {
        let words = OnProblem.words.joined(separator: ", ")
        return ArgumentKind("WORD", "one of \(words), or FIELD= before one of them", words: OnProblem.words) {
            OnProblem($0)
        }
    }
}

/// All `--on-problem` of a command, which are tried in the order given.
struct OnProblems: Sendable {
    let all: [OnProblem]

    /// The first of the offers that is wanted for the field; nil where none is, or where it says to stop before.
    ///
    /// Field names are compared by scalars, as everything is that a city may have named after somebody.
    func remedy(for problem: FormProblem) -> FormRemedy? {
        let own = all.filter { $0.field?.hasSameScalars(as: problem.field) ?? false }
        let rules = own.isEmpty ? all.filter { $0.field == nil } : own
        for rule in rules {
            if rule.word == "stop" { return nil }
            if let offer = problem.offers.first(where: { $0.word == rule.word }) { return offer }
        }
        return nil
    }

    /// A field that is named and that none of the forms has; most probably misspelt.
    func strayField(in forms: [FormTemplate]) -> String? {
        let names = forms.flatMap(\.fields).map(\.name)
        return all.lazy.compactMap(\.field).first { field in !names.contains { $0.hasSameScalars(as: field) } }
    }
}
