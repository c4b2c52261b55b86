/// What a person answered, by data path; a value.
///
/// Values are canonical texts of their path's kind. An empty text says that the question was asked and left blank.
public struct Answers: Hashable, Sendable {
    private var values: [String: ScalarText]

    public init() {
        values = [:]
    }

    /// The answer as it is kept; nil where the question was not asked.
    public subscript(path: String) -> String? { values[path]?.text }

    /// Whether the question was asked, be it left blank.
    public func isAnswered(_ path: String) -> Bool { values[path] != nil }

    /// Whether nothing was asked yet.
    public var isEmpty: Bool { values.isEmpty }

    /// The paths that were answered, sorted.
    public var paths: [String] { values.keys.sorted() }

    /// The answers with one more, in its canonical form. Lowering the number of members forgets those beyond.
    public func setting(_ path: String, _ value: String) throws(Fault) -> Answers {
        guard let entry = Vocabulary.entry(path), !entry.isDerived else {
            throw Vocabulary.unknown(path)
        }
        var copy = self
        copy.values[path] = ScalarText(try Answers.canonical(value, entry, path))
        if path == "household.count" { copy.forgetMembers(beyond: copy.memberCount) }
        return copy
    }

    private static func canonical(_ value: String, _ entry: Vocabulary.Entry, _ path: String) throws(Fault) -> String {
        do throws(AnswerKind.Refusal) {
            return try entry.kind.canonical(value)
        } catch {
            switch error {
            case .wrongKind: throw Fault(.answersWrongKind, ["path": path, "kind": "@kind.\(entry.kind.name)"])
            case .era(let misnamed): throw Fault(.answersEra, misnamed.values.merging(["path": path]) { $1 })
            case .tooLong(let limit): throw Fault(.answersTooLong, ["path": path, "limit": "\(limit)"])
            }
        }
    }

    private mutating func forgetMembers(beyond count: Int) {
        values = values.filter { path, _ in
            guard let numbered = NumberedPath(path), numbered.pattern.hasPrefix("household.") else { return true }
            return numbered.number <= count
        }
    }

    /// Household members beside the person.
    public var memberCount: Int { self["household.count"].flatMap { Int($0) } ?? 0 }
}
