package import Kakehashi

/// What an argument holds and how its text is read; `expectation` completes "… must be".
package struct ArgumentKind<Value: Sendable>: Sendable {
    let placeholder: String
    let expectation: String
    /// The words that hold, where they are few.
    let words: [String]
    let read: @Sendable (String) -> Value?

    package init(
        _ placeholder: String, _ expectation: String, words: [String] = [],
        _ read: @escaping @Sendable (String) -> Value?
    ) {
        self.placeholder = placeholder
        self.expectation = expectation
        self.words = words
        self.read = read
    }
}

extension ArgumentKind where Value == String {
    package static func text(_ placeholder: String) -> ArgumentKind {
        ArgumentKind(placeholder, "some text") { $0.isEmpty ? nil : $0 }
    }

    package static var file: ArgumentKind { ArgumentKind("FILE", "a file's path") { $0.isEmpty ? nil : $0 } }

    package static var kana: ArgumentKind {
        ArgumentKind("KANA", "a reading in kana, such as 'ヤマダ タロウ'") { Kana.isReading($0) ? Kana.katakana($0) : nil }
    }
}

extension ArgumentKind where Value == Int {
    package static func number(_ bounds: ClosedRange<Int>) -> ArgumentKind {
        ArgumentKind("N", "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)") { text in
            Int(DigitText.normalised(text)).flatMap { bounds.contains($0) ? $0 : nil }
        }
    }
}

extension ArgumentKind where Value == FormSerial {
    package static var serial: ArgumentKind<FormSerial> {
        ArgumentKind("[A-]N", "a number from 1 to 999999, with a capital letter before it or without, such as A-1207") {
            FormSerial(unchecked: $0)
        }
    }
}

extension ArgumentKind where Value == LocalDate {
    package static var date: ArgumentKind<LocalDate> {
        ArgumentKind("YYYY-MM-DD", "a date such as 2026-11-18") { LocalDate($0) }
    }
}

extension ArgumentKind where Value == YearMonth {
    package static var month: ArgumentKind<YearMonth> {
        ArgumentKind("YYYY-MM", "a month such as 2026-11") { YearMonth($0) }
    }
}

extension ArgumentKind where Value == TimeOfDay {
    package static var time: ArgumentKind<TimeOfDay> { ArgumentKind("HH:MM", "a time such as 09:30") { TimeOfDay($0) } }
}

extension ArgumentKind {
    /// One of a few words.
    package static func choice(_ placeholder: String, _ words: KeyValuePairs<String, Value>) -> ArgumentKind {
        let words = words.map { (word: $0.key, value: $0.value) }
        return ArgumentKind(
            placeholder, "one of \(words.map(\.word).joined(separator: ", "))", words: words.map(\.word)
        ) {
            text in words.first { $0.word == text }?.value
        }
    }

    /// One of an enumeration's raw values.
    package static func choice(_ placeholder: String) -> ArgumentKind
    where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
        let words = Value.allCases.map(\.rawValue)
        return ArgumentKind(placeholder, "one of \(words.joined(separator: ", "))", words: words) {
            Value(rawValue: $0)
        }
    }
}
