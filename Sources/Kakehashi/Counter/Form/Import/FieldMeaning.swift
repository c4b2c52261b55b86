/// What a field of an office's PDF is probably for, told by its name, its tooltip or the label printed beside it.
///
/// A guess, and marked as one: somebody looks at it before anything is printed.
enum FieldMeaning: Hashable {
    case path(String)
    case pen(HandwritingPurpose)
    case officeUse

    /// What one text tells; nil where it tells nothing.
    init?(_ text: String) {
        let text = MeaningText(text)
        guard let meaning = FieldMeaning.meaning(of: text), meaning.isKnown else { return nil }
        self = meaning
    }

    /// What the first of several texts that tells anything tells.
    static func first(of texts: [String]) -> FieldMeaning? {
        texts.lazy.compactMap { FieldMeaning($0) }.first
    }

    private static func meaning(of text: MeaningText) -> FieldMeaning? {
        guard let topic = MeaningTopic.allCases.first(where: text.speaks(of:)) else { return nil }
        switch topic {
        case .individualNumber: return .pen(.individualNumber)
        case .officeUse: return .officeUse
        case .signature: return .pen(.signature)
        case .postal, .building, .address, .head: return .path(residence(topic, text))
        case .phone: return .path(text.speaks(of: .agent) ? "agent.phone" : "person.phone")
        case .name, .kana, .birth, .sex, .relation, .occupation: return .path(person(topic, text))
        default: return topic.path.map { .path($0) }
        }
    }

    private static func residence(_ topic: MeaningTopic, _ text: MeaningText) -> String {
        if topic == .address, text.speaks(of: .agent) { return "agent.address" }
        let part = [.postal: "postal", .building: "building", .head: "head"][topic] ?? "full"
        return "address.\(text.speaks(of: .old) ? "old" : "new").\(part)"
    }

    private static func person(_ topic: MeaningTopic, _ text: MeaningText) -> String {
        let part = topic.rawValue
        if text.speaks(of: .agent) { return "agent.\(part)" }
        if text.speaks(of: .spouse) { return "spouse.\(part)" }
        if text.speaks(of: .child) { return "children.\(text.number ?? 1).\(part)" }
        if text.speaks(of: .member) { return "household.\(text.number ?? 1).\(part)" }
        return "person.\(part)"
    }

    private var isKnown: Bool {
        if case .path(let path) = self { return Vocabulary.entry(path) != nil }
        return true
    }
}
