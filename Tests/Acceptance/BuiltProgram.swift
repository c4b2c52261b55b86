import Foundation
import TestSupport

/// The program as it was built, with a data folder of its own that goes with this value.
struct BuiltProgram {
    let data: ScratchFolder
    /// More environment, such as `KAKEHASHI_NOW` or `CUPS_SERVER`.
    var environment: [String: String] = [:]

    /// A program whose data folder is empty.
    init(environment: [String: String] = [:]) throws {
        data = try ScratchFolder()
        self.environment = environment
    }

    /// The executable beside the running test bundle.
    static let path: String = {
        let bundle = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        return bundle.deletingLastPathComponent().appending(path: "kakehashi").path
    }()

    /// Everything the program sees of its surroundings that a test decides.
    var surroundings: [String: String] {
        ["KAKEHASHI_DATA": data.url.path, "KAKEHASHI_SHARE": Repository.path("."), "LC_ALL": "C.UTF-8"]
            .merging(environment) { $1 }
    }

    /// Runs one command to its end.
    func run(_ arguments: String..., input: String = "") throws -> ToolResult {
        try run(arguments, input: input)
    }

    func run(_ arguments: [String], input: String = "") throws -> ToolResult {
        try runTool(BuiltProgram.path, arguments, environment: surroundings, input: Array(input.utf8))
    }

    /// Runs a command that must succeed; what it printed.
    @discardableResult
    func output(_ arguments: String...) throws -> String {
        let result = try run(arguments)
        guard result.status == 0 else { throw Failure(arguments: arguments, result: result) }
        return result.text
    }

    /// Runs a command that must succeed with `--format json`, and reads its rows.
    func rows<Row: Decodable>(_ type: Row.Type, _ arguments: String...) throws -> [Row] {
        let result = try run(arguments + ["--format", "json"])
        guard result.status == 0 else { throw Failure(arguments: arguments, result: result) }
        return try JSONDecoder().decode([Row].self, from: Data(result.output))
    }

    /// A command that should have succeeded and did not.
    struct Failure: Error, CustomStringConvertible {
        let arguments: [String]
        let result: ToolResult

        var description: String { "kakehashi \(arguments.joined(separator: " ")): \(result.status)\n\(result.errors)" }
    }
}
