import Kakehashi

/// The program from its words to its exit code.
package struct Program: Sendable {
    package static let version = "0.1.0"

    let tree: CommandTree
    let console: Console
    let environment: [String: String]

    package init(tree: CommandTree = .all, console: Console, environment: [String: String]) {
        self.tree = tree
        self.console = console
        self.environment = environment
    }

    /// Does what the words ask for; `words` come without the program's own name.
    package func run(_ words: [String]) -> ExitCode {
        do {
            try perform(try tree.request(words))
            return .success
        } catch let refusal as CommandTree.Refusal {
            let phrases = phrases
            console.note(FaultReport.error(refusal.error.message, phrases) + refusal.usage)
            return .usage
        } catch is ReaderLeft {
            return .success
        } catch {
            return FaultReport(console: console, phrases: phrases).report(error)
        }
    }

    private func perform(_ request: CommandTree.Request) throws {
        switch request {
        case .help(let text):
            try console.out(text)
        case .version:
            try console.out("kakehashi \(Program.version)\n")
        case .run(let verb, let texts, let data):
            let parts = try Parts(console: console, environment: environment, dataOption: data)
            do {
                try verb.run(Call(texts: texts, parts: parts))
            } catch let error as UsageError {
                throw CommandTree.Refusal(error: error, usage: tree.usage(of: verb))
            }
        }
    }

    /// The sentences of the language spoken; empty where the shipped files are not found, so that faults show their
    /// codes.
    private var phrases: Phrases {
        let language = CommandLanguage.chosen(environment)
        guard let installation = ShippedFiles.installation(environment),
            var phrases = try? ShippedFiles(roots: [installation]).phrases(language)
        else { return Phrases(language: language) }
        phrases.today = (try? SystemClock.choose(environment))?.now().localDate
        return phrases
    }
}

extension CommandTree {
    /// The usage of a verb of this tree, found by its name and arguments.
    func usage(of verb: Verb) -> String {
        for node in nodes {
            switch node {
            case .verb(let candidate) where candidate.name == verb.name && candidate.summary == verb.summary:
                return CommandHelp.usage(verb, path: verb.name)
            case .noun(let name, _, let verbs)
            where verbs.contains { $0.name == verb.name && $0.summary == verb.summary }:
                return CommandHelp.usage(verb, path: "\(name) \(verb.name)")
            case .both(let candidate, _) where candidate.name == verb.name && candidate.summary == verb.summary:
                return CommandHelp.usage(verb, path: verb.name)
            case .both(let parent, let verbs)
            where verbs.contains { $0.name == verb.name && $0.summary == verb.summary }:
                return CommandHelp.usage(verb, path: "\(parent.name) \(verb.name)")
            default: continue
            }
        }
        return usage
    }
}
