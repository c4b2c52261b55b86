import Foundation
import Kakehashi
import KakehashiCommands

/// `ctt FILE`: the planner's search engine on an instance of the public series ITC-2007 track 3.
enum CTTCommand {
    static let usage = "ctt FILE [--seconds N] [--steps N] [--seed S] [--output FILE.sol] [--json]"

    /// The search and the evaluation must come to the same.
    struct Disagreement: Error {
        let searched: SearchRank
        let evaluated: CTTEvaluation
    }

    static func run(_ words: [String]) throws -> Int32 {
        let start = ContinuousClock.now
        let options = try CTTOptions(words)
        if let output = options.output { try OutputFile.probe(output) }
        let text = try BenchFiles.text(options.file)
        let instance = try CTTReader.read(text)
        var search = LocalSearch(try CTTSearch(CTTTables(instance), seed: options.seed), seed: options.seed)
        let outcome = search.run(CTTSearch.cooling, budget(options, start))
        let took = (ContinuousClock.now - start) / Duration.seconds(1)
        let solution = outcome.best.lines(of: instance)
        if let output = options.output { try OutputFile.write(Data(solution.utf8), to: output) }
        let evaluation = try CTTEvaluation(instance: text, solution: solution)
        guard evaluation.cost == outcome.rank.cost, evaluation.isFeasible == (outcome.rank.broken == 0) else {
            throw Disagreement(searched: outcome.rank, evaluated: evaluation)
        }
        let speed = [
            Bench.Row(name: "ctt.steps", value: Double(outcome.steps), unit: "moves"),
            Bench.Row(name: "ctt.time", value: Timing.rounded(took), unit: "s"),
            Bench.Row(
                name: "ctt.speed", value: Timing.rounded(Double(outcome.steps) / took / 1e6), unit: "million moves/s"),
        ]
        try Bench.show(evaluation.rows + speed, json: options.json, aside: options.output == "-")
        return evaluation.isFeasible ? 0 : 65
    }

    /// Time where steps are not asked for, so that steps alone are repeatable.
    private static func budget(_ options: CTTOptions, _ start: ContinuousClock.Instant) -> SearchBudget {
        if let steps = options.steps, options.seconds == nil { return SearchBudget(steps: steps) }
        let time = Duration.seconds(options.seconds ?? 60)
        return SearchBudget(steps: options.steps ?? .max, spent: { (ContinuousClock.now - start) / time })
    }
}

extension CTTEvaluation {
    /// The cost by rule, as figures.
    var rows: [Bench.Row] {
        [
            ("lectures", lectures), ("clashes", clashes), ("rooms", rooms), ("closed", closed), ("capacity", capacity),
            ("workingDays", workingDays), ("compactness", compactness), ("stability", stability), ("cost", cost),
        ].map { Bench.Row(name: "ctt.\($0.0)", value: Double($0.1), unit: "") }
    }
}
