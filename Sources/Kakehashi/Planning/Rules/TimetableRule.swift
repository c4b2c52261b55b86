/// A rule of the year's timetable: one that must hold, or a wish with a weight.
///
/// What each counts is written in closed form in `Kiosk/Planning/README.md`; the plain names are phrases under
/// `timetable.rule.<name>`.
public enum TimetableRule: String, Hashable, Sendable, Codable, CaseIterable {
    // What must hold. The first six concern one class alone, the others classes together.
    /// The venue is open on that day: no closing day, holiday, pause; a weekday on which it may be used.
    case openDay
    /// Set-up, class and clearing up lie within the venue's hours.
    case hours
    /// The room has the seats and the Wi-Fi, and the body may use it.
    case room
    /// The course is held in its months, and the body on its weekdays.
    case season
    /// The class is late enough to be announced in the city's magazine.
    case magazine
    /// Whoever teaches or helps can do so: level, body, weekday, hours, absences; there are enough helpers.
    case staff
    /// Two classes in one room do not touch.
    case venueClash
    /// Nobody is at two places at once, with the way between them.
    case staffClash
    /// The devices lent out on a day are in stock.
    case devices
    /// A venue has at most so many classes a day.
    case venueLimit
    /// Every month has its days with so many classes of the city's own.
    case monthly
    /// A course comes after what should come before it, in the same district.
    case prerequisite
    /// Nobody is asked more often than agreed.
    case staffLimit
    /// A body holds at most so many classes a month.
    case hostLimit
    /// Fees stay within the budget.
    case budget
    /// Every class that has to be held is held.
    case held
    /// Classes that are fixed stay where they are.
    case fixed

    /// Published classes stay where they are; how many move comes before every wish (repair only).
    case moved

    // Wishes.
    /// A published class that has to move stays near its old place and day (repair only).
    case near
    /// The targets of the indicators are reached early.
    case targets
    /// Each district has the classes that its people ask for, at each level.
    case districts
    /// Classes of one day stand together at one place.
    case setUp
    /// Classes are spread evenly over the year.
    case spread
    /// Classes of one place keep their weekday, those of one course their hour.
    case series
    /// People can arrive by bus.
    case bus
    /// Those who teach have short ways.
    case travel
    /// Those who teach or help are asked about equally often.
    case load
    /// As many people are expected as there are seats.
    case fill
    /// Beginners come in the morning.
    case mornings
    /// Classes of the pool, for those who found no seat, are held.
    case pool

    /// Rules that must hold.
    public static let musts = allCases.filter(\.isMust)
    /// Rules with a weight.
    public static let wishes = allCases.filter(\.isWish)

    /// Whether it must hold.
    public var isMust: Bool {
        switch self {
        case .openDay, .hours, .room, .season, .magazine, .staff, .venueClash, .staffClash, .devices, .venueLimit,
            .monthly, .prerequisite, .staffLimit, .hostLimit, .budget, .held, .fixed:
            true
        case .moved, .near, .targets, .districts, .setUp, .spread, .series, .bus, .travel, .load, .fill, .mornings,
            .pool:
            false
        }
    }

    /// Whether it has a weight. How many published classes move is neither a rule that must hold nor a wish: it is
    /// counted by itself.
    public var isWish: Bool { !isMust && self != .moved }

    /// Its place in the tables of the search. Asked for at every step, hence not looked up; a test holds it to the order
    /// of `allCases`.
    @inline(__always)
    var index: Int {
        switch self {
        case .openDay: 0
        case .hours: 1
        case .room: 2
        case .season: 3
        case .magazine: 4
        case .staff: 5
        case .venueClash: 6
        case .staffClash: 7
        case .devices: 8
        case .venueLimit: 9
        case .monthly: 10
        case .prerequisite: 11
        case .staffLimit: 12
        case .hostLimit: 13
        case .budget: 14
        case .held: 15
        case .fixed: 16
        case .moved: 17
        case .near: 18
        case .targets: 19
        case .districts: 20
        case .setUp: 21
        case .spread: 22
        case .series: 23
        case .bus: 24
        case .travel: 25
        case .load: 26
        case .fill: 27
        case .mornings: 28
        case .pool: 29
        }
    }

    /// What one unit of a wish costs where the rules file does not say.
    public var usualWeight: Int {
        switch self {
        case .moved: 1
        case .near: 5
        case .targets: 1
        case .districts: 30
        case .setUp: 20
        case .spread: 6
        case .series: 4
        case .bus: 2
        case .travel, .load: 1
        case .fill: 3
        case .mornings: 6
        case .pool: 12
        default: 0
        }
    }
}
