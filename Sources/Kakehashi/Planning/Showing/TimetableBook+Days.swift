/// Days of the year on which hardly anything is held.
extension TimetableBook {
    /// What a day is that is not like others.
    public enum Rest: Hashable, Sendable {
        /// A national holiday, or one that the city has made; the name where it has one.
        case holiday(String?)
        /// Nothing is held anywhere, for a reason that may be empty.
        case pause(String)
    }

    /// What a day is where it is not like others: a pause, or all venues closed, before a holiday.
    public func rest(on date: LocalDate) -> Rest? {
        let law = NationalHolidays()
        guard let problem = timetable.problem else { return law.name(on: date).map { .holiday($0) } }
        if let pause = problem.pauses.first(where: { $0.contains(date) }) { return .pause(pause.reason) }
        let closed = problem.venues.compactMap { venue in venue.closed.first { $0.contains(date) } }
        if let first = closed.first, closed.count == problem.venues.count { return .pause(first.reason) }
        return problem.holidays.contains(date) ? .holiday(law.name(on: date)) : nil
    }

    /// Why nothing is held, as people read it: a repair writes down the name of a phrase, `@timetable.reason.storm`.
    public func reason(_ written: String, _ phrases: Phrases) -> String {
        written.hasPrefix("@") ? phrases.text(String(written.dropFirst())) : written
    }

    /// A month with its year: 令和9年4月.
    public func month(_ month: YearMonth, _ phrases: Phrases) -> String {
        phrases.text("timetable.monthOfYear", ["japanese": month.japanese, "date": "\(month)"])
    }

    /// The days of a pause with its reason.
    public func pause(_ span: TimetableSpan, _ phrases: Phrases) -> String {
        let days = [span.from, span.to].map { date in
            phrases.text(
                "timetable.dayOfMonth", ["date": "\(date)", "month": "\(date.month)", "day": "\(date.day)"])
        }
        let values = ["reason": span.reason, "from": days[0], "to": days[1]]
        let text = phrases.text("timetable.pause" + (span.from == span.to ? ".day" : ""), values)
        return String(text.drop { $0 == " " })
    }
}
