package import Kakehashi

/// The language in which the command line speaks; JSON, CSV and the names of options are the same in each.
enum CommandLanguage {
    private static let (japanese, english) = ("ja", "en")

    /// `KAKEHASHI_LANG`, else what the terminal says by `LC_ALL`, `LC_MESSAGES` and `LANG` in POSIX's order: Japanese
    /// where it begins with `ja`, English otherwise.
    static func chosen(_ environment: [String: String]) -> String {
        let named =
            ["KAKEHASHI_LANG", "LC_ALL", "LC_MESSAGES", "LANG"].lazy
            .compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        let language = named.lowercased().prefix { $0.isLetter }
        return language == japanese || language == "japanese" ? japanese : english
    }
}

extension Parts {
    /// The sentences of the command line's own language.
    package func phrases() throws(Fault) -> Phrases {
        var phrases = try files.phrases(CommandLanguage.chosen(environment))
        phrases.today = clock.now().localDate
        return phrases
    }
}

extension Call {
    /// The sentences of what is shown: the language's own in a table, English where a program reads it.
    func phrases() throws -> Phrases {
        try value(.format) == .table ? parts.phrases() : parts.files.phrases("en")
    }

    /// A remark that is no result, behind the language's word for a note.
    package func note(_ text: String) throws {
        try console.note(parts.phrases().text("cli.note", ["text": text]) + "\n")
    }

    /// A sentence of the command line, as part of the result.
    package func say(_ key: String, _ values: [String: String] = [:]) throws {
        try console.out(parts.phrases().text(key, values) + "\n")
    }
}
