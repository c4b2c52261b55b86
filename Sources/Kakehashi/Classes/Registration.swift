/// A person's place on a session, or in its line.
public struct Registration: Hashable, Sendable, Identifiable {
    public let id: Identifier<Registration>
    /// The short number that people see and say: `A-1207`.
    public var number: String
    public var session: Identifier<Session>
    public var person: Identifier<Person>
    public var state: RegistrationState
    /// The place in the session's line of applications, 1 for the first; never given twice.
    public var line: Int
    public var appliedAt: Instant
    public var route: Route
    /// People who come along and take no seat.
    public var companions: Int
    /// What counts of the person, as it was known for this session.
    public var facts: PersonFacts
    /// When the person was told of the seat that is offered; nil where nobody has told them yet, or nothing is offered.
    public var toldAt: Instant?
    public var version: Int

    public init(
        id: Identifier<Registration>, number: String, session: Identifier<Session>, person: Identifier<Person>,
        state: RegistrationState, line: Int, appliedAt: Instant, route: Route = .telephone, companions: Int = 0,
        facts: PersonFacts = PersonFacts(), toldAt: Instant? = nil, version: Int = 1
    ) {
        self.id = id
        self.number = number
        self.session = session
        self.person = person
        self.state = state
        self.line = line
        self.appliedAt = appliedAt
        self.route = route
        self.companions = companions
        self.facts = facts
        self.toldAt = toldAt
        self.version = version
    }
}

/// How an application came in.
public enum Route: String, NamedInJapanese {
    case telephone, counter, web, line, post, fax

    public var japanese: String {
        switch self {
        case .telephone: "電話"
        case .counter: "窓口"
        case .web: "Web"
        case .line: "LINE"
        case .post: "郵便"
        case .fax: "FAX"
        }
    }
}
