/// What an answer may be. Answers are kept as text in the one canonical form of their kind.
public enum AnswerKind: Hashable, Sendable {
    /// A name of a person or a household, kept scalar by scalar.
    case name
    /// A reading in katakana; hiragana and half-width kana are taken and turned.
    case kana
    /// A line of text of at most this many characters.
    case text(limit: Int)
    /// A day, `2026-11-18`; also read with an era.
    case date
    /// A day of which parts may be unknown, `1931-00-00`.
    case partialDate
    case phone
    /// `883-8555`
    case postalCode
    /// Digits, this many.
    case digits(ClosedRange<Int>)
    case number(ClosedRange<Int>)
    /// `yes` or `no`
    case flag
    /// One of a set.
    case choice(ChoiceSet)
    /// Several of a set, separated by spaces.
    case choices(ChoiceSet)

    /// The name of the kind, for phrases and the documentation.
    public var name: String {
        switch self {
        case .name: "name"
        case .kana: "kana"
        case .text: "text"
        case .date: "date"
        case .partialDate: "partialDate"
        case .phone: "phone"
        case .postalCode: "postalCode"
        case .digits: "digits"
        case .number: "number"
        case .flag: "flag"
        case .choice: "choice"
        case .choices: "choices"
        }
    }

    /// What can be chosen; nil where the answer is no choice.
    public var choiceSet: ChoiceSet? {
        switch self {
        case .choice(let set), .choices(let set): set
        default: nil
        }
    }
}

/// A closed set of choices. On screens a choice is the phrase `choice.<set>.<value>`.
public struct ChoiceSet: Hashable, Sendable {
    public let name: String
    public let choices: [Choice]

    init(_ name: String, _ choices: KeyValuePairs<String, String>) {
        self.name = name
        self.choices = choices.map { Choice(value: $0.key, printed: $0.value) }
    }

    init(name: String, choices: [Choice]) {
        self.name = name
        self.choices = choices
    }

    /// The choice with that value.
    public func choice(_ value: String) -> Choice? { choices.first { $0.value == value } }
}

/// One of a set: the value as it is kept, and the office's own word for it, as it is printed on forms.
public struct Choice: Hashable, Sendable {
    public let value: String
    public let printed: String
}

extension AnswerKind {
    /// How many digits an answer has at least; nil for what is not made of digits alone.
    var fewestDigits: Int? {
        switch self {
        case .postalCode: 7
        case .digits(let range): range.lowerBound
        default: nil
        }
    }
}
