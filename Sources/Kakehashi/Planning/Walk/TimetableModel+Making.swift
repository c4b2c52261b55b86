extension TimetableModel {
    /// Lays the tables of a problem.
    init(_ problem: TimetableProblem) {
        let calendar = TimetableCalendar(problem)
        let courses = Dictionary(problem.courses.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let kindNames = problem.wanted.reduce(into: [(String, HoldingBody)]()) { found, wanted in
            let isNew = !found.contains { $0.0 == wanted.course && $0.1 == wanted.host }
            if isNew, courses[wanted.course] != nil { found.append((wanted.course, wanted.host)) }
        }
        let kinds = kindNames.map { TimetableKind(problem, course: courses[$0] ?? 0, host: $1) }
        let names = TimetableModel.districts(of: problem)
        self.problem = problem
        days = calendar.days
        weekday = calendar.weekday
        month = calendar.month
        week = calendar.week
        dayKind = calendar.kind
        starts = problem.starts.map(\.minutes)
        districts = names
        self.kinds = kinds
        numbers = TimetableNumbers(problem.limits)
        kindNumbers = kinds.map(TimetableKindNumbers.init)
        self.people = problem.people.map(TimetableNumbers.Person.init)
        venues = problem.venues.map(TimetableNumbers.Venue.init)
        ways = problem.travel.flatMap { $0 }
        quota = problem.months
        countsPeople = problem.targets.map { $0.measure == .attendances }
        taskKind = problem.wanted.map { wanted in
            kindNames.firstIndex { $0.0 == wanted.course && $0.1 == wanted.host } ?? 0
        }
        tasks = problem.wanted.map { wanted in
            let kind = kindNames.firstIndex { $0.0 == wanted.course && $0.1 == wanted.host } ?? 0
            return TimetableTask(
                kind: kind, isRequired: wanted.isRequired, worth: wanted.worth,
                fixed: wanted.fixed.flatMap { TimetableModel.spot($0, problem) },
                published: wanted.published.flatMap { TimetableModel.spot($0, problem) })
        }
        venueDistrict = problem.venues.map { names.firstIndex(of: $0.district) ?? 0 }
        venueServes = problem.serves.map { $0.compactMap(names.firstIndex(of:)) }
        bus = TimetableModel.bus(problem)
        let drawn = kinds.map { TimetableModel.people(problem, problem.courses[$0.course]) }
        expected = drawn.map { $0.map(\.expected) }
        fill = drawn.map { $0.map(\.gap) }
        hostMost = HoldingBody.allCases.map { host in
            problem.limits.hosts.first { $0.host == host }?.mostAMonth ?? Array(repeating: 999, count: 12)
        }
        wants = Level.allCases.flatMap { level in
            names.map { name in
                problem.districts.first { $0.district == name && $0.level == level }?.number ?? 0
            }
        }
        due = problem.targets.map { target in (0..<12).map { target.due(month: $0) } }
        earlier = problem.courses.flatMap { course in
            names.map { name in
                let found = problem.earlier.filter { $0.course == course.id && $0.district == name }.map(\.date).min()
                return found.map { problem.year.firstDay.days(until: $0) } ?? TimetableModel.never
            }
        }
        weights = TimetableRule.allCases.map { $0.isMust ? 0 : problem.weight($0) }
        mustFlags = TimetableRule.allCases.map { $0.isMust && !problem.without.contains($0) ? 1 : 0 }
        before = problem.courses.map { $0.prerequisites.compactMap { courses[$0] } }
        after = problem.courses.indices.map { course in
            problem.courses.indices.filter { problem.courses[$0].prerequisites.contains(problem.courses[course].id) }
        }
        home = problem.people.map { person in problem.venues.firstIndex { $0.number == person.home } ?? -1 }
        personDay = problem.people.map { person in calendar.days.map { problem.canCome(person, on: $0) } }
        lay(calendar)
    }

    private static func districts(of problem: TimetableProblem) -> [String] {
        var names: [String] = []
        let all = problem.venues.map(\.district) + problem.serves.flatMap { $0 } + problem.districts.map(\.district)
        for name in all where !names.contains(name) { names.append(name) }
        return names
    }

    private static func bus(_ problem: TimetableProblem) -> [Int] {
        problem.venues.flatMap { venue in
            TimetableDayKind.allCases.flatMap { kind in
                problem.starts.map { start in ((venue.bus?.wait(before: start, on: kind) ?? 0) + 9) / 10 }
            }
        }
    }

    /// For each venue and month, how many people are expected and by how many the seats differ from who would come.
    private static func people(_ problem: TimetableProblem, _ course: TimetableCourse) -> [(expected: Int, gap: Int)] {
        problem.venues.flatMap { venue in
            (0..<12).map { month in
                let people = problem.expectation(of: course, at: venue, month: month)
                return (people.expected, people.gap)
            }
        }
    }

    /// The indices of a session of this problem; nil where it names something that the problem has not.
    static func spot(_ session: TimetableSession, _ problem: TimetableProblem) -> TimetableSpot? {
        let day = problem.year.firstDay.days(until: session.date)
        guard problem.year.contains(session.date),
            let venue = problem.venues.firstIndex(where: { $0.number == session.venue }),
            let start = problem.starts.firstIndex(of: session.start)
        else { return nil }
        var spot = TimetableSpot(day: Int16(day), venue: Int16(venue), start: Int16(start))
        for (lane, number) in session.staff.prefix(8).enumerated() {
            spot.staff[lane] = Int16(problem.people.firstIndex { $0.number == number } ?? -1)
        }
        return spot
    }

    /// Finds the slots in which each kind may be held.
    private mutating func lay(_ calendar: TimetableCalendar) {
        let open = problem.venues.map { venue in
            days.map { problem.without.contains(.openDay) || problem.isOpen(venue, on: $0) }
        }
        for kind in kinds.indices {
            var allowedSlots = Array(repeating: false, count: venueCount * dayCount * startCount)
            var list: [Int32] = []
            var begins = [0]
            let seasons = days.map { problem.inSeason(problem.courses[kinds[kind].course], kinds[kind].host, on: $0) }
            for venue in problem.venues.indices {
                let fits = startsThatFit(kind, venue)
                for day in days.indices where open[venue][day] && seasons[day] && !fits.isEmpty {
                    for start in fits where isStaffed(kind, day, start) {
                        allowedSlots[slot(venue, day, start)] = true
                        list.append(Int32(slot(venue, day, start)))
                    }
                }
                begins.append(list.count)
            }
            allowed.append(allowedSlots)
            slots.append(list)
            venueSlots.append(begins)
        }
    }

    private func startsThatFit(_ kind: Int, _ venue: Int) -> [Int] {
        let (place, course) = (problem.venues[venue], problem.courses[kinds[kind].course])
        guard problem.without.contains(.room) || problem.hasRoom(place, for: course, kinds[kind].host) else {
            return []
        }
        return starts.indices.filter {
            problem.without.contains(.hours) || problem.fitsHours(place, course, from: problem.starts[$0])
        }
    }

    private func isStaffed(_ kind: Int, _ day: Int, _ start: Int) -> Bool {
        let what = kinds[kind]
        guard what.instructors.contains(where: { canCome($0, kind, day, start) }) else { return false }
        return what.helpers == 0
            || what.assistants.count { canCome($0, kind, day, start) } >= what.helpers
    }

    /// Whether a person's days and hours allow a class of that kind.
    func canCome(_ person: Int, _ kind: Int, _ day: Int, _ start: Int) -> Bool {
        personDay[person][day] && kinds[kind].personStart[person][start]
    }
}

extension TimetableKind {
    init(_ problem: TimetableProblem, course index: Int, host: HoldingBody) {
        let course = problem.courses[index]
        let isFree = problem.without.contains(.staff)
        self.course = index
        self.host = host
        hostIndex = HoldingBody.allCases.firstIndex(of: host) ?? 0
        minutes = course.minutes
        level = course.level.rung - 1
        devices = course.devices
        helpers = course.helpers
        isBeginners = course.level == .introductory
        isPromised = problem.isPromised(course, host)
        targets = problem.targets.indices.filter { problem.targets[$0].admits(course, host) }
        func people(_ role: Instructor.Role) -> [Int] {
            problem.people.indices.filter {
                problem.people[$0].role == role && (isFree || problem.people[$0].takes(course, for: host))
            }
        }
        instructors = people(.instructor)
        assistants = people(.helper)
        personStart = problem.people.map { person in
            problem.starts.map { isFree || problem.covers(person, course, from: $0) }
        }
    }
}

/// The days of a fiscal year with what the tables need of them.
struct TimetableCalendar {
    let days: [LocalDate]
    let weekday: [Int]
    let month: [Int]
    let week: [Int]
    let kind: [TimetableDayKind]

    init(_ problem: TimetableProblem) {
        let first = problem.year.firstDay
        let holidays = Set(problem.holidays)
        days = (0...first.days(until: problem.year.lastDay)).map { first.adding(days: $0) }
        weekday = days.map(\.weekday.rawValue)
        month = days.map { ($0.month + 8) % 12 }
        let toMonday = (first.weekday.rawValue + 6) % 7
        week = days.indices.map { ($0 + toMonday) / 7 }
        kind = days.map { TimetableDayKind($0, isHoliday: holidays.contains($0)) }
    }
}
