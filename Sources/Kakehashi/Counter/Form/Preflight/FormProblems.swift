extension FormTemplate {
    /// The problems of the form in their one order, what is said of a field several times said once.
    public func ordered(_ problems: [FormProblem]) -> [FormProblem] {
        var once: [FormProblem] = []
        for problem in problems {
            if let index = once.firstIndex(where: { $0.place == problem.place && $0.word == problem.word }) {
                once[index] = once[index].joined(with: problem)
            } else {
                once.append(problem)
            }
        }
        let positions = Dictionary(fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: min)
        return once.enumerated().sorted { left, right in
            rank(left, positions).lexicographicallyPrecedes(rank(right, positions))
        }.map(\.element)
    }

    /// Problems of the whole form stand before those of its fields.
    private func rank(_ item: (offset: Int, element: FormProblem), _ positions: [String: Int]) -> [Int] {
        [positions[item.element.field] ?? -1, item.element.rank, item.offset]
    }
}

extension FormProblem {
    fileprivate var rank: Int {
        switch kind {
        case .nobody, .members: 0
        case .missing: 1
        case .choice: 2
        case .glyph: 3
        case .cells: 4
        case .overflow: 5
        case .code: 6
        }
    }

    /// Both in one: all the characters, each once.
    fileprivate func joined(with other: FormProblem) -> FormProblem {
        guard case .glyph(let characters) = kind else { return self }
        let more = other.lacking.filter { !characters.contains($0) }
        return FormProblem(form: form, field: field, page: page, kind: .glyph(characters + more), offers: offers)
    }
}
