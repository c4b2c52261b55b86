/// Until which day something has to be filed.
public struct FilingDays: Sendable {
    let holidays: NationalHolidays

    public init(holidays: NationalHolidays = NationalHolidays()) {
        self.holidays = holidays
    }

    /// Moving in: 14 days (住民基本台帳法 22条), the day of moving not counted (民法 140条).
    public func lastDayOfMovingIn(moved: LocalDate) -> LocalDate {
        nextOpenDay(from: moved.adding(days: 14))
    }

    /// A last day on which the office is closed moves on to the next open one (地方自治法 4条の2 第4項).
    public func nextOpenDay(from day: LocalDate) -> LocalDate {
        var day = day
        while isClosed(day) { day = day.adding(days: 1) }
        return day
    }

    /// Saturdays, Sundays, holidays and the turn of the year from December 29 to January 3.
    public func isClosed(_ day: LocalDate) -> Bool {
        let isTurnOfYear = (day.month == 12 && day.day >= 29) || (day.month == 1 && day.day <= 3)
        return day.weekday == .saturday || day.weekday == .sunday || isTurnOfYear
            || holidays.name(on: day) != nil
    }
}
