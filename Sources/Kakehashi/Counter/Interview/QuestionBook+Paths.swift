extension QuestionBook {
    /// The questions, by key, that ask for a path or for what it follows from.
    ///
    /// `unasked` are the paths that no question asks.
    public func asking(for path: String) -> (keys: [String], unasked: [String]) {
        let pattern = NumberedPath(path)?.pattern ?? path
        guard let entry = Vocabulary.entry(pattern: pattern) else { return ([], [pattern]) }
        let sources =
            entry.isDerived ? entry.sources.filter { Vocabulary.entry(pattern: $0)?.isDerived == false } : [pattern]
        var keys: [String] = []
        var unasked: [String] = []
        for source in sources {
            let found = drafts.filter { $0.asks.contains { $0.pattern == source } }.map(\.key)
            if found.isEmpty { unasked.append(source) } else { keys += found }
        }
        return (keys, unasked)
    }
}
