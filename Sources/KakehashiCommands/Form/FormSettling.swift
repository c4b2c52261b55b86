import Kakehashi
import KakehashiCounter

/// Finds what would not be right on paper, and goes on as `--on-problem` says.
struct FormSettling {
    /// One decision, for the report on standard error.
    struct Step {
        let problem: FormProblem
        let remedy: FormRemedy
    }

    private(set) var remedies = FormRemedies()
    private(set) var steps: [Step] = []
    /// What is left that nothing was said about.
    private(set) var open: [FormProblem] = []

    /// A remedy may bring up the next problem, such as a font whose letters are too wide; a field has few of them.
    private static let mostRounds = 8

    init(_ rules: OnProblems, problems: (FormRemedies) throws -> [FormProblem]) rethrows {
        for _ in 0..<FormSettling.mostRounds {
            open = try problems(remedies)
            let before = remedies
            for problem in open {
                guard let remedy = rules.remedy(for: problem) else { continue }
                guard !remedies[problem.place].contains(remedy) else { continue }
                remedies = remedies.choosing(remedy, at: problem.place)
                steps.append(Step(problem: problem, remedy: remedy))
            }
            if remedies == before { return }
        }
        open = try problems(remedies)
    }
}

extension FormSettling.Step {
    /// What was done, in the language of the phrases.
    func sentence(_ phrases: Phrases) -> String {
        var values = ["form": problem.form, "field": problem.field, "size": "\(Int(FormRemedy.smallestSize))"]
        values["font"] = remedy.family
        values["characters"] = problem.lacking.map(\.codePoints).joined(separator: "; ")
        return phrases.text("form.done.\(remedy.word)", values)
    }
}
