/// A venue as the timetable sees it.
public struct TimetableVenue: Hashable, Sendable, Codable {
    /// 施設番号.
    public var number: String
    public var name: String
    public var district: String
    public var capacity: Int
    public var opens: TimeOfDay
    public var closes: TimeOfDay
    public var hasWifi: Bool
    /// Days on which it is closed.
    public var closed: [TimetableSpan]
    /// Holidays on which it is open all the same.
    public var openHolidays: [LocalDate]
    /// Weekdays on which it may be used, Sunday 0; empty for all.
    public var weekdays: [Int]
    /// Bodies that may use it; empty for all.
    public var hosts: [HoldingBody]
    /// Devices that it has of its own.
    public var devices: Int
    /// Yen for a class of the city.
    public var fee: Int
    public var mostADay: Int
    /// When buses arrive: on weekdays, on Saturdays, on Sundays and holidays. Nil where nothing is known.
    public var bus: TimetableBus?

    public init(
        number: String, name: String = "", district: String, capacity: Int = 20, opens: TimeOfDay, closes: TimeOfDay,
        hasWifi: Bool = true, closed: [TimetableSpan] = [], openHolidays: [LocalDate] = [], weekdays: [Int] = [],
        hosts: [HoldingBody] = [], devices: Int = 0, fee: Int = 0, mostADay: Int = 2, bus: TimetableBus? = nil
    ) {
        self.number = number
        self.name = name
        self.district = district
        self.capacity = capacity
        self.opens = opens
        self.closes = closes
        self.hasWifi = hasWifi
        self.closed = closed
        self.openHolidays = openHolidays
        self.weekdays = weekdays
        self.hosts = hosts
        self.devices = devices
        self.fee = fee
        self.mostADay = mostADay
        self.bus = bus
    }
}

/// When buses arrive at a venue.
public struct TimetableBus: Hashable, Sendable, Codable {
    public var weekday: [TimeOfDay]
    public var saturday: [TimeOfDay]
    /// On Sundays and holidays.
    public var holiday: [TimeOfDay]

    public init(weekday: [TimeOfDay], saturday: [TimeOfDay], holiday: [TimeOfDay]) {
        self.weekday = weekday.sorted()
        self.saturday = saturday.sorted()
        self.holiday = holiday.sorted()
    }

    /// Minutes between the last arrival that is in time, five minutes before the class, and the class; 60 at most,
    /// also where no bus comes.
    public func wait(before start: TimeOfDay, on day: TimetableDayKind) -> Int {
        let arrivals =
            switch day {
            case .weekday: weekday
            case .saturday: saturday
            case .holiday: holiday
            }
        guard let last = arrivals.last(where: { $0.minutes + 5 <= start.minutes }) else { return 60 }
        return min(60, start.minutes - last.minutes)
    }
}

/// How buses run on a day.
public enum TimetableDayKind: Int, Hashable, Sendable, CaseIterable {
    case weekday, saturday, holiday

    public init(_ date: LocalDate, isHoliday: Bool) {
        self = isHoliday || date.weekday == .sunday ? .holiday : date.weekday == .saturday ? .saturday : .weekday
    }
}
