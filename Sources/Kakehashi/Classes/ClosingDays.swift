/// Which days are no class days at which venue: closing days, national holidays, and the city's corrections of them.
public struct ClosingDays: Sendable {
    /// Why a day is no class day.
    public enum Reason: Hashable, Sendable {
        /// The venue is closed, for the reason that was given.
        case closed(String)
        /// A national holiday, or a day that the city treats like one, by its name.
        case holiday(String)
    }

    let closures: [Closure]
    let holidays: NationalHolidays

    public init(closures: [Closure], holidays: NationalHolidays = NationalHolidays()) {
        self.closures = closures
        self.holidays = holidays
    }

    /// Nil for a day on which the venue may hold classes; a closed house is named before a holiday.
    public func reason(at venue: Identifier<Venue>, on date: LocalDate) -> Reason? {
        let here = closures.filter { $0.applies(to: venue, on: date) }
        if let closed = here.first(where: { $0.kind == .closed }) { return .closed(closed.reason) }
        if let holiday = here.first(where: { $0.kind == .holiday }) { return .holiday(holiday.reason) }
        guard !here.contains(where: { $0.kind == .holidayExcluded }) else { return nil }
        return holidays.name(on: date).map(Reason.holiday)
    }
}
