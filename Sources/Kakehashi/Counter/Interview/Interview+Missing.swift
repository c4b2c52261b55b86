extension Interview {
    /// The fields that would print answers which were never given, form by form in the order of their fields.
    ///
    /// Only what the questions would still ask counts: what does not apply to the person is not missing. While it is
    /// not known how many members there are, those of the first stand for all.
    public func missing(_ answers: Answers) -> [FormProblem] {
        let answers = applicable(answers)
        let open = questions(for: answers).flatMap(\.inputs).filter { !answers.isAnswered($0.path) }
        guard !open.isEmpty else { return [] }
        return forms(for: answers).flatMap { form in
            let pages = form.pages(for: answers, on: day)
            return form.fields.filter { pages.contains($0.page) && $0.when?.holds(in: answers, on: day) ?? true }
                .compactMap { field in
                    field.paths.lazy.compactMap { self.missing($0, open, answers) }.first.map { path in
                        FormProblem(form: form.id, field: field.name, page: field.page, kind: .missing(path: path))
                    }
                }
        }
    }

    /// The open path for want of which a field's path has no value; nil where it has one, or needs none.
    private func missing(_ path: String, _ open: [Question.Input], _ answers: Answers) -> String? {
        guard answers.value(path, on: day) == nil else { return nil }
        if open.contains(where: { $0.path == path }) { return path }
        if let numbered = NumberedPath(path) {
            let source = listSource(of: path, numbered.number, answers)
            if let source { return open.contains { $0.path == source } ? source : nil }
            guard numbered.number == 1 else { return nil }
        }
        let sources = sources(of: path)
        return open.first { sources.contains($0.pattern) }?.path
    }

    /// The person's or member's path behind that of somebody in a list, such as `children.2.name`.
    func listSource(of path: String, _ number: Int, _ answers: Answers) -> String? {
        let parts = path.split(separator: ".")
        guard let list = parts.first.flatMap({ PeopleList(rawValue: String($0)) }), let part = parts.last else {
            return nil
        }
        let numbers = answers.numbers(in: list, on: day)
        guard number <= numbers.count else { return nil }
        let place = numbers[number - 1] == 0 ? "person" : "household.\(numbers[number - 1])"
        return "\(place).\(part)"
    }
}
