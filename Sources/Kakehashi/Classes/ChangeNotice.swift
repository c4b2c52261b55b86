/// That somebody who applied to a session has to be told of its change.
public struct ChangeNotice: Hashable, Sendable {
    /// When and where a session takes place.
    public struct Place: Hashable, Sendable {
        public let date: LocalDate
        public let start: TimeOfDay
        public let end: TimeOfDay
        public let venue: Identifier<Venue>

        public init(date: LocalDate, start: TimeOfDay, end: TimeOfDay, venue: Identifier<Venue>) {
            self.date = date
            self.start = start
            self.end = end
            self.venue = venue
        }
    }

    public let registration: Identifier<Registration>
    /// What the person knows: where the session stood when they were last told, or applied. Nil where it was not kept.
    public let known: Place?
    /// When somebody told the person; nil while nobody has.
    public let toldAt: Instant?

    public init(registration: Identifier<Registration>, known: Place?, toldAt: Instant? = nil) {
        self.registration = registration
        self.known = known
        self.toldAt = toldAt
    }
}

extension Session {
    /// When and where it takes place.
    public var place: ChangeNotice.Place {
        ChangeNotice.Place(date: date, start: start, end: end, venue: venue)
    }
}
