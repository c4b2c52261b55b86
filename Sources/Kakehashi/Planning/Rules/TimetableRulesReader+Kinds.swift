extension TimetableRulesReader {
    /// A whole number within bounds; nil where the member is not there.
    mutating func number(
        _ node: JSONNode, _ key: String, _ place: String, _ bounds: ClosedRange<Int>, isNeeded: Bool = false
    ) -> Int? {
        guard let child = node[key] else {
            if isNeeded { reader.refuse(node, reader.join(place, key), "wholeNumber") }
            return nil
        }
        return whole(child, reader.join(place, key), bounds)
    }

    mutating func whole(_ node: JSONNode, _ place: String, _ bounds: ClosedRange<Int>) -> Int? {
        guard let number = node.integer, bounds.contains(number) else {
            reader.refuse(node, place, "wholeNumber")
            return nil
        }
        return number
    }

    /// The elements of a list; nil where the member is not there.
    mutating func list<Item>(
        _ node: JSONNode, _ key: String, _ place: String,
        _ read: (inout TimetableRulesReader, JSONNode, String) -> Item?
    ) -> [Item]? {
        guard node[key] != nil else { return nil }
        let place = reader.join(place, key)
        guard let nodes = node[key]?.array else {
            reader.refuse(node[key] ?? node, place, "list")
            return nil
        }
        return nodes.enumerated().compactMap { read(&self, $1, "\(place)[\($0)]") }
    }

    mutating func times(_ node: JSONNode, _ key: String, _ place: String) -> [TimeOfDay]? {
        list(node, key, place) { $0.time($1, $2) }
    }

    private mutating func time(_ node: JSONNode, _ place: String) -> TimeOfDay? {
        guard let time = node.string.flatMap({ TimeOfDay($0) }) else {
            reader.refuse(node, place, "time")
            return nil
        }
        return time
    }

    mutating func time(_ node: JSONNode, _ key: String, _ place: String) -> TimeOfDay? {
        guard let child = node[key] else {
            reader.refuse(node, reader.join(place, key), "time")
            return nil
        }
        return time(child, reader.join(place, key))
    }

    mutating func date(_ node: JSONNode, _ key: String, _ place: String) -> LocalDate? {
        guard let date = node[key]?.string.flatMap({ LocalDate($0) }) else {
            reader.refuse(node[key] ?? node, reader.join(place, key), "date")
            return nil
        }
        return date
    }

    /// Weekdays by their English or Japanese names: `mon`, `月`.
    mutating func weekdays(_ node: JSONNode, _ place: String) -> [Int]? {
        list(node, "weekdays", place) { reader, child, place in
            let english = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
            let found = child.string.flatMap { text in
                english.firstIndex(of: text) ?? Weekday.allCases.firstIndex { $0.kanji == text }
            }
            if found == nil { reader.reader.refuse(child, place, "weekday") }
            return found
        }
    }

    mutating func hosts(_ node: JSONNode, _ place: String) -> [HoldingBody]? {
        list(node, "hosts", place) { reader, child, place in
            let found = child.string.flatMap { HoldingBody(word: $0) }
            if found == nil { reader.reader.refuse(child, place, "host") }
            return found
        }
    }

    mutating func word<Value>(
        _ node: JSONNode, _ key: String, _ place: String, _ expected: String, _ read: (String) -> Value?
    ) -> Value? {
        guard let value = node[key]?.string.flatMap(read) else {
            reader.refuse(node[key] ?? node, reader.join(place, key), expected)
            return nil
        }
        return value
    }

    /// A name that the city knows.
    mutating func name(
        _ node: JSONNode, _ key: String, _ place: String, _ known: Set<String>, _ expected: String
    ) -> String? {
        guard let child = node[key] else {
            reader.refuse(node, reader.join(place, key), expected)
            return nil
        }
        return checked(child, reader.join(place, key), known, expected)
    }

    mutating func checked(_ node: JSONNode, _ place: String, _ known: Set<String>, _ expected: String) -> String? {
        guard let name = node.string, known.contains(name) else {
            reader.refuse(node, place, expected)
            return nil
        }
        return name
    }

    /// Numbers by month, `{"8": 2}`, as twelve from April on.
    mutating func months(_ node: JSONNode, _ key: String, _ place: String, otherwise: Int) -> [Int]? {
        guard let child = node[key] else { return nil }
        let place = reader.join(place, key)
        guard let members = child.object else {
            reader.refuse(child, place, "object")
            return nil
        }
        var numbers = Array(repeating: otherwise, count: 12)
        for (name, value) in members {
            guard let month = Int(name), (1...12).contains(month) else {
                reader.refuse(value, reader.join(place, name), "monthName")
                continue
            }
            numbers[(month + 8) % 12] = whole(value, reader.join(place, name), 0...999) ?? otherwise
        }
        return numbers
    }
}
