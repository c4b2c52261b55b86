extension FilingRule {
    static let keys: Set<String> = ["days", "from", "counting", "closed", "orEndOfMonth", "late"]

    /// `{"days": 14, "from": "moving.date", "counting": "dayAfter", "closed": "next"}`
    static func read(_ node: JSONNode, _ place: String, _ reader: inout KioskReader) -> FilingRule? {
        guard node.object != nil else {
            reader.refuse(node, place, "deadline")
            return nil
        }
        reader.only(keys, in: node, place)
        let days = node["days"]?.integer.flatMap { (1...3660).contains($0) ? $0 : nil }
        if days == nil { reader.refuse(node["days"] ?? node, "\(place).days", "days") }
        let from = reader.path(node["from"] ?? node, "\(place).from")
        if let from, let kind = Vocabulary.entry(from)?.kind.name, !["date", "partialDate"].contains(kind) {
            reader.refuse(node["from"] ?? node, "\(place).from", "datePath")
        }
        let counting = word(node, "counting", FilingRule.Counting.dayAfter, place, &reader)
        let closed = word(node, "closed", FilingRule.Closed.next, place, &reader)
        let orEndOfMonth = reader.flag(node, "orEndOfMonth", place)
        let late = node["late"] == nil ? nil : reader.localised(node, "late", place)
        guard let days, let from else { return nil }
        return FilingRule(
            from: from, days: days, counting: counting, closed: closed, orEndOfMonth: orEndOfMonth, late: late)
    }

    /// One of a few words; the first where nothing is said.
    private static func word<Word: RawRepresentable<String>>(
        _ node: JSONNode, _ key: String, _ otherwise: Word, _ place: String, _ reader: inout KioskReader
    ) -> Word {
        guard let child = node[key] else { return otherwise }
        guard let word = child.string.flatMap(Word.init(rawValue:)) else {
            reader.refuse(child, "\(place).\(key)", key)
            return otherwise
        }
        return word
    }
}
