extension KioskReader {
    /// `{"path": …, "is": "x" | ["x", "y"]}`, `"isNot"`, `"atLeast": 1`, `"below": 75` (which holds, too,
    /// while the number is not known), `"present": true`, `{"all": […]}`, `{"any": […]}`.
    mutating func condition(_ node: JSONNode?, _ place: String, pattern: Bool = false) -> Condition? {
        guard let node else { return nil }
        for (key, make) in [("all", Condition.all), ("any", Condition.either)] {
            guard let nodes = node[key]?.array else { continue }
            only([key], in: node, place)
            return make(
                nodes.enumerated().compactMap { condition($1, "\(place).\(key)[\($0)]", pattern: pattern) })
        }
        guard let pathNode = node["path"], let path = path(pathNode, join(place, "path"), pattern: pattern) else {
            if node["path"] == nil { refuse(node, place, "condition") }
            return nil
        }
        only(["path", "is", "isNot", "atLeast", "below", "present"], in: node, place)
        return test(node, path, place)
    }

    private mutating func test(_ node: JSONNode, _ path: String, _ place: String) -> Condition? {
        if let wanted = node["is"] { return choice(wanted, path, join(place, "is")) }
        if let unwanted = node["isNot"] { return choice(unwanted, path, join(place, "isNot")).map(Condition.not) }
        if let number = node["atLeast"]?.integer { return .atLeast(path: path, number: number) }
        if let number = node["below"]?.integer { return .not(.atLeast(path: path, number: number)) }
        if let present = node["present"]?.bool {
            return present ? .present(path: path) : .not(.present(path: path))
        }
        refuse(node, place, "condition")
        return nil
    }

    private mutating func choice(_ node: JSONNode, _ path: String, _ place: String) -> Condition? {
        let values = node.string.map { [$0] } ?? node.array?.compactMap(\.string) ?? []
        guard !values.isEmpty, values.allSatisfy({ isValue($0, of: path) }) else {
            refuse(node, place, "choice")
            return nil
        }
        return .any(path: path, of: values)
    }

    /// Whether the path may have this value.
    func isValue(_ value: String, of path: String) -> Bool {
        guard let kind = (Vocabulary.entry(path) ?? Vocabulary.entry(pattern: path))?.kind else { return false }
        if let set = kind.choiceSet { return set.choice(value) != nil }
        return (try? kind.canonical(value)) == value
    }
}
