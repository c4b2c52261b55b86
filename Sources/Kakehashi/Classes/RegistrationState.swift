/// Where a registration stands.
public enum RegistrationState: String, NamedInJapanese {
    /// Received; a lottery or an organiser has still to decide.
    case applied
    /// A seat is kept while the caller talks.
    case held
    case confirmed
    case waiting
    /// A seat has come free and is kept for this person until they answer.
    case offered
    case declined
    case cancelled
    case notDrawn

    public var japanese: String {
        switch self {
        case .applied: "申込"
        case .held: "仮押さえ"
        case .confirmed: "確定"
        case .waiting: "待ち"
        case .offered: "提示"
        case .declined: "辞退"
        case .cancelled: "取消"
        case .notDrawn: "落選"
        }
    }

    /// How a fault's values name the state, so that its sentence has the word of its own language.
    public var phrase: String { "@registration.state.\(rawValue)" }

    /// Whether a seat is kept: confirmed + offered + held never exceed the capacity.
    public var takesSeat: Bool {
        self == .confirmed || self == .offered || self == .held
    }

    /// Whether a file that says this state would undo what has happened since: somebody who does not come is back, or
    /// somebody loses a seat that they were promised.
    public func undoes(_ stored: RegistrationState) -> Bool {
        isOpen && !stored.isOpen || isOpen && !takesSeat && stored.takesSeat
    }

    /// Whether the person still wants to come; a second registration of the same person would double it.
    public var isOpen: Bool {
        takesSeat || self == .waiting || self == .applied
    }
}
