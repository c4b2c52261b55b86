/// What a city's rules file says of its timetable; `Kiosk/Planning/rules.schema.json` describes the file.
///
/// Everything has a usual value, so that a city writes down only what is different there.
public struct TimetableRules: Hashable, Sendable {
    public var starts: [TimeOfDay] = [10 * 60, 13 * 60 + 30, 15 * 60 + 30].map(TimeOfDay.init(minutes:))
    public var setUp = 30
    public var clearUp = 15
    public var between = 30
    /// Learners for each one who teaches or helps.
    public var learnersPerHelper = 5
    /// Weeks that the city's magazine needs before a class.
    public var magazineWeeks = 8
    /// Devices that can be lent out; nil where nothing is lent.
    public var devices: Int?
    public var budget: Int?
    public var pauses: [TimetablePause] = [TimetablePause(from: "08-13", to: "08-16", reason: "お盆")]
    /// Days a month and classes on each; nil for what the indicators promise.
    public var monthly: MonthlyPromise?
    public var prerequisiteDays = 14
    /// Days before the year in which a course that was held counts as a prerequisite.
    public var earlierDays = 0
    public var mostAtVenueADay = 2
    /// Minutes within which a venue serves the people of another district too; nil for its own district alone.
    public var reachMinutes: Int?
    public var hosts: [HostRule] = []
    public var venues: [VenueRule] = []
    public var people: [PersonRule] = []
    public var courses: [CourseRule] = []
    public var travelOtherwise = 20
    public var travel: [TravelRule] = []
    /// Classes in the year; nil for what the indicators promise.
    public var classes: Int?
    /// Classes in the pool; nil for as many as the people who found no seat fill.
    public var pool: Int?
    public var wanted: [WantedRule] = []
    /// How the classes are divided among the months, April first.
    public var months = Array(repeating: 1, count: 12)
    /// In how many months the targets are to be reached.
    public var targetMonths = 11
    public var weights: [TimetableRule: Int] = [:]
    public var fixed: [FixedRule] = []

    public init() {}

    /// In every month so many days with so many classes.
    public struct MonthlyPromise: Hashable, Sendable {
        public var days: Int
        public var classes: Int

        public init(days: Int, classes: Int) {
            self.days = days
            self.classes = classes
        }
    }

    /// When and how often a body holds classes; months April first.
    public struct HostRule: Hashable, Sendable {
        public var host: HoldingBody
        public var weekdays: [Int] = []
        public var mostAMonth = Array(repeating: 99, count: 12)
    }

    /// What differs at a venue.
    public struct VenueRule: Hashable, Sendable {
        public var number: String
        public var fee = 0
        public var devices = 0
        public var weekdays: [Int] = []
        public var hosts: [HoldingBody] = []
        public var mostADay: Int?
        public var closed: [TimetableSpan] = []
        public var bus: TimetableBus?
    }

    /// When and for whom somebody teaches or helps.
    public struct PersonRule: Hashable, Sendable {
        public var number: String
        public var hosts: [HoldingBody]?
        public var courses: [String] = []
        public var weekdays: [Int] = [1, 2, 3, 4, 5]
        public var from = TimeOfDay(minutes: 9 * 60)
        public var to = TimeOfDay(minutes: 17 * 60)
        public var away: [TimetableSpan] = []
        public var mostADay = 2
        public var mostAWeek = 3
        public var mostAMonth = 8
        public var home: String?
        public var fee = 0
    }

    /// What a course needs.
    public struct CourseRule: Hashable, Sendable {
        public var id: String
        public var months: [Int] = []
        public var devices = 0
        public var needsWifi = false
    }

    /// The way between two venues.
    public struct TravelRule: Hashable, Sendable {
        public var from: String
        public var to: String
        public var minutes: Int
    }

    /// Classes of a course by a body, instead of what is reckoned from the year before.
    public struct WantedRule: Hashable, Sendable {
        public var course: String
        public var host: HoldingBody
        public var number: Int
    }

    /// A class that stands already.
    public struct FixedRule: Hashable, Sendable {
        public var course: String
        public var host: HoldingBody
        public var venue: String
        public var date: LocalDate
        public var start: TimeOfDay
        public var instructor: String
        public var helpers: [String] = []
    }
}

/// Days of every year, or of one, without classes.
public struct TimetablePause: Hashable, Sendable {
    /// `08-13` or `2027-08-13`
    public var from: String
    public var to: String
    public var reason: String

    /// The turn of the year, when offices are closed.
    public static let newYear = TimetablePause(from: "12-29", to: "01-03", reason: "年末年始")

    public init(from: String, to: String, reason: String) {
        self.from = from
        self.to = to
        self.reason = reason
    }

    /// Its days in a fiscal year; nil where it has none.
    public func span(in year: FiscalYear) -> TimetableSpan? {
        guard let first = TimetablePause.date(from, in: year), let last = TimetablePause.date(to, in: year),
            first <= last
        else { return nil }
        return TimetableSpan(from: first, to: last, reason: reason)
    }

    /// Whether a text is a day in one of the two forms.
    static func isDay(_ text: String) -> Bool { LocalDate(text) != nil || LocalDate("2024-\(text)") != nil }

    /// Whether the first comes before the last, April being the first month; of a day with its year and one without,
    /// that is not known.
    static func isInOrder(_ from: String, _ to: String) -> Bool {
        func inYear(_ text: String) -> Int? {
            LocalDate("2024-\(text)").map { ($0.month + 8) % 12 * 31 + $0.day }
        }
        if let first = inYear(from), let last = inYear(to) { return first <= last }
        if let first = LocalDate(from), let last = LocalDate(to) { return first <= last }
        return true
    }

    private static func date(_ text: String, in year: FiscalYear) -> LocalDate? {
        if let date = LocalDate(text) { return date }
        return [year.startYear, year.startYear + 1].compactMap { LocalDate("\(padded($0, 4))-\(text)") }
            .first { year.contains($0) }
    }
}
