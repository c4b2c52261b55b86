/// All commands of the program.
package struct CommandTree: Sendable {
    let nodes: [CommandNode]

    package init(_ nodes: [CommandNode]) {
        self.nodes = nodes
    }

    /// The options that every command takes.
    static let everywhere = ["--data", "--help"]

    /// What the words ask for.
    enum Request {
        case run(Verb, texts: [String: [String]], data: String?)
        case help(String)
        case version
    }

    /// A usage error together with the usage of the command that it concerns.
    struct Refusal: Error {
        let error: UsageError
        let usage: String
    }

    func request(_ words: [String]) throws(Refusal) -> Request {
        var words = words
        let data: String?
        do {
            data = try CommandTree.takeData(&words)
        } catch {
            throw Refusal(error: error, usage: usage)
        }
        let wantsHelp = CommandTree.takeHelp(&words)
        guard let first = words.first else {
            if wantsHelp { return .help(help) }
            throw Refusal(error: UsageError("Missing command."), usage: usage)
        }
        if first == "--version" { return .version }
        guard let node = nodes.first(where: { $0.name == first }) else { throw unknown(first, wantsHelp) }
        return try request(node, Array(words.dropFirst()), wantsHelp, data)
    }

    private func request(
        _ node: CommandNode, _ words: [String], _ wantsHelp: Bool, _ data: String?
    ) throws(Refusal) -> Request {
        switch node {
        case .verb(let verb):
            return try request(verb, path: verb.name, words, wantsHelp, data)
        case .both(let verb, let verbs):
            guard let word = words.first, let under = verbs.first(where: { $0.name == word }) else {
                if wantsHelp { return .help(CommandHelp.both(verb, verbs)) }
                return try request(verb, path: verb.name, words, false, data)
            }
            return try request(under, path: "\(verb.name) \(word)", Array(words.dropFirst()), wantsHelp, data)
        case .noun(let name, let summary, let verbs):
            let nounUsage = CommandHelp.usage(noun: name)
            guard let word = words.first else {
                if wantsHelp { return .help(CommandHelp.noun(name, summary, verbs)) }
                throw Refusal(error: UsageError("Missing command after '\(name)'."), usage: nounUsage)
            }
            guard let verb = verbs.first(where: { $0.name == word }) else {
                let names = verbs.map(\.name)
                let error: UsageError =
                    word.hasPrefix("-")
                    ? .unknownOption(CommandTree.name(of: word), among: CommandTree.everywhere)
                    : .unknownCommand("\(name) \(word)", among: names.map { "\(name) \($0)" })
                throw Refusal(error: error, usage: nounUsage)
            }
            return try request(verb, path: "\(name) \(verb.name)", Array(words.dropFirst()), wantsHelp, data)
        }
    }

    private func request(
        _ verb: Verb, path: String, _ words: [String], _ wantsHelp: Bool, _ data: String?
    ) throws(Refusal) -> Request {
        if wantsHelp { return .help(CommandHelp.verb(verb, path: path)) }
        do {
            var parser = ArgumentParser(verb)
            return .run(verb, texts: try parser.parse(words), data: data)
        } catch {
            throw Refusal(error: error, usage: CommandHelp.usage(verb, path: path))
        }
    }

    private func unknown(_ word: String, _ wantsHelp: Bool) -> Refusal {
        let error: UsageError =
            word.hasPrefix("-")
            ? .unknownOption(CommandTree.name(of: word), among: CommandTree.everywhere + ["--version"])
            : .unknownCommand(word, among: nodes.map(\.name))
        return Refusal(error: error, usage: usage)
    }

    /// An option without the value behind `=`.
    private static func name(of word: String) -> String {
        String(word.prefix { $0 != "=" })
    }

    /// Takes `--data DIR` out of the words, wherever it stands before `--`.
    private static func takeData(_ words: inout [String]) throws(UsageError) -> String? {
        let end = words.firstIndex(of: "--") ?? words.endIndex
        guard let place = words[..<end].firstIndex(where: { $0 == "--data" || $0.hasPrefix("--data=") }) else {
            return nil
        }
        let pieces = words[place].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        var following = words[(place + 1)...]
        let value = try ArgumentParser.value(of: "--data DIR", pieces, &following)
        guard !value.isEmpty else { throw UsageError("Missing value for '--data DIR'.") }
        words = Array(words[..<place] + following)
        guard !words.prefix(while: { $0 != "--" }).contains(where: { $0 == "--data" || $0.hasPrefix("--data=") }) else {
            throw UsageError("The option '--data' is given twice.")
        }
        return value
    }

    private static func takeHelp(_ words: inout [String]) -> Bool {
        let end = words.firstIndex(of: "--") ?? words.endIndex
        let asked = words[..<end].contains { $0 == "--help" || $0 == "-h" }
        if asked { words.removeAll { $0 == "--help" || $0 == "-h" } }
        return asked
    }
}
