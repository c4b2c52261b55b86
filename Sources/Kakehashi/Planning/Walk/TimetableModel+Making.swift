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
        dayKind = calendar.kind.map(\.rawValue)
        starts = problem.starts.map(\.minutes)
        districts = names
        self.kinds = kinds
        numbers = TimetableNumbers(problem.limits)
        kindNumbers = kinds.map { TimetableKindNumbers($0, isOrdered: TimetableModel.isOrdered($0.course, problem)) }
        self.people = problem.people.map(TimetableNumbers.Person.init)
        venues = problem.venues.map(TimetableNumbers.Venue.init)
        ways = problem.travel.flatMap { $0 }
        quota = problem.months
        let sums = problem.targets.filter { $0.measure != .venues }
        countsPeople = sums.map { $0.measure == .attendances }
        taskKind = problem.wanted.map { wanted in
            kindNames.firstIndex { $0.0 == wanted.course && $0.1 == wanted.host } ?? 0
        }
        tasks = problem.wanted.map { wanted in
            let kind = kindNames.firstIndex { $0.0 == wanted.course && $0.1 == wanted.host } ?? 0
            return TimetableTask(
                kind: kind, isRequired: wanted.isRequired, worth: wanted.worth,
                fixed: problem.without.contains(.fixed)
                    ? nil : wanted.fixed.flatMap { TimetableModel.spot($0, problem) },
                home: (wanted.published ?? wanted.planned).flatMap { TimetableModel.spot($0, problem) },
                isPublished: wanted.published != nil)
        }
        venueDistrict = problem.venues.map { names.firstIndex(of: $0.district) ?? 0 }
        serves = TimetableRows(problem.serves.map { $0.compactMap(names.firstIndex(of:)) })
        layout = TimetableLayout(problem, days: calendar.days.count, districts: names.count)
        bus = TimetableModel.bus(problem)
        let drawn = kinds.map { TimetableModel.people(problem, problem.courses[$0.course]) }
        expected = drawn.flatMap { $0.map(\.expected) }
        fill = drawn.flatMap { $0.map(\.gap) }
        hostMost = HoldingBody.allCases.flatMap { host in
            problem.limits.hosts.first { $0.host == host }?.mostAMonth ?? Array(repeating: 999, count: 12)
        }
        wants = Level.allCases.flatMap { level in
            names.map { name in
                problem.districts.first { $0.district == name && $0.level == level }?.number ?? 0
            }
        }
        due = sums.flatMap { target in (0..<12).map { target.due(month: $0) } }
        targets = TimetableRows(
            kinds.map { kind in
                sums.indices.filter { sums[$0].admits(problem.courses[kind.course], kind.host) }
            })
        places = TimetablePlaceTargets(problem, kinds)
        earlier = problem.courses.flatMap { course in
            names.map { name in
                let found = problem.earlier.filter { $0.course == course.id && $0.district == name }.map(\.date).min()
                return found.map { problem.year.firstDay.days(until: $0) } ?? TimetableModel.never
            }
        }
        weights = TimetableRule.allCases.map { $0.isMust ? 0 : problem.weight($0) }
        mustFlags = TimetableRule.allCases.map { $0.isMust && !problem.without.contains($0) ? 1 : 0 }
        let before = problem.courses.map { $0.prerequisites.compactMap { courses[$0] } }
        self.before = TimetableRows(before)
        after = TimetableRows(
            before.indices.map { prior in
                before.indices.flatMap { course in before[course].filter { $0 == prior }.map { _ in course } }
            })
        let home = problem.people.map { person in problem.venues.firstIndex { $0.number == person.home } ?? -1 }
        self.home = home
        journeys = problem.people.indices.flatMap { person in
            problem.venues.indices.map { venue in
                home[person] < 0 ? 0 : (2 * problem.travel[home[person]][venue] + 9) / 10
            }
        }
        promisedDays = problem.year.months.map {
            problem.limits.monthlyClasses > 0 && problem.isOpen($0) ? problem.limits.monthlyDays : 0
        }
        firstAhead = problem.ahead.map { problem.year.firstDay.days(until: $0) } ?? 0
        isMending = problem.wanted.contains { $0.published != nil || $0.planned != nil }
        brokenWeight = isMending ? 1_000_000 : 1000
        isRequired = problem.wanted.map(\.isRequired)
        teachers = TimetableRows(kinds.map(\.instructors))
        helpers = TimetableRows(kinds.map(\.assistants))
        takes = kinds.flatMap { kind in
            problem.people.indices.map { kind.instructors.contains($0) || kind.assistants.contains($0) }
        }
        personDays = problem.people.flatMap { person in calendar.days.map { problem.canCome(person, on: $0) } }
        personStarts = kinds.flatMap { $0.personStart.flatMap { $0 } }
        lay(calendar)
    }

    /// Whether something comes before or after a course.
    private static func isOrdered(_ course: Int, _ problem: TimetableProblem) -> Bool {
        let id = problem.courses[course].id
        return !problem.courses[course].prerequisites.isEmpty
            || problem.courses.contains { $0.prerequisites.contains(id) }
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
            spot.staff[lane] = problem.people.firstIndex { $0.number == number } ?? -1
        }
        return spot
    }

    /// Finds the slots in which each kind may be held.
    private mutating func lay(_ calendar: TimetableCalendar) {
        let open = problem.venues.map { venue in
            days.map {
                problem.isAhead($0) && (problem.without.contains(.openDay) || problem.isOpen(venue, on: $0))
            }
        }
        for kind in kinds.indices {
            var allowedSlots = Array(repeating: false, count: slotCount)
            var list: [Int32] = []
            var begins = [0]
            let times = staffedStarts(kind)
            for venue in problem.venues.indices {
                let fits = startsThatFit(kind, venue)
                for day in days.indices where !times[day].isEmpty && !fits.isEmpty && open[venue][day] {
                    for start in times[day] where fits.contains(start) {
                        allowedSlots[slot(venue, day, start)] = true
                        list.append(Int32(slot(venue, day, start)))
                    }
                }
                begins.append(list.count)
            }
            allowed += allowedSlots
            slots.append(list)
            venueStarts += begins
        }
    }

    /// For each day the hours at which there are enough people for a class of a kind; none out of its season.
    private func staffedStarts(_ kind: Int) -> [[Int]] {
        let (course, host) = (problem.courses[kinds[kind].course], kinds[kind].host)
        return days.indices.map { day in
            guard problem.inSeason(course, host, on: days[day]) else { return [] }
            return starts.indices.filter { isStaffed(kind, day, $0) }
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
    @inline(__always)
    func canCome(_ person: Int, _ kind: Int, _ day: Int, _ start: Int) -> Bool {
        personDays[person * dayCount + day] && personStarts[(kind * people.count + person) * startCount + start]
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
        helpers = min(7, course.helpers)
        isBeginners = course.level == .introductory
        isPromised = problem.isPromised(course, host)
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
