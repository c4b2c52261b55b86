extension ImportKind {
    /// One of a few words, in the order in which people should read them.
    public static func choice(_ words: KeyValuePairs<String, Value>) -> ImportKind {
        let words = words.map { (word: $0.key, value: $0.value) }
        return ImportKind("choice", values: ["choices": words.map(\.word).joined(separator: ", ")]) { field in
            let field = ScalarText(Width.halfASCII(field))
            return words.first { ScalarText(Width.halfASCII($0.word)) == field }?.value
        }
    }

    /// One of an enumeration's cases by its word.
    public static func choice(of cases: [Value], by word: @escaping @Sendable (Value) -> String) -> ImportKind {
        let words = cases.map(word).joined(separator: ", ")
        return ImportKind("choice", values: ["choices": words]) { field in
            let field = ScalarText(Width.halfASCII(field))
            return cases.first { ScalarText(Width.halfASCII(word($0))) == field }
        }
    }

    /// Several values, separated by a semicolon of either width.
    public static func list<Item>(of kind: ImportKind<Item>) -> ImportKind where Value == [Item] {
        let values = kind.values.merging(["item": "@import.kind.\(kind.name)"]) { old, _ in old }
        return ImportKind("list", values: values) { field in
            let parts = field.split { $0 == ";" || $0 == "；" }.map { ImportField.trimmed(String($0)) }
            let items = parts.filter { !$0.isEmpty }.compactMap(kind.read)
            return items.count == parts.count(where: { !$0.isEmpty }) ? items : nil
        }
    }
}
