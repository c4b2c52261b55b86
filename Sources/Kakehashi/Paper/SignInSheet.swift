/// 参加者名簿・受付簿: who is expected at a session, for the table at its door. No telephone stands on it, since it lies
/// open.
public struct SignInSheet: Hashable, Sendable {
    /// One who is expected.
    public struct Row: Hashable, Sendable {
        /// 受付番号, by which the attendance can be typed in.
        public var number: String
        public var name: String?
        public var kana: String
        public var device: Device?
        /// What the person needs; only where the office wants it on the sheet.
        public var needs: String?
        /// The place among those who wait, 1 for the first.
        public var position: Int?
        /// People who come along.
        public var companions: Int
        public var isOffered: Bool
    }

    public let office: String
    public let course: String
    public let session: Session
    public let venue: String
    public let instructor: String?
    public let helpers: [String]
    /// Whoever has a seat, then whoever waits.
    public let rows: [Row]
    /// Empty rows for those who come without a registration.
    public let walkIns: Int

    /// - Parameter attendees: the session's list in the order of its line.
    public init(
        office: String, course: String, session: Session, venue: String, instructor: String?, helpers: [String],
        attendees: [Attendee], showingNeeds: Bool, walkIns: Int
    ) {
        self.office = office
        self.course = course
        self.session = session
        self.venue = venue
        self.instructor = instructor
        self.helpers = helpers
        self.walkIns = walkIns
        let seated = attendees.filter(\.isSeated).byReading
        let waiting = attendees.filter { $0.registration?.state == .waiting || $0.registration?.state == .applied }
        rows = (seated + waiting).map { Row($0, showingNeeds: showingNeeds) }
    }

    /// How many have a seat.
    public var seated: Int { rows.count { $0.position == nil } }
}

extension SignInSheet.Row {
    init(_ attendee: Attendee, showingNeeds: Bool) {
        self.init(
            number: attendee.registration?.number ?? attendee.person.number, name: attendee.person.name,
            kana: attendee.person.kana,
            device: attendee.registration?.facts.device ?? attendee.person.device,
            needs: showingNeeds ? attendee.person.needs : nil, position: attendee.position,
            companions: attendee.registration?.companions ?? 0,
            isOffered: attendee.registration?.state == .offered)
    }
}
