/// Everything that a timetable of a fiscal year has to heed: clean values from the city's data and the rules file.
///
/// Times are finite: a class begins on a day of the year at one of `starts`. All costs are whole numbers. So the same
/// problem can be handed, as JSON, to any other solver.
public struct TimetableProblem: Hashable, Sendable, Codable {
    public var schemaVersion = 1
    public var year: FiscalYear
    /// The first day on which a new class may be held, as the city's magazine must announce it.
    public var earliest: LocalDate
    /// The first day that is still ahead: where the year has begun, no class goes before it whatever else is loosened.
    /// Nil for the year's first day.
    public var ahead: LocalDate?
    public var starts: [TimeOfDay]
    public var holidays: [LocalDate]
    /// Days without classes anywhere: the turn of the year, obon.
    public var pauses: [TimetableSpan]
    public var courses: [TimetableCourse]
    public var venues: [TimetableVenue]
    public var people: [TimetablePerson]
    /// Minutes from venue to venue, in the order of `venues`.
    public var travel: [[Int]]
    /// For each venue the districts whose people it serves.
    public var serves: [[String]]
    public var wanted: [WantedClass]
    public var limits: TimetableLimits
    public var weights: [String: Int]
    public var targets: [TimetableTarget]
    /// How many classes each month should have, April first.
    public var months: [Int]
    public var districts: [DistrictWant]
    public var forecast: TimetableForecast
    /// For a course and a district, the last year's day that already counts as its prerequisite.
    public var earlier: [TimetableEarlier]
    /// Rules that are set aside, to find out which ones cannot hold together.
    public var without: Set<TimetableRule> = []

    public init(
        year: FiscalYear, earliest: LocalDate? = nil, ahead: LocalDate? = nil, starts: [TimeOfDay],
        holidays: [LocalDate] = [],
        pauses: [TimetableSpan] = [], courses: [TimetableCourse], venues: [TimetableVenue],
        people: [TimetablePerson], travel: [[Int]]? = nil, serves: [[String]]? = nil, wanted: [WantedClass],
        limits: TimetableLimits = TimetableLimits(), weights: [String: Int] = [:], targets: [TimetableTarget] = [],
        months: [Int]? = nil, districts: [DistrictWant] = [], forecast: TimetableForecast = TimetableForecast(),
        earlier: [TimetableEarlier] = []
    ) {
        self.year = year
        self.earliest = earliest ?? year.firstDay
        self.ahead = ahead
        self.starts = starts.sorted()
        self.holidays = holidays
        self.pauses = pauses
        self.courses = courses
        self.venues = venues
        self.people = people
        self.travel = travel ?? venues.map { from in venues.map { $0.number == from.number ? 0 : 20 } }
        self.serves = serves ?? venues.map { [$0.district] }
        self.wanted = wanted
        self.limits = limits
        self.weights = weights
        self.targets = targets
        self.months = months ?? Apportion.shares(wanted.count { $0.isRequired }, by: Array(repeating: 1, count: 12))
        self.districts = districts
        self.forecast = forecast
        self.earlier = earlier
    }

    /// What a unit of a wish costs.
    public func weight(_ rule: TimetableRule) -> Int { weights[rule.rawValue] ?? rule.usualWeight }

    /// The seats that a class of a course has at a venue.
    public func seats(_ course: TimetableCourse, _ venue: TimetableVenue) -> Int {
        min(course.capacity, venue.capacity)
    }

    public func course(_ id: String) -> TimetableCourse? { courses.first { $0.id == id } }
    public func venue(_ number: String) -> TimetableVenue? { venues.first { $0.number == number } }
    public func person(_ number: String) -> TimetablePerson? { people.first { $0.number == number } }
}

/// A course that a district already had, so that what builds on it may follow.
public struct TimetableEarlier: Hashable, Sendable, Codable {
    public var course: String
    public var district: String
    public var date: LocalDate

    public init(course: String, district: String, date: LocalDate) {
        self.course = course
        self.district = district
        self.date = date
    }
}
