extension TimetableProblem {
    /// Makes the problem of a year from the city's records and its rules.
    public init(year: FiscalYear, today: LocalDate, material: TimetableMaterial, rules: TimetableRules) {
        let maker = TimetableMaker(year: year, today: today, material: material, rules: rules)
        self = maker.problem()
    }
}

/// Puts a problem together.
struct TimetableMaker {
    let year: FiscalYear
    let today: LocalDate
    let material: TimetableMaterial
    let rules: TimetableRules
    let history: TimetableHistory

    init(year: FiscalYear, today: LocalDate, material: TimetableMaterial, rules: TimetableRules) {
        self.year = year
        self.today = today
        self.material = material
        self.rules = rules
        history = TimetableHistory(material, before: today)
    }

    func problem() -> TimetableProblem {
        let demand = TimetableDemand(material, rules, today: today)
        let targets = targets()
        let classes = rules.classes ?? targets.first { $0.measure == .sessions }?.amount ?? history.held.count
        let wanted = wanted(demand.entries(classes: classes))
        let venues = material.venues.map(venue)
        let starts = Set(rules.starts + wanted.compactMap { $0.fixed?.start })
        let ahead = max(year.firstDay, today.adding(days: 1))
        var problem = TimetableProblem(
            year: year, earliest: max(ahead, today.adding(days: 7 * rules.magazineWeeks)),
            ahead: ahead == year.firstDay ? nil : ahead,
            starts: starts.sorted(), holidays: holidays(), pauses: pauses(), courses: material.courses.map(course),
            venues: venues, people: material.instructors.map(person), travel: travel(), serves: serves(),
            wanted: wanted, limits: limits(), targets: targets, forecast: history.forecast(), earlier: earlier())
        for (rule, weight) in rules.weights { problem.weights[rule.rawValue] = weight }
        problem.months = Apportion.shares(wanted.count { $0.isRequired }, by: rules.months)
        let levels = wanted.filter(\.isRequired).reduce(into: [Level: Int]()) { sums, wish in
            if let level = material.courses.first(where: { $0.id == wish.course })?.level {
                sums[level, default: 0] += 1
            }
        }
        let names = venues.map(\.district).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        problem.districts = demand.districts(levels: levels, names: names)
        return problem
    }

    /// Published and fixed sessions first, each in place of a class that is wanted anyway.
    private func wanted(_ entries: [TimetableDemand.Entry]) -> [WantedClass] {
        // A file may say what is fixed in several years.
        var fixed = published() + rules.fixed.filter { year.contains($0.date) }.map(session)
        var wanted: [WantedClass] = []
        var running: [String: Int] = [:]
        func add(_ course: String, _ host: HoldingBody, _ isRequired: Bool, _ worth: Int, _ at: TimetableSession?) {
            let name = "\(course)/\(host.rawValue)"
            running[name, default: 0] += 1
            var at = at
            at?.key = "\(name)/\(running[name] ?? 0)"
            wanted.append(
                WantedClass(
                    key: "\(name)/\(running[name] ?? 0)", course: course, host: host, isRequired: isRequired,
                    worth: worth, fixed: at))
        }
        for entry in entries {
            for _ in 0..<entry.number {
                let at = fixed.firstIndex { $0.course == entry.course.id && $0.host == entry.host }
                let stands = at.map { fixed.remove(at: $0) }
                add(entry.course.id, entry.host, entry.isRequired || stands != nil, entry.course.capacity, stands)
            }
        }
        for session in fixed { add(session.course, session.host, true, 0, session) }
        return wanted
    }

    /// Sessions of the year that the city has published already.
    private func published() -> [TimetableSession] {
        let numbers = Dictionary(material.instructors.map { ($0.id, $0.number) }) { first, _ in first }
        let courses = Set(material.courses.map(\.id))
        return material.sessions
            .filter {
                $0.session.state == .planned && year.contains($0.session.date) && courses.contains($0.session.course)
            }
            .map { overview in
                let session = overview.session
                return TimetableSession(
                    key: "", course: session.course, level: session.level, venue: overview.venueNumber,
                    district: material.venues.first { $0.id == session.venue }?.district ?? "", date: session.date,
                    start: session.start, end: session.end, host: session.host,
                    instructor: session.instructor.flatMap { numbers[$0] } ?? "",
                    helpers: session.helpers.compactMap { numbers[$0] }, capacity: session.capacity,
                    number: session.number, isFixed: true)
            }
    }

    private func session(_ rule: TimetableRules.FixedRule) -> TimetableSession {
        let course = material.courses.first { $0.id == rule.course }
        let end = min(1440, rule.start.minutes + (course?.minutes ?? 60))
        return TimetableSession(
            key: "", course: rule.course, level: course?.level ?? .introductory, venue: rule.venue,
            district: material.venues.first { $0.number == rule.venue }?.district ?? "", date: rule.date,
            start: rule.start, end: TimeOfDay(minutes: end), host: rule.host, instructor: rule.instructor,
            helpers: rule.helpers, capacity: course?.capacity ?? 10, isFixed: true)
    }
}
