/// A course as the timetable sees it.
public struct TimetableCourse: Hashable, Sendable, Codable {
    public var id: String
    public var level: Level
    public var programme: Programme
    public var minutes: Int
    /// Seats of a class of it.
    public var capacity: Int
    /// Courses that come before it in the same district.
    public var prerequisites: [String]
    /// Devices that a class of it borrows.
    public var devices: Int
    public var needsWifi: Bool
    /// Months of the year, 1 to 12, in which it may be held; empty for all.
    public var months: [Int]
    /// How many helpers stand beside whoever teaches; at most seven.
    public var helpers: Int

    public init(
        id: String, level: Level = .introductory, programme: Programme = .smartphone, minutes: Int = 60,
        capacity: Int = 10, prerequisites: [String] = [], devices: Int = 0, needsWifi: Bool = false,
        months: [Int] = [], helpers: Int = 0
    ) {
        self.id = id
        self.level = level
        self.programme = programme
        self.minutes = minutes
        self.capacity = capacity
        self.prerequisites = prerequisites
        self.devices = devices
        self.needsWifi = needsWifi
        self.months = months
        self.helpers = min(7, helpers)
    }
}
