/// What the city's records say, as far as a timetable asks.
public struct TimetableMaterial: Hashable, Sendable {
    public var venues: [Venue]
    public var instructors: [Instructor]
    public var courses: [Course]
    public var closures: [Closure]
    /// Sessions that are over, and those of the year itself.
    public var sessions: [SessionOverview]
    /// Applications of people by district and level.
    public var applicants: [Applicants]
    public var indicators: [Indicator]
    /// The sessions that were made of the classes of the year's timetable, by the classes' keys.
    public var made: [String: Identifier<Session>]

    public init(
        venues: [Venue], instructors: [Instructor], courses: [Course], closures: [Closure] = [],
        sessions: [SessionOverview] = [], applicants: [Applicants] = [], indicators: [Indicator] = [],
        made: [String: Identifier<Session>] = [:]
    ) {
        self.venues = venues.sorted { $0.number < $1.number }
        self.instructors = instructors.sorted { $0.number < $1.number }
        self.courses = courses.sorted { ($0.level, $0.id) < ($1.level, $1.id) }
        self.closures = closures
        self.sessions = sessions
        self.applicants = applicants
        self.indicators = indicators
        self.made = made
    }

    /// How many applications of a level came from a district.
    public struct Applicants: Hashable, Sendable {
        public var district: String
        public var level: Level
        public var number: Int

        public init(district: String, level: Level, number: Int) {
            self.district = district
            self.level = level
            self.number = number
        }
    }

    /// What a rules file of this city may name.
    public var names: TimetableNames {
        TimetableNames(
            venues: Set(venues.map(\.number)), people: Set(instructors.map(\.number)), courses: Set(courses.map(\.id)))
    }
}
