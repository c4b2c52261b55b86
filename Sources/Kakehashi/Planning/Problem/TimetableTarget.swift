/// What an indicator promises for the year, as far as a timetable can serve it.
public struct TimetableTarget: Hashable, Sendable, Codable {
    /// What is counted: people expected, classes, or venues that have had a class.
    public enum Measure: String, Hashable, Sendable, Codable {
        case attendances, sessions, venues

        /// A class or a place that is late weighs as much as ten people who come late.
        public var unit: Int { self == .attendances ? 1 : 10 }
    }

    /// The indicator's number.
    public var indicator: String
    /// What people call it; nil where only the number is known.
    public var name: String?
    public var measure: Measure
    public var amount: Int
    /// What counts; empty for everything.
    public var hosts: [HoldingBody]
    public var programmes: [Programme]
    public var levels: [Level]
    /// How many of the year's months it may take: 12 for an even course through the year, fewer for an early one.
    public var months: Int
    /// Of venues, the numbers of those that count whether or not classes are held there, since people can ask there; nil
    /// for none.
    public var there: [String]?

    public init(
        indicator: String, name: String? = nil, measure: Measure, amount: Int, hosts: [HoldingBody] = [],
        programmes: [Programme] = [],
        levels: [Level] = [], months: Int = 12, there: [String]? = nil
    ) {
        self.indicator = indicator
        self.name = name
        self.measure = measure
        self.amount = amount
        self.hosts = hosts
        self.programmes = programmes
        self.levels = levels
        self.months = months
        self.there = there
    }

    public func admits(_ course: TimetableCourse, _ host: HoldingBody) -> Bool {
        (hosts.isEmpty || hosts.contains(host)) && (programmes.isEmpty || programmes.contains(course.programme))
            && (levels.isEmpty || levels.contains(course.level))
    }

    /// What should be reached by the end of a month, April 0, in units of cost.
    public func due(month: Int) -> Int { amount * measure.unit * min(month + 1, months) / months }
}

/// How many classes of a level the people of a district ask for.
public struct DistrictWant: Hashable, Sendable, Codable {
    public var district: String
    public var level: Level
    public var number: Int

    public init(district: String, level: Level, number: Int) {
        self.district = district
        self.level = level
        self.number = number
    }
}
