import Foundation
import Kakehashi
import KakehashiCommands

/// `plan-search PROBLEM.json TIMETABLE.json`: our search on a problem, on one thread, for so many seconds of a core.
enum PlanSearchCommand {
    static let usage = "plan-search PROBLEM.json TIMETABLE.json [--seconds N] [--seed S] [--json]"

    static func run(_ words: [String]) throws -> Int32 {
        let options = try PlanOptions(words, files: 2)
        let problem = try TimetableProblem.read(options.files[0])
        let timetable = TimetableSearch(problem).run(
            seed: options.seed, spent: { Timing.spentByProcess() / options.seconds })
        let took = Timing.spentByProcess()
        try OutputFile.write(timetable.json(), to: options.files[1])
        let more = [
            Bench.Row(name: "plan.bound", value: Double(timetable.bound), unit: ""),
            Bench.Row(name: "plan.time", value: Timing.rounded(took), unit: "s"),
            Bench.Row(name: "plan.steps", value: Double(timetable.steps ?? 0), unit: "moves"),
        ]
        try Bench.show(timetable.rows + more, json: options.json)
        return timetable.broken == 0 ? 0 : 65
    }
}

/// `plan-check PROBLEM.json TIMETABLE.json`: what a timetable costs, counted apart from every search.
enum PlanCheckCommand {
    static let usage = "plan-check PROBLEM.json TIMETABLE.json [--json]"

    static func run(_ words: [String]) throws -> Int32 {
        let options = try PlanOptions(words, files: 2)
        let problem = try TimetableProblem.read(options.files[0])
        var timetable = try Timetable(json: Data(BenchFiles.text(options.files[1]).utf8), file: options.files[1])
        timetable.byRule = TimetableChecker(problem, timetable.sessions).byRule()
        timetable.cost = TimetableRule.wishes.reduce(0) { $0 + (timetable.byRule[$1.rawValue] ?? 0) }
        try Bench.show(timetable.rows, json: options.json)
        return timetable.broken == 0 ? 0 : 65
    }
}

extension TimetableProblem {
    static func read(_ file: String) throws -> TimetableProblem {
        try JSONDecoder().decode(TimetableProblem.self, from: Data(BenchFiles.text(file).utf8))
    }
}

extension Timetable {
    /// The cost by rule, as figures.
    var rows: [Bench.Row] {
        TimetableRule.allCases.map { Bench.Row(name: "plan.\($0)", value: Double(byRule[$0.rawValue] ?? 0), unit: "") }
            + [
                Bench.Row(name: "plan.broken", value: Double(broken), unit: ""),
                Bench.Row(name: "plan.cost", value: Double(cost), unit: ""),
            ]
    }
}
