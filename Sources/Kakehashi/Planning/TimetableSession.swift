/// A class of a timetable: when, where, by whom. Venues and people by their numbers.
public struct TimetableSession: Hashable, Sendable, Codable {
    /// Which of the wanted classes it is.
    public var key: String
    public var course: String
    public var level: Level
    public var venue: String
    /// The district of the venue.
    public var district: String
    public var date: LocalDate
    public var start: TimeOfDay
    public var end: TimeOfDay
    public var host: HoldingBody
    public var instructor: String
    public var helpers: [String]
    public var capacity: Int
    /// How many people are expected.
    public var expected: Int
    /// The number of the session that the city has published, `27-0003`; nil for one that is new.
    public var number: String?
    /// Whether it is fixed.
    public var isFixed: Bool

    public init(
        key: String, course: String, level: Level, venue: String, district: String, date: LocalDate, start: TimeOfDay,
        end: TimeOfDay, host: HoldingBody, instructor: String, helpers: [String] = [], capacity: Int,
        expected: Int = 0, number: String? = nil, isFixed: Bool = false
    ) {
        self.key = key
        self.course = course
        self.level = level
        self.venue = venue
        self.district = district
        self.date = date
        self.start = start
        self.end = end
        self.host = host
        self.instructor = instructor
        self.helpers = helpers
        self.capacity = capacity
        self.expected = expected
        self.number = number
        self.isFixed = isFixed
    }

    /// Everybody who has to be there.
    public var staff: [String] { [instructor] + helpers }

    /// Whether both stand at the same place and time.
    public func stands(with other: TimetableSession) -> Bool {
        venue == other.venue && date == other.date && start == other.start
    }
}

extension TimetableSession: Comparable {
    /// In the order of the calendar.
    public static func < (left: TimetableSession, right: TimetableSession) -> Bool {
        (left.date, left.start, left.venue, left.key) < (right.date, right.start, right.venue, right.key)
    }
}
