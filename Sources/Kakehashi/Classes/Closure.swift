/// Days on which a venue, or every venue, holds nothing; or a correction of the national holidays.
public struct Closure: Hashable, Sendable, Identifiable {
    /// What the entry says of its days: 休館, 祝日 or 祝日除外.
    public enum Kind: String, NamedInJapanese {
        /// The venue is closed.
        case closed
        /// A day that is treated like a national holiday.
        case holiday
        /// A national holiday that this city treats like any other day.
        case holidayExcluded

        public var japanese: String {
            switch self {
            case .closed: "休館"
            case .holiday: "祝日"
            case .holidayExcluded: "祝日除外"
            }
        }
    }

    public let id: Identifier<Closure>
    public var kind: Kind
    /// Nil for all venues.
    public var venue: Identifier<Venue>?
    public var firstDay: LocalDate
    public var lastDay: LocalDate
    public var reason: String
    public var version: Int

    public init(
        id: Identifier<Closure>, kind: Kind, venue: Identifier<Venue>? = nil, firstDay: LocalDate, lastDay: LocalDate,
        reason: String, version: Int = 1
    ) {
        self.id = id
        self.kind = kind
        self.venue = venue
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.reason = reason
        self.version = version
    }

    /// Whether it speaks of this venue on this day.
    public func applies(to venue: Identifier<Venue>, on date: LocalDate) -> Bool {
        (self.venue == nil || self.venue == venue) && firstDay <= date && date <= lastDay
    }
}
