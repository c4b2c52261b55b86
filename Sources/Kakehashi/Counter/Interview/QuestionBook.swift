public import FoundationEssentials

/// All questions that a counter can ask, in the order in which it asks them.
public struct QuestionBook: Hashable, Sendable {
    /// A question as the book has it, for any member.
    struct Draft: Hashable, Sendable {
        let key: String
        let asks: [Ask]
        let when: Condition?

        /// Asked of each member in turn.
        var repeats: Bool { asks.contains { $0.pattern.contains("*") } }
    }

    struct Ask: Hashable, Sendable {
        let pattern: String
        let isOptional: Bool
        /// When it is asked for, on the page of the others; nil for always.
        let when: Condition?
    }

    let drafts: [Draft]

    /// The keys of all questions, for the test that each has its phrases.
    public var keys: [String] { drafts.map(\.key) }

    /// Reads `questions.json`; throws every fault with its line and place.
    public init(json: Data, file: String) throws(Faults) {
        var reader = KioskReader(file: file)
        let root = try reader.root(json)
        reader.schemaVersion(root)
        reader.only(["schemaVersion", "questions"], in: root, "")
        let nodes = reader.array(root, "questions", "")
        let drafts = nodes.enumerated().compactMap { QuestionBook.draft($1, "questions[\($0)]", &reader) }
        self.drafts = try reader.finish(drafts)
    }

    private static func draft(_ node: JSONNode, _ place: String, _ reader: inout KioskReader) -> Draft? {
        reader.only(["id", "asks", "when"], in: node, place)
        let key = reader.string(node, "id", place)
        let nodes = reader.array(node, "asks", place)
        let asks = nodes.enumerated().compactMap { ask($1, "\(place).asks[\($0)]", &reader) }
        let when = reader.condition(node["when"], "\(place).when", pattern: true)
        return key.map { Draft(key: $0, asks: asks, when: when) }
    }

    /// `"person.name"`, or `{"path": "person.kana", "optional": true, "when": {…}}`.
    private static func ask(_ node: JSONNode, _ place: String, _ reader: inout KioskReader) -> Ask? {
        let pathNode = node["path"] ?? node
        guard let pattern = reader.path(pathNode, place, pattern: true) else { return nil }
        if Vocabulary.entry(pattern: pattern)?.isDerived ?? true { reader.refuse(node, place, "askedPath") }
        if node.object != nil { reader.only(["path", "optional", "when"], in: node, place) }
        return Ask(
            pattern: pattern, isOptional: node["optional"]?.bool ?? false,
            when: reader.condition(node["when"], "\(place).when", pattern: true))
    }
}
