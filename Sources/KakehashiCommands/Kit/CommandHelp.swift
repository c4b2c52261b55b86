import Kakehashi

/// The texts of `--help` and of usage lines.
enum CommandHelp {
    static let program = "kakehashi"

    static func usage(_ verb: Verb, path: String) -> String {
        let arguments = verb.arguments.map(\.inUsage) + ["[--data DIR]"]
        return "Usage: \(program) \(path) \(arguments.joined(separator: " "))\n" + pointer(path)
    }

    static func usage(noun: String) -> String {
        "Usage: \(program) \(noun) COMMAND\n" + pointer(noun)
    }

    static func pointer(_ path: String) -> String {
        "  See '\(program) \(path.isEmpty ? "" : path + " ")--help' for more information.\n"
    }

    static func verb(_ verb: Verb, path: String) -> String {
        let usage = usage(verb, path: path).split(separator: "\n").first ?? ""
        let positionals = verb.arguments.filter { !$0.isOption }.map { ($0.signature, $0.help) }
        let options =
            verb.arguments.filter(\.isOption).map { ($0.signature, $0.help) } + [
                ("--data DIR", "The data folder (or KAKEHASHI_DATA)."), ("-h, --help", "Show this help."),
            ]
        return "\(verb.summary)\n\n\(usage)\n" + section("Arguments", positionals) + section("Options", options)
    }

    static func noun(_ name: String, _ summary: String, _ verbs: [Verb]) -> String {
        "\(summary)\n\nUsage: \(program) \(name) COMMAND\n"
            + section("Commands", verbs.map { ($0.name, $0.summary) })
            + "\n" + pointer("\(name) COMMAND").dropFirst(2)
    }

    static func both(_ verb: Verb, _ verbs: [Verb]) -> String {
        self.verb(verb, path: verb.name) + section("Commands", verbs.map { ("\(verb.name) \($0.name)", $0.summary) })
    }

    static func section(_ title: String, _ rows: [(String, String)]) -> String {
        guard !rows.isEmpty else { return "" }
        let width = min(28, rows.map { DisplayWidth.columns($0.0) }.max() ?? 0)
        let lines = rows.map { line($0.0, $0.1, width) }
        return "\n\(title):\n" + lines.joined()
    }

    private static func line(_ term: String, _ help: String, _ width: Int) -> String {
        let wide = DisplayWidth.columns(term) > width
        let start =
            wide ? "  \(term)\n  " + String(repeating: " ", count: width) : "  " + DisplayWidth.padded(term, to: width)
        return "\(start)  \(help)\n"
    }
}

extension CommandTree {
    /// The usage of the program itself.
    var usage: String { "Usage: \(CommandHelp.program) COMMAND\n" + CommandHelp.pointer("") }

    var help: String {
        "One toolkit for smartphone classes and counters without writing.\n\nUsage: \(CommandHelp.program) COMMAND\n"
            + CommandHelp.section("Commands", nodes.map { ($0.name, $0.summary) })
            + CommandHelp.section(
                "Options",
                [
                    ("--data DIR", "The data folder (or KAKEHASHI_DATA)."), ("-h, --help", "Show this help."),
                    ("--version", "Show the version."),
                ])
            + "\n" + CommandHelp.pointer("COMMAND").dropFirst(2)
    }
}
