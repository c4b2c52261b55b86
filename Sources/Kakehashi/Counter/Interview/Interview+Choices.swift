extension Interview {
    /// What can be chosen: of the parents those who may be one, of what else an event brings what this event has steps
    /// for; otherwise the whole set.
    func choices(_ kind: AnswerKind, of pattern: String, _ answers: Answers) -> [Choice] {
        guard let set = kind.choiceSet else { return [] }
        switch set {
        case .parent:
            let parents = Set(answers.parents(on: day).map { $0 == 0 ? "person" : "\($0)" })
            return set.choices.filter { parents.contains($0.value) || $0.value == "away" }
        case .matter:
            let told = Set(wanted.flatMap(\.conditions).flatMap { $0.values(of: pattern) })
            return told.isEmpty ? set.choices : set.choices.filter { told.contains($0.value) }
        default: return set.choices
        }
    }
}

extension Condition {
    /// The values of a path that it looks for.
    fileprivate func values(of wanted: String) -> [String] {
        switch self {
        case .any(let path, let values): path == wanted ? values : []
        case .atLeast, .present: []
        case .not(let condition): condition.values(of: wanted)
        case .all(let conditions), .either(let conditions): conditions.flatMap { $0.values(of: wanted) }
        }
    }
}
