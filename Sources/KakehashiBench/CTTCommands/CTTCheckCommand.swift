/// `ctt-check FILE FILE.sol`: what a solution is worth, counted apart from the search.
enum CTTCheckCommand {
    static let usage = "ctt-check FILE FILE.sol [--json]"

    static func run(_ words: [String]) throws -> Int32 {
        let files = words.filter { $0 != "--json" }
        guard files.count == 2, !files.contains(where: { $0.hasPrefix("--") }) else {
            throw CTTOptions.Misused(description: "ctt-check takes an instance and a solution.")
        }
        let evaluation = try CTTEvaluation(instance: BenchFiles.text(files[0]), solution: BenchFiles.text(files[1]))
        for sentence in evaluation.breaks { Bench.report(sentence) }
        try Bench.show(evaluation.rows, json: words.contains("--json"))
        return evaluation.isFeasible ? 0 : 65
    }
}
