import Foundation
import Kakehashi

/// Measurements that take a file and options of their own.
extension Bench {
    static let commands: [(name: String, usage: String, run: @Sendable ([String]) throws -> Int32)] = [
        ("ctt", CTTCommand.usage, CTTCommand.run),
        ("ctt-check", CTTCheckCommand.usage, CTTCheckCommand.run),
        ("plan-problem", PlanProblemCommand.usage, PlanProblemCommand.run),
        ("plan-search", PlanSearchCommand.usage, PlanSearchCommand.run),
        ("plan-check", PlanCheckCommand.usage, PlanCheckCommand.run),
    ]

    /// Runs a command; nil where the words name none.
    static func command(_ words: [String]) -> Int32? {
        guard let name = words.first, let command = commands.first(where: { $0.name == name }) else { return nil }
        do {
            return try command.run(Array(words.dropFirst()))
        } catch let error as CTTOptions.Misused {
            report("\(error)\nUsage: Scripts/bench \(command.usage)")
            return 64
        } catch {
            report("\(name): \(error)")
            return exit(of: error)
        }
    }

    private static func exit(of error: any Error) -> Int32 {
        switch error {
        case is BenchFiles.Absent: 66
        case is CTTFault, is CTTFacts.Unreadable: 65
        case let fault as Fault where fault.code.kind == .cannotCreate: 73
        case let fault as Fault where fault.code.kind == .data: 65
        default: 70
        }
    }

    /// Rows to standard output, or aside where that is taken.
    static func show(_ rows: [Row], json: Bool, aside: Bool = false) throws {
        let text = json ? try Bench.json(rows) : table(rows)
        if aside { report(text) } else { print(text) }
    }
}
