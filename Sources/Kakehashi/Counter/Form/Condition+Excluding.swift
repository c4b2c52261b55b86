extension Condition {
    /// Whether no answers can meet both: two fields that never print together may share a place.
    ///
    /// Tried out on every value that either of them tells apart. Where there are too many of those, it is taken that
    /// they cannot meet, since a false alarm helps nobody.
    public func excludes(_ other: Condition) -> Bool {
        let paths = Set(paths + other.paths).sorted()
        let values = paths.map { path in Array(Set(tellingValues(path) + other.tellingValues(path))) + [""] }
        guard values.reduce(1, { min(100_000, $0 * $1.count) }) <= 4096 else { return true }
        var chosen: [String: String] = [:]
        func canMeet(_ index: Int) -> Bool {
            guard index < paths.count else { return holds { chosen[$0] } && other.holds { chosen[$0] } }
            return values[index].contains { value in
                chosen[paths[index]] = value
                return canMeet(index + 1)
            }
        }
        return !canMeet(0)
    }

    /// Values of a path of which the condition holds for some and not for others.
    private func tellingValues(_ path: String) -> [String] {
        switch self {
        case .any(path, let wanted): wanted + Condition.others(path, wanted)
        case .atLeast(path, let number): ["\(number)", "\(number - 1)"]
        case .present(path): [Vocabulary.entry(path)?.kind.choiceSet?.choices.first?.value ?? "1"]
        case .any, .atLeast, .present: []
        case .not(let condition): condition.tellingValues(path)
        case .all(let conditions), .either(let conditions): conditions.flatMap { $0.tellingValues(path) }
        }
    }

    /// Another value than these, where there is one; all of them together where several may be chosen.
    private static func others(_ path: String, _ wanted: [String]) -> [String] {
        guard let kind = (Vocabulary.entry(path) ?? Vocabulary.entry(pattern: path))?.kind else { return [] }
        switch kind {
        case .choice(let set): return set.choices.map(\.value).filter { !wanted.contains($0) }.prefix(1).map { $0 }
        case .choices(let set): return [set.choices.map(\.value).joined(separator: " ")]
        case .flag: return ["yes", "no"].filter { !wanted.contains($0) }
        default: return ["\u{1}"]
        }
    }
}
