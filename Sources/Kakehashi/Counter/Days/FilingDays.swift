/// Until which day something has to be filed.
public struct FilingDays: Sendable {
    let holidays: NationalHolidays

    public init(holidays: NationalHolidays = NationalHolidays()) {
        self.holidays = holidays
    }

    /// The last day by a rule, counted from that day.
    public func lastDay(_ rule: FilingRule, from day: LocalDate) -> LocalDate {
        let last: LocalDate
        switch rule.counting {
        case .dayAfter: last = open(day.adding(days: rule.days), rule.closed)
        case .including: last = open(day.adding(days: rule.days - 1), rule.closed)
        case .openDaysBefore: return openDay(rule.days, before: day)
        }
        guard rule.orEndOfMonth else { return last }
        // Whoever waits for the next month's first open day has lost a month: the month's end never moves on.
        return max(last, lastOpenDay(until: day.yearMonth.lastDay))
    }

    /// The last day by a rule for these answers; nil until the day from which it is counted is known.
    public func lastDay(_ rule: FilingRule, for answers: Answers, on day: LocalDate) -> LocalDate? {
        answers.value(rule.from, on: day).flatMap { LocalDate($0) }.map { lastDay(rule, from: $0) }
    }

    private func open(_ day: LocalDate, _ closed: FilingRule.Closed) -> LocalDate {
        switch closed {
        case .next: nextOpenDay(from: day)
        case .previous: lastOpenDay(until: day)
        case .stays: day
        }
    }

    /// Moving in: 14 days (住民基本台帳法 22条), the day of moving not counted (民法 140条).
    public func lastDayOfMovingIn(moved: LocalDate) -> LocalDate { lastDay(.moving, from: moved) }

    /// A last day on which the office is closed moves on to the next open one (地方自治法 4条の2 第4項).
    public func nextOpenDay(from day: LocalDate) -> LocalDate {
        var day = day
        while isClosed(day) { day = day.adding(days: 1) }
        return day
    }

    /// That day, or the last before it on which the office is open.
    public func lastOpenDay(until day: LocalDate) -> LocalDate {
        var day = day
        while isClosed(day) { day = day.adding(days: -1) }
        return day
    }

    /// The open day that lies so many open days before that day.
    private func openDay(_ count: Int, before day: LocalDate) -> LocalDate {
        (0..<count).reduce(day) { day, _ in lastOpenDay(until: day.adding(days: -1)) }
    }

    /// Saturdays, Sundays, holidays and the turn of the year from December 29 to January 3.
    public func isClosed(_ day: LocalDate) -> Bool {
        let isTurnOfYear = (day.month == 12 && day.day >= 29) || (day.month == 1 && day.day <= 3)
        return day.weekday == .saturday || day.weekday == .sunday || isTurnOfYear
            || holidays.name(on: day) != nil
    }
}
