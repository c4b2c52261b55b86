/// How many classes of which course by which body the year should have, from what people asked for the year before.
struct TimetableDemand {
    let material: TimetableMaterial
    let rules: TimetableRules
    /// A year of sessions, the last that is known.
    private let sessions: [SessionOverview]

    init(_ material: TimetableMaterial, _ rules: TimetableRules, today: LocalDate) {
        self.material = material
        self.rules = rules
        let year = today.fiscalYear.previous
        let held = material.sessions.filter { $0.session.state == .planned && $0.session.date < today }
        let last = held.filter { year.contains($0.session.date) }
        sessions = last.isEmpty ? held : last
    }

    /// One entry for each course and body.
    struct Entry {
        var course: Course
        var host: HoldingBody
        var number: Int
        var isRequired = true
    }

    /// Classes that have to be held, then those of the pool.
    func entries(classes: Int) -> [Entry] {
        let said = Set(rules.wanted.map(\.course))
        let listed = rules.wanted.compactMap { rule in
            course(rule.course).map { Entry(course: $0, host: rule.host, number: rule.number) }
        }
        let open = material.courses.filter { !said.contains($0.id) && asked($0) > 0 }
        let listedSmartphone = listed.filter { $0.course.programme == .smartphone }.reduce(0) { $0 + $1.number }
        let other = open.filter { $0.programme != .smartphone }.flatMap { byHost($0, held($0)) }
        let smartphone = open.filter { $0.programme == .smartphone }
        let numbers = apportioned(max(0, classes - listedSmartphone), smartphone)
        let reckoned = zip(smartphone, numbers).flatMap { byHost($0, $1) }
        return listed + other + reckoned + pool(smartphone)
    }

    private func course(_ id: String) -> Course? { material.courses.first { $0.id == id } }
    private func of(_ course: Course) -> [SessionOverview] { sessions.filter { $0.session.course == course.id } }
    private func held(_ course: Course) -> Int { of(course).count }
    private func asked(_ course: Course) -> Int { of(course).reduce(0) { $0 + TimetableHistory.asked($1) } }

    /// In proportion to the full classes that people asked for; a course that was held keeps a class at least.
    private func apportioned(_ classes: Int, _ courses: [Course]) -> [Int] {
        guard !courses.isEmpty else { return [] }
        let least = courses.map { _ in classes >= courses.count ? 1 : 0 }
        let more = Apportion.shares(
            classes - least.reduce(0, +), by: courses.map { asked($0) * 100 / max(1, $0.capacity) })
        return zip(least, more).map { $0 + $1 }
    }

    /// In proportion to who held the course before; the city where nobody did.
    private func byHost(_ course: Course, _ number: Int) -> [Entry] {
        let hosts = HoldingBody.allCases
        let counts = hosts.map { host in of(course).count { $0.session.host == host } }
        let numbers = counts.allSatisfy { $0 == 0 } ? [number, 0, 0, 0] : Apportion.shares(number, by: counts)
        return zip(hosts, numbers).filter { $1 > 0 }.map { Entry(course: course, host: $0, number: $1) }
    }

    /// Classes of the city for those who waited in vain.
    private func pool(_ courses: [Course]) -> [Entry] {
        let unmet = courses.map { course in of(course).reduce(0) { $0 + $1.counts.waiting } }
        let full = zip(courses, unmet).reduce(0) { $0 + $1.1 / max(1, $1.0.capacity) }
        let numbers = Apportion.shares(rules.pool ?? full, by: unmet)
        return zip(courses, numbers).filter { $1 > 0 }
            .map { Entry(course: $0, host: .city, number: $1, isRequired: false) }
    }

    /// What the people of each district ask for at each level, of so many classes; and one 入門 for each district.
    func districts(levels: [Level: Int], names: [String]) -> [DistrictWant] {
        Level.allCases.flatMap { level in
            let weights = names.map { name in
                material.applicants.filter { $0.district == name && $0.level == level }.reduce(0) { $0 + $1.number }
            }
            let shares = Apportion.shares(levels[level] ?? 0, by: weights)
            return zip(names, shares).map { name, share in
                DistrictWant(district: name, level: level, number: level == .introductory ? max(1, share) : share)
            }
        }.filter { $0.number > 0 }
    }
}
