/// What one class alone has to heed, in plain words of dates and times; the tables of the search are made of these.
extension TimetableProblem {
    /// Whether a day is not over: no rule, for nobody can loosen it.
    func isAhead(_ date: LocalDate) -> Bool { ahead.map { $0 <= date } ?? true }

    /// Whether the promise of every month is still to be kept in a month: one that no class can be planned for any more
    /// is as it is.
    func isOpen(_ month: YearMonth) -> Bool { month.lastDay >= max(earliest, ahead ?? earliest) }

    /// No pause, no closing day, no holiday unless the venue is open on it, and a weekday of the venue.
    func isOpen(_ venue: TimetableVenue, on date: LocalDate) -> Bool {
        guard !pauses.contains(where: { $0.contains(date) }), !venue.closed.contains(where: { $0.contains(date) })
        else { return false }
        if holidays.contains(date), !venue.openHolidays.contains(date) { return false }
        return venue.weekdays.isEmpty || venue.weekdays.contains(date.weekday.rawValue)
    }

    /// The body's weekdays, the course's months, and the deadline of the magazine.
    func inSeason(_ course: TimetableCourse, _ host: HoldingBody, on date: LocalDate) -> Bool {
        if !without.contains(.magazine), date < earliest { return false }
        guard !without.contains(.season) else { return true }
        let weekdays = limits.hosts.first { $0.host == host }?.weekdays ?? []
        return (weekdays.isEmpty || weekdays.contains(date.weekday.rawValue))
            && (course.months.isEmpty || course.months.contains(date.month))
    }

    func hasRoom(_ venue: TimetableVenue, for course: TimetableCourse, _ host: HoldingBody) -> Bool {
        venue.capacity >= course.capacity && (venue.hasWifi || !course.needsWifi)
            && (venue.hosts.isEmpty || venue.hosts.contains(host))
    }

    func fitsHours(_ venue: TimetableVenue, _ course: TimetableCourse, from start: TimeOfDay) -> Bool {
        venue.opens.minutes <= start.minutes - limits.setUp
            && start.minutes + course.minutes + limits.clearUp <= venue.closes.minutes
    }

    func canCome(_ person: TimetablePerson, on date: LocalDate) -> Bool {
        without.contains(.staff)
            || (person.weekdays.isEmpty || person.weekdays.contains(date.weekday.rawValue))
                && !person.away.contains { $0.contains(date) }
    }

    func covers(_ person: TimetablePerson, _ course: TimetableCourse, from start: TimeOfDay) -> Bool {
        person.from <= start && start.minutes + course.minutes <= person.to.minutes
    }

    /// Whether a class counts for the promise of every month.
    func isPromised(_ course: TimetableCourse, _ host: HoldingBody) -> Bool {
        limits.monthlyHosts.contains(host) && course.programme == .smartphone
    }

    /// How many people come to a class, as far as there are seats, and by how many the seats differ from who would.
    func expectation(
        of course: TimetableCourse, at venue: TimetableVenue, month: Int
    ) -> (expected: Int, gap: Int) {
        let seats = seats(course, venue)
        let demand = forecast.demand(level: course.level, capacity: seats, venue: venue.number, month: month)
        return (min(seats, demand), abs(seats - demand))
    }
}
