extension TimetableMaker {
    func course(_ course: Course) -> TimetableCourse {
        let rule = rules.courses.first { $0.id == course.id }
        let teams = (course.capacity + rules.learnersPerHelper - 1) / rules.learnersPerHelper
        return TimetableCourse(
            id: course.id, level: course.level, programme: course.programme, minutes: course.minutes,
            capacity: course.capacity, prerequisites: course.prerequisites, devices: rule?.devices ?? 0,
            needsWifi: rule?.needsWifi ?? false, months: rule?.months ?? [], helpers: max(0, teams - 1))
    }

    func venue(_ venue: Venue) -> TimetableVenue {
        let rule = rules.venues.first { $0.number == venue.number }
        let mine = material.closures.filter { $0.venue == nil || $0.venue == venue.id }
        let closed = mine.filter { $0.kind == .closed && $0.lastDay >= year.firstDay && $0.firstDay <= year.lastDay }
            .map { TimetableSpan(from: $0.firstDay, to: $0.lastDay, reason: $0.reason) }
        let open = mine.filter { $0.kind == .holidayExcluded }.flatMap(days)
        return TimetableVenue(
            number: venue.number, name: venue.name, district: venue.district, capacity: venue.capacity,
            opens: venue.opens, closes: venue.closes, hasWifi: venue.wifi == .yes,
            closed: closed + (rule?.closed ?? []), openHolidays: open, weekdays: rule?.weekdays ?? [],
            hosts: rule?.hosts ?? [], devices: rule?.devices ?? 0, fee: rule?.fee ?? 0,
            mostADay: rule?.mostADay ?? rules.mostAtVenueADay, bus: rule?.bus)
    }

    func person(_ person: Instructor) -> TimetablePerson {
        let rule = rules.people.first { $0.number == person.number } ?? .init(number: person.number)
        return TimetablePerson(
            number: person.number, role: person.role, levels: person.levels.isEmpty ? Level.allCases : person.levels,
            courses: rule.courses, hosts: rule.hosts ?? history.hosts(of: person.id), weekdays: rule.weekdays,
            from: rule.from, to: rule.to, away: rule.away, mostADay: rule.mostADay, mostAWeek: rule.mostAWeek,
            mostAMonth: rule.mostAMonth, home: rule.home, fee: rule.fee)
    }

    /// The days of a closure that lie in the year.
    private func days(_ closure: Closure) -> [LocalDate] {
        let (first, last) = (max(closure.firstDay, year.firstDay), min(closure.lastDay, year.lastDay))
        guard first <= last else { return [] }
        return (0...first.days(until: last)).map { first.adding(days: $0) }
    }

    func holidays() -> [LocalDate] {
        let law = NationalHolidays()
        let years = [year.startYear, year.startYear + 1].flatMap { law.all(in: $0).map(\.date) }
        let city = material.closures.filter { $0.kind == .holiday && $0.venue == nil }.flatMap(days)
        return Set(years.filter(year.contains) + city).sorted()
    }

    func pauses() -> [TimetableSpan] {
        ([.newYear] + rules.pauses).compactMap { $0.span(in: year) }.sorted { $0.from < $1.from }
    }

    func travel() -> [[Int]] {
        let numbers = material.venues.map(\.number)
        return numbers.map { from in
            numbers.map { to in
                guard from != to else { return 0 }
                let way = rules.travel.last { ($0.from, $0.to) == (from, to) || ($0.to, $0.from) == (from, to) }
                return way?.minutes ?? rules.travelOtherwise
            }
        }
    }

    /// A venue serves its own district, and others whose nearest venue is within reach.
    func serves() -> [[String]] {
        let ways = travel()
        return material.venues.indices.map { place in
            let near = material.venues.indices.filter { ways[place][$0] <= rules.reachMinutes ?? -1 }
            return ([place] + near).map { material.venues[$0].district }
                .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        }
    }

    func limits() -> TimetableLimits {
        let promise = promise()
        return TimetableLimits(
            setUp: rules.setUp, clearUp: rules.clearUp, between: rules.between,
            devices: rules.devices ?? TimetableModel.never, monthlyDays: promise.days, monthlyClasses: promise.classes,
            prerequisiteDays: rules.prerequisiteDays, budget: rules.budget ?? .max,
            hosts: rules.hosts.map {
                TimetableHost(host: $0.host, weekdays: $0.weekdays, mostAMonth: $0.mostAMonth)
            })
    }

    /// What the rules say, else what the indicators promise of every month.
    private func promise() -> TimetableRules.MonthlyPromise {
        if let said = rules.monthly { return said }
        let promised = material.indicators.filter {
            $0.calculation == .counted(.monthsKept) && $0.scope.hosts == [.city]
        }
        return promised.map {
            .init(
                days: $0.scope.daysEachMonth,
                classes: ($0.scope.sessionsEachMonth + max(1, $0.scope.daysEachMonth) - 1)
                    / max(1, $0.scope.daysEachMonth))
        }.max { ($0.days, $0.classes) < ($1.days, $1.classes) } ?? .init(days: 0, classes: 0)
    }

    /// Targets of the year that classes can serve: attendances, classes held, and places where they are held.
    func targets() -> [TimetableTarget] {
        material.indicators.compactMap { indicator in
            guard !indicator.scope.sincePlanStart, let measure = measure(indicator.calculation),
                let amount = indicator.target(for: year)?.amount.number
            else { return nil }
            return TimetableTarget(
                indicator: indicator.number, name: indicator.name, measure: measure,
                amount: amount.rounded(to: 0).digits,
                hosts: HoldingBody.allCases.filter(indicator.scope.hosts.contains),
                programmes: Programme.allCases.filter(indicator.scope.programmes.contains),
                levels: Level.allCases.filter(indicator.scope.levels.contains), months: rules.targetMonths,
                there: measure == .venues && indicator.scope.includesConsultation ? consultations : nil)
        }
    }

    private var consultations: [String] { material.venues.filter(\.offersConsultation).map(\.number) }

    private func measure(_ calculation: Calculation) -> TimetableTarget.Measure? {
        switch calculation {
        case .counted(.attendances): .attendances
        case .counted(.sessions): .sessions
        case .counted(.venues): .venues
        default: nil
        }
    }

    /// Last year's classes that still count as what should come before.
    func earlier() -> [TimetableEarlier] {
        let from = year.firstDay.adding(days: -rules.earlierDays)
        return history.held.filter { $0.session.date >= from && $0.session.date < year.firstDay }.compactMap {
            overview in
            guard let district = material.venues.first(where: { $0.id == overview.session.venue })?.district else {
                return nil
            }
            return TimetableEarlier(course: overview.session.course, district: district, date: overview.session.date)
        }
    }
}
