/// One dated, timed class at one venue.
public struct Session: Hashable, Sendable, Identifiable {
    /// Whether it is to be held.
    public enum State: String, NamedInJapanese {
        case planned, cancelled
        /// Made from a timetable, and not yet published: nobody can register, and no figure counts it.
        case draft

        public var japanese: String {
            switch self {
            case .draft: "下書き"
            case .planned: "予定"
            case .cancelled: "中止"
            }
        }
    }

    public let id: Identifier<Session>
    /// The short number that people see and say: `26-0143`.
    public var number: String
    /// The course's folder name.
    public var course: String
    /// The course's level when the session was made; a later change of the curriculum does not move past counts.
    public var level: Level
    public var programme: Programme
    public var venue: Identifier<Venue>
    public var host: HoldingBody
    public var date: LocalDate
    public var start: TimeOfDay
    public var end: TimeOfDay
    public var capacity: Int
    public var instructor: Identifier<Instructor>?
    public var helpers: [Identifier<Instructor>]
    public var state: State
    /// Why it is held although the day is closed or a holiday.
    public var exceptionReason: String?
    public var version: Int

    public init(
        id: Identifier<Session>, number: String, course: String, level: Level, programme: Programme = .smartphone,
        venue: Identifier<Venue>, host: HoldingBody = .city, date: LocalDate, start: TimeOfDay, end: TimeOfDay,
        capacity: Int, instructor: Identifier<Instructor>? = nil, helpers: [Identifier<Instructor>] = [],
        state: State = .planned, exceptionReason: String? = nil, version: Int = 1
    ) {
        self.id = id
        self.number = number
        self.course = course
        self.level = level
        self.programme = programme
        self.venue = venue
        self.host = host
        self.date = date
        self.start = start
        self.end = end
        self.capacity = capacity
        self.instructor = instructor
        self.helpers = helpers
        self.state = state
        self.exceptionReason = exceptionReason
        self.version = version
    }

    /// Everyone who has to be there to teach or to help.
    public var staff: [Identifier<Instructor>] {
        (instructor.map { [$0] } ?? []) + helpers
    }

    /// Whether both stand on the same day and share a minute; one may begin as the other ends.
    public func overlaps(_ other: Session) -> Bool {
        date == other.date && start < other.end && other.start < end
    }

    /// Why one person cannot well go to two sessions.
    public enum Clash: Hashable, Sendable {
        /// They share a minute of the same day.
        case hours
        /// They teach the same on the same day.
        case course
    }

    /// What stands against one person going to both; nil where nothing does.
    public func clash(with other: Session) -> Clash? {
        if overlaps(other) { return .hours }
        return date == other.date && course == other.course ? .course : nil
    }

    /// Whether its first minute has come at that moment: from then on people attend and nobody applies any more.
    public func hasBegun(at now: Instant) -> Bool {
        Instant(date, start) <= now
    }

    /// Whether it is over at that moment.
    public func isOver(at now: Instant) -> Bool {
        Instant(date, end) <= now
    }

    /// Throws where nobody can get a seat in it any more: a draft, a cancelled session, one that has begun.
    public func requireOpen(at now: Instant) throws(Fault) {
        try requirePlanned()
        guard !hasBegun(at: now) else { throw Fault(.sessionBegun, clock) }
    }

    /// Throws where nobody can have come to it: a draft, a cancelled session, one that has not begun.
    public func requireBegun(at now: Instant) throws(Fault) {
        try requirePlanned()
        guard hasBegun(at: now) else { throw Fault(.sessionNotBegun, clock) }
    }

    /// Throws what it is where it is not a published session that is to be held.
    public func requirePlanned() throws(Fault) {
        switch state {
        case .planned: return
        case .draft: throw Fault(.sessionDraft, ["session": number])
        case .cancelled: throw Fault(.sessionCancelled, ["session": number])
        }
    }

    /// Its number, day and hours, as faults name it.
    var clock: [String: String] {
        ["session": number, "date": "\(date)", "start": "\(start)", "end": "\(end)"]
    }
}
