/// What a person answered, by data path; a value.
///
/// Values are canonical texts of their path's kind. An empty text says that the question was asked and left blank.
/// There is no answer about a household member beyond `household.count`, in whatever order answers arrive: what is
/// said of one is dropped, lowering the count forgets, and raising it again brings nothing back.
public struct Answers: Hashable, Sendable {
    static let countPath = "household.count"

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

    /// Household members beside the person; 0 where their number was not told.
    public var memberCount: Int { self[Answers.countPath].flatMap { Int($0) } ?? 0 }

    /// The answers with one more, in its canonical form. An answer about a member beyond the count changes nothing,
    /// right or wrong; throws for a path that is none and for a value that is not of the path's kind.
    public func setting(_ path: String, _ value: String) throws(Fault) -> Answers {
        guard let entry = Vocabulary.entry(path), !entry.isDerived else {
            throw Vocabulary.unknown(path)
        }
        guard !Answers.isBeyond(memberCount, path) else { return self }
        var copy = self
        copy.values[path] = ScalarText(try Answers.canonical(value, entry, path))
        if path == Answers.countPath {
            let count = copy.memberCount
            copy.values = copy.values.filter { !Answers.isBeyond(count, $0.key) }
        }
        return copy
    }

    /// The answers with several more, the number of members first, wherever it stands among them. Throws every fault,
    /// each once.
    public func setting(all values: [(path: String, value: String)]) throws(Faults) -> Answers {
        var answers = self
        var faults: [Fault] = []
        for (path, value) in Answers.countFirst(values) {
            do throws(Fault) {
                answers = try answers.setting(path, value)
            } catch {
                if !faults.contains(error) { faults.append(error) }
            }
        }
        guard faults.isEmpty else { throw Faults(faults) }
        return answers
    }

    /// The values in the order in which they are to be set one by one: the number of members before the members.
    public static func countFirst(_ values: [(path: String, value: String)]) -> [(path: String, value: String)] {
        values.filter { $0.path == countPath } + values.filter { $0.path != countPath }
    }

    /// The answers whose paths meet this.
    func filter(_ isIncluded: (String) -> Bool) -> Answers {
        var copy = self
        copy.values = values.filter { isIncluded($0.key) }
        return copy
    }

    /// Whether a path is about a member of a higher number than that.
    private static func isBeyond(_ count: Int, _ path: String) -> Bool {
        guard path.hasPrefix("household."), let numbered = NumberedPath(path) else { return false }
        return numbered.number > count
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
}
