import Kakehashi

extension ArgumentKind where Value: NamedInJapanese {
    /// A word of one of our lists, by its name in code or in Japanese.
    static func word(_ placeholder: String) -> ArgumentKind {
        let words = Value.allCases.map(\.rawValue)
        return ArgumentKind(placeholder, "one of \(words.joined(separator: ", "))", words: words) { Value(word: $0) }
    }
}
