/// Which question the boxes of a choice answer, by what is printed beside each and by the values that the PDF gives.
struct ChoiceGuess {
    /// Nil where nothing tells it.
    let path: String?
    /// A value for each box: of the vocabulary where the path is known, else what the PDF says.
    let values: [String]

    init(_ parts: [FoundField], _ labels: FieldLabels, label: String) {
        let texts = parts.map { part in
            [labels.text(inside: part), labels.text(after: part), part.value, part.tooltip]
        }
        let named = parts.first.flatMap { FieldMeaning.first(of: [$0.name, $0.tooltip, label])?.path }
        let paths = [named].compactMap { $0 } + ChoiceGuess.common
        for path in paths {
            guard let set = Vocabulary.entry(path)?.kind.choiceSet else { continue }
            let values = texts.map { ChoiceGuess.value($0, of: set) }
            if values.count > 1 || path == named, values.allSatisfy({ $0 != nil }), Set(values).count == values.count {
                self.path = path
                self.values = values.compactMap { $0 }
                return
            }
        }
        path = nil
        values = ChoiceGuess.unique(
            zip(texts, parts).map { texts, part in
                texts.prefix(2).first { !$0.isEmpty } ?? part.value
            })
    }

    /// Choices that forms have without saying in words what they ask.
    private static let common = [
        "person.sex", "account.kind", "filer.role", "certificate.kinds", "certificate.purpose", "person.occupation",
        "person.pension", "insurance.kind",
    ]

    private static func value(_ texts: [String], of set: ChoiceSet) -> String? {
        for text in texts.map(squeezed) where !text.isEmpty {
            if let choice = set.choices.first(where: { $0.value.lowercased() == text.lowercased() }) {
                return choice.value
            }
            let fitting = set.choices.filter { !$0.printed.isEmpty && text.hasPrefix(squeezed($0.printed)) }
            if let choice = fitting.max(by: { $0.printed.count < $1.printed.count }) { return choice.value }
        }
        return nil
    }

    private static func squeezed(_ text: String) -> String {
        String(Width.halfASCII(text).filter { !$0.isWhitespace && !"・□○.".contains($0) })
    }

    /// Each once, since they are keys.
    private static func unique(_ values: [String]) -> [String] {
        var seen: Set<String> = []
        return values.enumerated().map { index, value in
            let key = value.isEmpty || seen.contains(value) ? "\(value.isEmpty ? "choice" : value) \(index + 1)" : value
            seen.insert(key)
            return key
        }
    }
}

extension FoundField {
    /// What a tick means.
    fileprivate var value: String {
        switch kind {
        case .check(let value), .radio(let value): value
        default: ""
        }
    }
}
