extension FormFee {
    static let keys: Set<String> = ["yen", "each", "times", "text"]

    /// `{"yen": 300}`, `{"each": "certificate.kinds", "yen": {"seal": 300}, "times": "certificate.copies.*"}`,
    /// `{"text": {"ja": …, "en": …}}`.
    static func read(_ node: JSONNode, _ place: String, _ reader: inout KioskReader) -> FormFee? {
        guard node.object != nil else {
            reader.refuse(node, place, "fee")
            return nil
        }
        reader.only(keys, in: node, place)
        let text = node["text"] == nil ? nil : reader.localised(node, "text", place)
        guard let sum = sum(node, place, &reader) else { return nil }
        if case .untold = sum, node["text"] == nil { reader.refuse(node, place, "fee") }
        return FormFee(sum: sum, text: text)
    }

    private static func sum(_ node: JSONNode, _ place: String, _ reader: inout KioskReader) -> Sum? {
        guard let each = node["each"] else {
            guard let child = node["yen"] else { return .untold }
            return yen(child, "\(place).yen", &reader).map { .flat($0) }
        }
        guard let path = reader.path(each, "\(place).each"), let members = node["yen"]?.object, !members.isEmpty
        else {
            if node["yen"]?.object?.isEmpty ?? true { reader.refuse(node["yen"] ?? node, "\(place).yen", "fee") }
            return nil
        }
        var prices: [String: Int] = [:]
        for (choice, child) in members {
            if !reader.isValue(choice, of: path) { reader.refuse(child, "\(place).yen.\(choice)", "choice") }
            prices[choice] = yen(child, "\(place).yen.\(choice)", &reader)
        }
        return .each(path: path, yen: prices, times: times(node, place, prices.keys.sorted(), &reader))
    }

    private static func yen(_ node: JSONNode, _ place: String, _ reader: inout KioskReader) -> Int? {
        guard let yen = node.integer, (0...1_000_000).contains(yen) else {
            reader.refuse(node, place, "yen")
            return nil
        }
        return yen
    }

    /// A number's path, or one whose `*` each of the choices can stand for.
    private static func times(
        _ node: JSONNode, _ place: String, _ choices: [String], _ reader: inout KioskReader
    ) -> String? {
        guard let child = node["times"] else { return nil }
        let pattern = child.string ?? ""
        let paths = choices.map { pattern.replacing("*", with: $0) }
        guard paths.allSatisfy({ Vocabulary.entry($0)?.kind.name == "number" }) else {
            reader.refuse(child, "\(place).times", "times")
            return nil
        }
        return pattern
    }
}
