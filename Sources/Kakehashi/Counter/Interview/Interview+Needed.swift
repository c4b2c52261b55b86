extension Interview {
    /// The asked paths, as patterns, that the forms need by the answers so far, and what decides whether they do.
    func needed(_ answers: Answers) -> Set<String> {
        var paths = wanted.flatMap { $0.conditions.flatMap(\.paths) }
        let applying = applying(answers)
        paths += applying.flatMap(\.asks)
        for form in applying.compactMap(\.step.form) {
            paths += form.pageConditions.values.flatMap(\.paths)
            let pages = form.pages(for: answers, on: day)
            for field in form.fields where pages.contains(field.page) {
                paths += field.when?.paths ?? []
                if field.when?.holds(in: answers, on: day) ?? true { paths += field.paths }
            }
        }
        var needed = Set(paths.flatMap(sources))
        var known = -1
        while known < needed.count {
            known = needed.count
            for draft in book.drafts where draft.asks.contains(where: { needed.contains($0.pattern) }) {
                let conditions = [draft.when] + draft.asks.filter { needed.contains($0.pattern) }.map(\.when)
                needed.formUnion(conditions.flatMap { $0?.paths ?? [] }.flatMap(sources))
            }
        }
        return needed
    }

    /// The asked paths, as patterns, whose answers decide which questions there are.
    var deciding: Set<String> {
        var paths = ["household.count"]
        for wanted in wanted {
            paths += wanted.conditions.flatMap(\.paths)
            paths += wanted.step.form?.pageConditions.values.flatMap(\.paths) ?? []
            paths += wanted.step.form?.fields.flatMap { $0.when?.paths ?? [] } ?? []
        }
        paths += book.drafts.flatMap { ([$0.when] + $0.asks.map(\.when)).flatMap { $0?.paths ?? [] } }
        return Set(paths.flatMap(sources))
    }

    /// The asked paths behind a path, as patterns.
    func sources(of path: String) -> [String] {
        let pattern = NumberedPath(path)?.pattern ?? path
        guard let entry = Vocabulary.entry(pattern: pattern), entry.isDerived else {
            return pattern.contains("*") ? [pattern, "household.count"] : [pattern]
        }
        return entry.sources
    }
}

extension Condition {
    /// The condition about one member.
    func about(member: Int) -> Condition {
        switch self {
        case .any(let path, let values): .any(path: NumberedPath.path(path, member), of: values)
        case .atLeast(let path, let number): .atLeast(path: NumberedPath.path(path, member), number: number)
        case .present(let path): .present(path: NumberedPath.path(path, member))
        case .not(let condition): .not(condition.about(member: member))
        case .all(let conditions): .all(conditions.map { $0.about(member: member) })
        case .either(let conditions): .either(conditions.map { $0.about(member: member) })
        }
    }
}
