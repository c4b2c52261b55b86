extension Interview {
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
