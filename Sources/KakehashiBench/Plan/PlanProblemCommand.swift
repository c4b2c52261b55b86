import Foundation
import Kakehashi
import KakehashiCommands
import KakehashiOffice

/// `plan-problem FILE`: the year R9 of the sample city as a problem, for our search and any other solver.
enum PlanProblemCommand {
    static let usage = "plan-problem FILE [--rules FILE] [--times N]"

    static func run(_ words: [String]) throws -> Int32 {
        let options = try PlanOptions(words, files: 1)
        let city = try SampleBenchCity()
        defer { city.remove() }
        let desk = TimetableDesk(classes: try city.parts.classDesk())
        let year = FiscalYear(startYear: 2027)
        let material = try desk.material(for: year)
        let rules = try options.rules.map { file in
            try TimetableRules(json: Data(BenchFiles.text(file).utf8), file: file, names: material.names)
        }
        var problem = try desk.problem(for: year, rules: rules ?? TimetableRules(), material)
        for rule in TimetableRule.wishes { problem.weights[rule.rawValue] = problem.weight(rule) }
        try OutputFile.write(problem.times(options.times).json(), to: options.files[0])
        return 0
    }
}
