/// Reads the words after a verb.
struct ArgumentParser {
    private let verb: Verb
    private var texts: [String: [String]] = [:]
    private var loose: [String] = []

    init(_ verb: Verb) {
        self.verb = verb
    }

    /// The texts by the arguments' names, each of which holds.
    mutating func parse(_ words: [String]) throws(UsageError) -> [String: [String]] {
        var words = words[...]
        while let word = words.popFirst() {
            if word == "--" {
                loose += words
                break
            }
            if word.hasPrefix("-"), word != "-" {
                try option(word, &words)
            } else {
                loose.append(word)
            }
        }
        try placeLoose()
        try check()
        return texts
    }

    private mutating func option(_ word: String, _ words: inout ArraySlice<String>) throws(UsageError) {
        let pieces = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let name = pieces[0]
        guard let argument = verb.arguments.first(where: { $0.isOption && $0.name == name }) else {
            let names = verb.arguments.filter(\.isOption).map(\.name)
            throw UsageError.unknownOption(name, among: names + CommandTree.everywhere)
        }
        guard texts[name] == nil || argument.form == .repeated else {
            throw UsageError("The option '\(name)' is given twice.")
        }
        if argument.form == .flag {
            guard pieces.count == 1 else { throw UsageError("The option '\(name)' takes no value.") }
            texts[name] = [""]
        } else {
            texts[name, default: []].append(try ArgumentParser.value(of: argument.signature, pieces, &words))
        }
    }

    /// The value behind `=` or in the next word.
    static func value(
        of signature: String, _ pieces: [String], _ words: inout ArraySlice<String>
    ) throws(UsageError) -> String {
        if pieces.count == 2 { return pieces[1] }
        guard let next = words.first, !next.hasPrefix("--") else {
            throw UsageError("Missing value for '\(signature)'.")
        }
        words.removeFirst()
        return next
    }

    private mutating func placeLoose() throws(UsageError) {
        var left = loose[...]
        for argument in verb.arguments where !argument.isOption {
            let taken = argument.form == .rest ? left : left.prefix(1)
            if !taken.isEmpty { texts[argument.name] = Array(taken) }
            left = left.dropFirst(taken.count)
        }
        guard left.isEmpty else {
            let most = verb.arguments.count { !$0.isOption }
            throw UsageError("Too many arguments: \(loose.count) given, \(most == 0 ? "none" : "\(most)") expected.")
        }
    }

    private func check() throws(UsageError) {
        for argument in verb.arguments {
            guard let given = texts[argument.name] else {
                if argument.isRequired { throw UsageError.missing(argument) }
                continue
            }
            if let bad = given.first(where: { !argument.holds($0) }) { throw UsageError.badValue(argument, bad) }
        }
    }
}
