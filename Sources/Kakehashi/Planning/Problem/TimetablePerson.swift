/// Someone who teaches or helps, as the timetable sees them: by number, never by name.
public struct TimetablePerson: Hashable, Sendable, Codable {
    /// Each so many classes of a year, the next ones weigh one more.
    public static let loadStep = 4

    /// 講師番号.
    public var number: String
    public var role: Instructor.Role
    public var levels: [Level]
    /// Courses that the person takes; empty for all of the levels.
    public var courses: [String]
    /// Bodies for which the person works; empty for all.
    public var hosts: [HoldingBody]
    /// Weekdays on which the person can come, Sunday 0; empty for all.
    public var weekdays: [Int]
    public var from: TimeOfDay
    public var to: TimeOfDay
    public var away: [TimetableSpan]
    public var mostADay: Int
    public var mostAWeek: Int
    public var mostAMonth: Int
    /// The number of the venue from which the person sets out; nil where nothing is known.
    public var home: String?
    /// Yen for a class.
    public var fee: Int

    public init(
        number: String, role: Instructor.Role, levels: [Level] = Level.allCases, courses: [String] = [],
        hosts: [HoldingBody] = [], weekdays: [Int] = [], from: TimeOfDay, to: TimeOfDay, away: [TimetableSpan] = [],
        mostADay: Int = 2, mostAWeek: Int = 3, mostAMonth: Int = 8, home: String? = nil, fee: Int = 0
    ) {
        self.number = number
        self.role = role
        self.levels = levels
        self.courses = courses
        self.hosts = hosts
        self.weekdays = weekdays
        self.from = from
        self.to = to
        self.away = away
        self.mostADay = mostADay
        self.mostAWeek = mostAWeek
        self.mostAMonth = mostAMonth
        self.home = home
        self.fee = fee
    }

    /// Whether the person takes classes of that course for that body, as far as level and body go.
    public func takes(_ course: TimetableCourse, for host: HoldingBody) -> Bool {
        levels.contains(course.level) && (courses.isEmpty || courses.contains(course.id))
            && (hosts.isEmpty || hosts.contains(host))
    }
}
