/// Whether a person came to a session.
public struct Attendance: Hashable, Sendable {
    /// Whether somebody came.
    public enum State: String, NamedInJapanese {
        case present, absent
        /// Came without a registration.
        case walkIn
        /// Nothing is recorded any more: what stood there was a mistake and has been taken back.
        case unrecorded

        public var japanese: String {
            switch self {
            case .present: "出席"
            case .absent: "欠席"
            case .walkIn: "当日参加"
            case .unrecorded: "未記入"
            }
        }

        /// Whether it counts as having been there.
        public var attended: Bool { self == .present || self == .walkIn }
    }

    public var session: Identifier<Session>
    public var person: Identifier<Person>
    public var state: State
    /// What counts of the person, as it was on the day.
    public var facts: PersonFacts
    public var version: Int

    public init(
        session: Identifier<Session>, person: Identifier<Person>, state: State, facts: PersonFacts = PersonFacts(),
        version: Int = 1
    ) {
        self.session = session
        self.person = person
        self.state = state
        self.facts = facts
        self.version = version
    }
}
