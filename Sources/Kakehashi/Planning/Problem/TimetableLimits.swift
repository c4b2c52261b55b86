/// The numbers of what must hold.
public struct TimetableLimits: Hashable, Sendable, Codable {
    /// Minutes in the room before a class, after it, and between two classes of one room.
    public var setUp: Int
    public var clearUp: Int
    public var between: Int
    /// Devices that can be lent out on one day.
    public var devices: Int
    /// In every month, days with this many classes that count for the promise.
    public var monthlyDays: Int
    public var monthlyClasses: Int
    /// Bodies whose classes count for that promise.
    public var monthlyHosts: [HoldingBody]
    /// Days between a course and what should come before it.
    public var prerequisiteDays: Int
    /// Yen of the year.
    public var budget: Int
    /// For each body its weekdays and its most in a month.
    public var hosts: [TimetableHost]

    public init(
        setUp: Int = 30, clearUp: Int = 15, between: Int = 30, devices: Int = 0, monthlyDays: Int = 0,
        monthlyClasses: Int = 0, monthlyHosts: [HoldingBody] = [.city], prerequisiteDays: Int = 14,
        budget: Int = .max, hosts: [TimetableHost] = []
    ) {
        self.setUp = setUp
        self.clearUp = clearUp
        self.between = between
        self.devices = devices
        self.monthlyDays = monthlyDays
        self.monthlyClasses = monthlyClasses
        self.monthlyHosts = monthlyHosts
        self.prerequisiteDays = prerequisiteDays
        self.budget = budget
        self.hosts = hosts
    }
}

/// When a body holds classes.
public struct TimetableHost: Hashable, Sendable, Codable {
    public var host: HoldingBody
    /// Weekdays, Sunday 0; empty for all.
    public var weekdays: [Int]
    /// The most classes in a month, for each of the year's twelve months, April first.
    public var mostAMonth: [Int]

    public init(host: HoldingBody, weekdays: [Int] = [], mostAMonth: [Int] = Array(repeating: 99, count: 12)) {
        self.host = host
        self.weekdays = weekdays
        self.mostAMonth = mostAMonth
    }
}
