/// The one vocabulary of answers, version 1: what every form and every question calls things.
///
/// A form's field and a question meet at a *data path*, so that what two forms need is asked once. Asked paths hold
/// what a person answered; derived paths follow from them and the day of the visit. A `*` stands for the number of a
/// member, from 1. The 個人番号 has no path and never will: it is written by pen.
public enum Vocabulary {
    public static let schemaVersion = 1
    /// Household members beside the person who asks.
    public static let mostMembers = 12

    /// One path of the vocabulary. Its label is the phrase `answer.<path>`.
    public struct Entry: Hashable, Sendable {
        /// The path with `*` for a member's number.
        public let path: String
        public let kind: AnswerKind
        /// The asked paths from which a derived one follows; empty for an asked path.
        public let sources: [String]

        /// Whether it follows from other answers and is never asked.
        public var isDerived: Bool { !sources.isEmpty }

        /// Whether its day may lie after the visit: a move that is planned, water that is wanted.
        public var mayLieAhead: Bool { ["moving.leaving", "moving.planned", "water.start"].contains(path) }
    }

    public static let entries: [Entry] = asked + derived

    private static let index = Dictionary(uniqueKeysWithValues: entries.map { ($0.path, $0) })

    /// The entry of a path, `household.2.name` or `household.*.name`.
    public static func entry(_ path: String) -> Entry? {
        if let entry = index[path] { return entry.path.contains("*") ? nil : entry }
        guard let numbered = NumberedPath(path) else { return nil }
        return index[numbered.pattern]
    }

    /// The entry of a pattern such as `household.*.name`, or of a plain path.
    public static func entry(pattern: String) -> Entry? { index[pattern] }

    /// A path as the vocabulary has it, `household.*.name` for `household.2.name`.
    public static func pattern(of path: String) -> String { NumberedPath(path)?.pattern ?? path }

    /// Whether the value tells where somebody lives or can be found: no code holds it of somebody under 支援措置.
    public static func leadsToAddress(_ path: String) -> Bool {
        !guardedWords.isDisjoint(with: path.split(separator: ".").map(String.init))
    }

    private static let guardedWords: Set<String> = [
        "address", "postal", "building", "phone", "mobile", "email", "fax", "origin", "school", "work", "employer",
    ]

    /// What to say of a path that is none: the one that was probably meant, where one is like it.
    static func unknown(_ path: String) -> Fault {
        let pattern = NumberedPath(path)?.pattern ?? path
        guard let nearest = Nearest.name(to: pattern, among: entries.map(\.path)) else {
            return Fault(.answersStrangePath, ["path": path])
        }
        return Fault(.answersUnknownPath, ["path": path, "nearest": nearest])
    }
}

/// A path with a member's number in it.
struct NumberedPath {
    let pattern: String
    let number: Int

    /// Nil where the path has no number from 1 to the most members.
    init?(_ path: String) {
        var parts = path.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, DigitText.isDigits(parts[1]), !parts[1].hasPrefix("0"), let number = Int(parts[1]),
            number <= Vocabulary.mostMembers
        else { return nil }
        parts[1] = "*"
        pattern = parts.joined(separator: ".")
        self.number = number
    }

    static func path(_ pattern: String, _ number: Int) -> String {
        pattern.split(separator: ".", omittingEmptySubsequences: false).map { $0 == "*" ? "\(number)" : $0 }
            .joined(separator: ".")
    }
}
