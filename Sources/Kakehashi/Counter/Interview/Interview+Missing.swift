extension Interview {
    /// The fields that would print answers which were never given, form by form in the order of their fields.
    ///
    /// Only what the questions would still ask counts: what does not apply to the person is not missing. While it is
    /// not known how many members there are, those of the first stand for all.
    public func missing(_ answers: Answers) -> [FormProblem] {
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
            let source = childSource(of: path, numbered.number, answers)
            if let source { return open.contains { $0.path == source } ? source : nil }
            guard numbered.number == 1 else { return nil }
        }
        let sources = sources(of: path)
        return open.first { sources.contains($0.pattern) }?.path
    }

    /// The member's path behind that of a child who is known to be one.
    func childSource(of path: String, _ number: Int, _ answers: Answers) -> String? {
        let children = answers.children(on: day)
        guard path.hasPrefix("children."), number <= children.count, let part = path.split(separator: ".").last
        else { return nil }
        return "household.\(children[number - 1]).\(part)"
    }
}
