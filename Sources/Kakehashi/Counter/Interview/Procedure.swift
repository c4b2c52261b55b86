/// One thing that the office must be asked for: with a form, or at a counter without one of ours.
public struct Procedure: Hashable, Sendable {
    public let id: String
    public let name: LocalisedText
    public let filing: Filing
    /// Whether this person needs it; nil for everybody.
    public let when: Condition?
    /// Paths to ask for beside what the form prints, since a day follows from them.
    public let asks: [String]

    /// How it is filed.
    public enum Filing: Hashable, Sendable {
        /// With the form of this id.
        case form(String)
        /// Without a form of ours: where, and what to know before.
        case notice(counter: LocalisedText, FormNotice)
    }

    init(id: String, name: LocalisedText, filing: Filing, when: Condition?, asks: [String] = []) {
        self.id = id
        self.name = name
        self.filing = filing
        self.when = when
        self.asks = asks
    }

    /// The form's id; nil without one.
    public var form: String? {
        if case .form(let id) = filing { id } else { nil }
    }

    private static let keys: Set<String> = ["id", "name", "when", "asks"]
    private static let noticeKeys: Set<String> = ["counter", "fee", "papers", "notes", "deadline"]

    /// `{"id": …, "name": …, "form": "moving-in", "when": …, "asks": ["moving.planned"]}`; in the place of `form` a
    /// procedure without one has `counter`, and what a form says of `fee`, `papers`, `notes` and `deadline`.
    static func read(_ node: JSONNode, _ place: String, _ reader: inout KioskReader) -> Procedure? {
        let hasForm = node["form"] != nil || node["counter"] == nil
        reader.only(keys.union(hasForm ? ["form"] : noticeKeys), in: node, place)
        let id = reader.string(node, "id", place)
        let name = reader.localised(node, "name", place)
        let when = reader.condition(node["when"], "\(place).when")
        let asks = node["asks"] == nil ? [] : asks(node, place, &reader)
        let filing = hasForm ? form(node, place, &reader) : notice(node, place, &reader)
        guard let id, let name, let filing else { return nil }
        return Procedure(id: id, name: name, filing: filing, when: when, asks: asks)
    }

    private static func form(_ node: JSONNode, _ place: String, _ reader: inout KioskReader) -> Filing? {
        reader.string(node, "form", place).map { .form($0) }
    }

    private static func notice(_ node: JSONNode, _ place: String, _ reader: inout KioskReader) -> Filing? {
        let notice = FormNotice.read(node, place, &reader)
        return reader.localised(node, "counter", place).map { .notice(counter: $0, notice) }
    }

    private static func asks(_ node: JSONNode, _ place: String, _ reader: inout KioskReader) -> [String] {
        reader.array(node, "asks", place).enumerated().compactMap { index, child in
            let place = "\(place).asks[\(index)]"
            guard let path = reader.path(child, place) else { return nil }
            if Vocabulary.entry(path)?.isDerived ?? true { reader.refuse(child, place, "askedPath") }
            return path
        }
    }
}
