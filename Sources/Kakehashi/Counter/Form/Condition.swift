/// When a field, a question or a form applies.
public indirect enum Condition: Hashable, Sendable {
    /// The answer is one of these; of a path with several choices, one of them is among them.
    case any(path: String, of: [String])
    /// The number is at least this.
    case atLeast(path: String, number: Int)
    /// There is an answer that is not blank.
    case present(path: String)
    case not(Condition)
    case all([Condition])
    case either([Condition])

    /// Whether the answers meet it on that day.
    public func holds(in answers: Answers, on day: LocalDate) -> Bool { holds { answers.value($0, on: day) } }

    /// Whether values, looked up by path, meet it.
    func holds(_ value: (String) -> String?) -> Bool {
        switch self {
        case .any(let path, let wanted):
            let chosen = (value(path) ?? "").split(separator: " ").map(String.init)
            return chosen.contains(where: wanted.contains)
        case .atLeast(let path, let number): return value(path).flatMap { Int($0) }.map { $0 >= number } ?? false
        case .present(let path): return !(value(path) ?? "").isEmpty
        case .not(let condition): return !condition.holds(value)
        case .all(let conditions): return conditions.allSatisfy { $0.holds(value) }
        case .either(let conditions): return conditions.contains { $0.holds(value) }
        }
    }

    /// Whether the answers meet it, whatever else is answered; nil while that depends on what was not asked yet (the
    /// three-valued logic of Kleene).
    func decided(in answers: Answers, on day: LocalDate) -> Bool? {
        switch self {
        case .any(let path, _), .atLeast(let path, _), .present(let path):
            return answers.value(path, on: day) == nil ? nil : holds(in: answers, on: day)
        case .not(let condition): return condition.decided(in: answers, on: day).map { !$0 }
        case .all(let conditions):
            let parts = conditions.map { $0.decided(in: answers, on: day) }
            return parts.contains(false) ? false : parts.contains(nil) ? nil : true
        case .either(let conditions):
            let parts = conditions.map { $0.decided(in: answers, on: day) }
            return parts.contains(true) ? true : parts.contains(nil) ? nil : false
        }
    }

    /// The paths that it looks at.
    public var paths: [String] {
        switch self {
        case .any(let path, _), .atLeast(let path, _), .present(let path): [path]
        case .not(let condition): condition.paths
        case .all(let conditions), .either(let conditions): conditions.flatMap(\.paths)
        }
    }

    /// The paths of which it denies something: while they have no value it holds, though nothing is known.
    var deniedPaths: [String] {
        switch self {
        case .any, .atLeast, .present: []
        case .not(let condition): condition.paths
        case .all(let conditions), .either(let conditions): conditions.flatMap(\.deniedPaths)
        }
    }
}
