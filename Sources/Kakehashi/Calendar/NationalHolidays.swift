/// The national holidays of Japan (国民の祝日に関する法律), with what a city adds or takes away by file.
///
/// The law's rules as they stand since 2007 are computed for 2007 to 2099, with the special laws of 2019, 2020 and 2021;
/// the equinoxes follow the usual formula and are announced by the government each February. Outside those years only the
/// added days count.
public struct NationalHolidays: Hashable, Sendable {
    private var added: [LocalDate: String] = [:]
    private var removed: Set<LocalDate> = []

    public init() {}

    /// Makes a day a holiday.
    public mutating func add(_ date: LocalDate, named name: String) {
        added[date] = name
        removed.remove(date)
    }

    /// Takes a holiday away (祝日除外).
    public mutating func remove(_ date: LocalDate) {
        removed.insert(date)
        added[date] = nil
    }

    /// The name of the holiday; nil on any other day.
    public func name(on date: LocalDate) -> String? {
        if let name = added[date] { return name }
        return removed.contains(date) ? nil : NationalHolidays.byLaw(in: date.year)[date]
    }

    /// Whether the day is a holiday.
    public func contains(_ date: LocalDate) -> Bool { name(on: date) != nil }

    /// All of a year, in order.
    public func all(in year: Int) -> [(date: LocalDate, name: String)] {
        var days = NationalHolidays.byLaw(in: year)
        for date in removed { days[date] = nil }
        for (date, name) in added where date.year == year { days[date] = name }
        return days.sorted { $0.key < $1.key }.map { (date: $0.key, name: $0.value) }
    }

    /// What the law gives for a year, the days that move and bridge included.
    static func byLaw(in year: Int) -> [LocalDate: String] {
        guard (2007...2099).contains(year) else { return [:] }
        let named = HolidayLaw.named(in: year)
        var days = named
        for (date, _) in named where date.weekday == .sunday {
            var next = date.adding(days: 1)
            while named[next] != nil { next = next.adding(days: 1) }
            days[next] = "休日"
        }
        for (date, _) in named where named[date.adding(days: 2)] != nil {
            let between = date.adding(days: 1)
            if days[between] == nil { days[between] = "休日" }
        }
        return days
    }
}
