extension ImportKind where Value: NamedInJapanese {
    /// One of the words of a list, in Japanese.
    public static var word: ImportKind { .choice(of: Array(Value.allCases)) { $0.japanese } }
}
