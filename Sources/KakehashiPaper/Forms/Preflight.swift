import Kakehashi

/// Checks forms without drawing them.
struct Preflight {
    let typesetter: Typesetter
    let fitter: FormFitter

    func problems(of filled: FilledForm) throws -> [FormProblem] { try fitter.fit(filled).fit.problems(of: filled) }

    func offers(for problem: FormProblem, in filled: FilledForm) throws -> [FormRemedy] {
        try candidates(for: problem).filter { try helps($0, problem, filled) } + [.handwriting]
    }

    private func candidates(for problem: FormProblem) -> [FormRemedy] {
        switch problem.kind {
        case .glyph(let characters):
            typesetter.families(having: characters.flatMap { Array($0.text.text) }).map { .font($0) }
        case .overflow: [.shrink, .wrap, .addendum]
        case .members, .cells: [.addendum]
        case .missing, .choice, .nobody, .code: []
        }
    }

    /// Whether the problem is gone then, and for what is no font also every other of the field.
    private func helps(_ remedy: FormRemedy, _ problem: FormProblem, _ filled: FilledForm) throws -> Bool {
        guard !filled.remedies[problem.place].contains(remedy) else { return false }
        let left = try problems(of: filled.deciding(remedy, at: problem.place)).filter { $0.place == problem.place }
        return remedy.family == nil ? left.isEmpty : !left.contains { $0.word == problem.word }
    }
}
