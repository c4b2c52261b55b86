/// A class of a timetable put at another day, hour or place, or given to somebody else, by hand.
public struct HandMove: Hashable, Sendable {
    /// The class's key.
    public var key: String
    public var date: LocalDate
    public var start: TimeOfDay
    /// The venue's number.
    public var venue: String
    /// The number of whoever teaches.
    public var instructor: String
    /// The numbers of those who help.
    public var helpers: [String]

    public init(
        key: String, date: LocalDate, start: TimeOfDay, venue: String, instructor: String, helpers: [String] = []
    ) {
        self.key = key
        self.date = date
        self.start = start
        self.venue = venue
        self.instructor = instructor
        self.helpers = helpers
    }

    /// The class as it stands.
    public init(of session: TimetableSession) {
        self.init(
            key: session.key, date: session.date, start: session.start, venue: session.venue,
            instructor: session.instructor, helpers: session.helpers)
    }

    /// The class as the move would have it; nil where the problem has no such venue or course, or where the class
    /// would end after midnight.
    func moved(_ session: TimetableSession, in problem: TimetableProblem) -> TimetableSession? {
        guard let venue = problem.venue(venue), let course = problem.course(session.course),
            start.minutes + course.minutes < 1440
        else { return nil }
        var moved = session
        moved.date = date
        moved.start = start
        moved.end = TimeOfDay(minutes: start.minutes + course.minutes)
        moved.venue = venue.number
        moved.district = venue.district
        moved.instructor = instructor
        moved.helpers = helpers
        moved.capacity = problem.seats(course, venue)
        moved.expected = problem.expectation(of: course, at: venue, month: (date.month + 8) % 12).expected
        return moved
    }
}
