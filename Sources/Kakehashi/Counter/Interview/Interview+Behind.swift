extension Interview {
    /// The question by whose answer a problem of a form can be mended: of a list of people, who is in it.
    public func question(behind problem: FormProblem, in form: FormTemplate, _ answers: Answers) -> Question? {
        if let field = form.fields.first(where: { $0.name == problem.field }) {
            return question(behind: field, answers)
        }
        let questions = questions(for: answers)
        let deciding = Vocabulary.entry("\(problem.field).count")?.sources.filter { $0 != Answers.countPath } ?? []
        return (deciding + [Answers.countPath]).lazy.compactMap { pattern in
            questions.first { $0.inputs.contains { $0.pattern == pattern } }
        }.first
    }

    /// The question whose answer a field prints, or from whose answer it follows; nil for a field without answers.
    public func question(behind field: FormField, _ answers: Answers) -> Question? {
        let questions = questions(for: answers)
        for path in field.paths {
            if let asked = questions.first(where: { $0.inputs.contains { $0.path == path } }) { return asked }
            let source = listSource(of: path, answers)
            if let asked = questions.first(where: { $0.inputs.contains { $0.path == source } }) { return asked }
            let sources = sources(of: source ?? path)
            if let asked = questions.first(where: { $0.inputs.contains { sources.contains($0.pattern) } }) {
                return asked
            }
        }
        return nil
    }

    private func listSource(of path: String, _ answers: Answers) -> String? {
        NumberedPath(path).flatMap { listSource(of: path, $0.number, answers) }
    }
}
