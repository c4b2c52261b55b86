extension FormNotice {
    static let paperKeys: Set<String> = ["ja", "en", "when"]

    static func read(_ root: JSONNode, _ place: String, _ reader: inout KioskReader) -> FormNotice {
        FormNotice(
            fee: root["fee"].flatMap { FormFee.read($0, reader.join(place, "fee"), &reader) },
            papers: papers(root, "papers", place, &reader), notes: papers(root, "notes", place, &reader),
            deadline: root["deadline"].flatMap { FilingRule.read($0, reader.join(place, "deadline"), &reader) },
            languages: languages(root, &reader))
    }

    private static func papers(
        _ root: JSONNode, _ key: String, _ place: String, _ reader: inout KioskReader
    ) -> [Paper] {
        guard root[key] != nil else { return [] }
        return reader.array(root, key, place).enumerated().compactMap {
            paper($1, "\(reader.join(place, key))[\($0)]", &reader)
        }
    }

    private static func paper(_ node: JSONNode, _ place: String, _ reader: inout KioskReader) -> Paper? {
        reader.only(paperKeys, in: node, place)
        let japanese = reader.string(node, "ja", place)
        let english = reader.string(node, "en", place)
        let when = reader.condition(node["when"], "\(place).when")
        guard let japanese, let english else { return nil }
        return Paper(name: LocalisedText(japanese: japanese, english: english), when: when)
    }

    /// Names of folders in `Phrases`, such as `ja`, `ja-easy`.
    private static func languages(_ root: JSONNode, _ reader: inout KioskReader) -> [String] {
        guard let child = root["languages"] else { return [] }
        let names = child.array?.compactMap(\.string) ?? []
        let areTags = names.allSatisfy { $0.wholeMatch(of: /[a-z]{2,3}(-[A-Za-z0-9]{2,8})*/) != nil }
        guard !names.isEmpty, names.count == child.array?.count, areTags, Set(names).count == names.count else {
            reader.refuse(child, "languages", "languages")
            return []
        }
        return names
    }
}

extension Validity {
    static func read(_ root: JSONNode, _ reader: inout KioskReader) -> Validity {
        let validity = Validity(from: day(root, "validFrom", &reader), until: day(root, "validUntil", &reader))
        if let from = validity.from, let until = validity.until, until < from, let node = root["validUntil"] {
            reader.refuse(node, "validUntil", "notBefore")
        }
        return validity
    }

    private static func day(_ root: JSONNode, _ key: String, _ reader: inout KioskReader) -> LocalDate? {
        guard let child = root[key] else { return nil }
        let day = child.string.flatMap { LocalDate($0) }
        if day == nil { reader.refuse(child, key, "day") }
        return day
    }
}
