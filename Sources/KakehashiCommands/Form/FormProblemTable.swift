import Kakehashi

extension Table {
    /// What would not be right on paper: a row a character, or a row a field.
    static func problems(_ problems: [FormProblem]) -> Table {
        var table = Table("form", "field", "page", "problem", "codePoints", "name", "path", "offers")
        for problem in problems {
            let rows = problem.lacking.isEmpty ? [nil] : problem.lacking.map { $0 as LackingCharacter? }
            for character in rows {
                table.add(
                    .text(problem.form), .text(problem.field), .number(problem.page), .text(problem.word),
                    character.map { .text($0.codePoints) } ?? .none, character.map { .text($0.name) } ?? .none,
                    problem.path.map { .text($0) } ?? .none,
                    .text(problem.offers.map(\.word).joined(separator: " ")))
            }
        }
        return table
    }
}

extension FormProblem {
    fileprivate var path: String? {
        if case .missing(let path) = kind { path } else { nil }
    }
}
