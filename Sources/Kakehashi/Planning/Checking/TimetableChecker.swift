/// Holds a timetable against a problem, rule by rule, from its dates and times alone.
///
/// Written apart from the search: it shares the problem's values with it and none of its tables, so that each can be
/// held against the other. Slow and plain.
public struct TimetableChecker: Sendable {
    let problem: TimetableProblem
    let sessions: [TimetableSession]
    private let wanted: [String: WantedClass]

    public init(_ problem: TimetableProblem, _ sessions: [TimetableSession]) {
        self.problem = problem
        self.sessions = sessions.sorted()
        wanted = Dictionary(problem.wanted.map { ($0.key, $0) }) { first, _ in first }
    }

    /// Everything that is broken and everything that costs, in the order of the rules.
    public func findings() -> [TimetableFinding] {
        let all = sessions.flatMap(alone) + together() + wishes()
        let order = Dictionary(uniqueKeysWithValues: TimetableRule.allCases.enumerated().map { ($1, $0) })
        return all.enumerated().filter { $0.element.amount != 0 && !problem.without.contains($0.element.rule) }
            .sorted { (order[$0.element.rule] ?? 0, $0.offset) < (order[$1.element.rule] ?? 0, $1.offset) }
            .map(\.element)
    }

    /// For each rule that must hold how often it is broken, for each wish what it costs.
    public func byRule() -> [String: Int] {
        var sums: [String: Int] = [:]
        for rule in TimetableRule.allCases { sums[rule.rawValue] = 0 }
        for finding in findings() {
            sums[finding.rule.rawValue, default: 0] +=
                finding.amount * (finding.rule.isMust ? 1 : problem.weight(finding.rule))
        }
        return sums
    }

    /// What would stand against the classes that the rules file fixes, were they not fixed: they stay, but a slip of the
    /// pen should be seen.
    public func againstFixed() -> [TimetableFinding] {
        var free = problem
        free.without.insert(.fixed)
        let checker = TimetableChecker(free, sessions)
        return sessions.filter { $0.isFixed && $0.number == nil }.flatMap(checker.alone)
            .filter { $0.rule != .magazine }
    }

    /// What stands against a class on its own.
    func alone(_ session: TimetableSession) -> [TimetableFinding] {
        guard let course = problem.course(session.course), let venue = problem.venue(session.venue),
            let wish = wanted[session.key]
        else { return [TimetableFinding(.held, 1, [session.key], ["course": session.course])] }
        guard wish.fixed == nil || problem.without.contains(.fixed) else { return stayed(session, wish) }
        return day(session, venue, course) + room(session, venue, course) + staff(session, course)
    }

    private func stayed(_ session: TimetableSession, _ wish: WantedClass) -> [TimetableFinding] {
        guard let fixed = wish.fixed, !fixed.stands(with: session) else { return [] }
        return [TimetableFinding(.fixed, 1, [session.key], ["date": "\(fixed.date)", "venue": fixed.venue])]
    }

    private func day(
        _ session: TimetableSession, _ venue: TimetableVenue, _ course: TimetableCourse
    ) -> [TimetableFinding] {
        var found: [TimetableFinding] = []
        let (date, weekday) = (session.date, session.date.weekday.rawValue)
        func find(_ rule: TimetableRule, _ reason: String) {
            let values = ["date": "\(date)", "venue": venue.number, "reason": reason, "course": course.id]
            found.append(TimetableFinding(rule, 1, [session.key], values))
        }
        if !problem.year.contains(date) { find(.openDay, "@timetable.reason.year") }
        for pause in problem.pauses where pause.contains(date) { find(.openDay, pause.reason) }
        for closed in venue.closed where closed.contains(date) { find(.openDay, closed.reason) }
        if problem.holidays.contains(date), !venue.openHolidays.contains(date) {
            find(.openDay, "@timetable.reason.holiday")
        }
        if !venue.weekdays.isEmpty, !venue.weekdays.contains(weekday) { find(.openDay, "@timetable.reason.weekday") }
        if !course.months.isEmpty, !course.months.contains(date.month) { find(.season, "@timetable.reason.month") }
        let host = problem.limits.hosts.first { $0.host == session.host }
        if let days = host?.weekdays, !days.isEmpty, !days.contains(weekday) {
            find(.season, "@timetable.reason.weekday")
        }
        if date < problem.earliest { find(.magazine, "\(problem.earliest)") }
        return found
    }

    private func room(
        _ session: TimetableSession, _ venue: TimetableVenue, _ course: TimetableCourse
    ) -> [TimetableFinding] {
        var found: [TimetableFinding] = []
        let values = [
            "venue": venue.number, "start": "\(session.start)", "end": "\(session.end)", "opens": "\(venue.opens)",
            "closes": "\(venue.closes)", "course": course.id,
        ]
        let begins = session.start.minutes - problem.limits.setUp
        let ends = session.end.minutes + problem.limits.clearUp
        let isLong = session.end.minutes - session.start.minutes == course.minutes
        if begins < venue.opens.minutes || ends > venue.closes.minutes || !isLong
            || !problem.starts.contains(session.start)
        {
            found.append(TimetableFinding(.hours, 1, [session.key], values))
        }
        let reasons = against(venue, session, course).map { "@timetable.reason.\($0)" }
        if !reasons.isEmpty {
            let why = ["reasons": reasons.joined(separator: " ")]
            found.append(TimetableFinding(.room, 1, [session.key], values.merging(why) { $1 }))
        }
        return found
    }

    /// Why a room does not suit a class, by the phrases `timetable.reason.<name>`.
    private func against(_ venue: TimetableVenue, _ session: TimetableSession, _ course: TimetableCourse) -> [String] {
        var reasons: [String] = []
        if venue.capacity < course.capacity || session.capacity > venue.capacity { reasons.append("seats") }
        if course.needsWifi, !venue.hasWifi { reasons.append("wifi") }
        if !venue.hosts.isEmpty, !venue.hosts.contains(session.host) { reasons.append("body") }
        return reasons
    }

    private func staff(_ session: TimetableSession, _ course: TimetableCourse) -> [TimetableFinding] {
        let values = ["date": "\(session.date)", "start": "\(session.start)", "course": course.id]
        var found: [TimetableFinding] = []
        if session.helpers.count < course.helpers || Set(session.staff).count < session.staff.count {
            let numbers = ["number": "\(Set(session.helpers).count)", "wanted": "\(course.helpers)"]
            found.append(
                TimetableFinding(.staff, 1, [session.key], variant: "number", values.merging(numbers) { $1 }))
        }
        for (number, role) in [(session.instructor, Instructor.Role.instructor)]
            + session.helpers.map({ ($0, .helper) })
        {
            let reasons = against(number, role, session, course).map { "@timetable.reason.\($0)" }
            guard !reasons.isEmpty else { continue }
            let person = ["person": number, "reasons": reasons.joined(separator: " ")]
            found.append(TimetableFinding(.staff, 1, [session.key], values.merging(person) { $1 }))
        }
        return found
    }

    /// Why somebody cannot take a class, by the phrases `timetable.reason.<name>`; why somebody is absent is nobody's
    /// business.
    private func against(
        _ number: String, _ role: Instructor.Role, _ session: TimetableSession, _ course: TimetableCourse
    ) -> [String] {
        guard let person = problem.person(number) else { return ["unknown"] }
        let isFree = person.weekdays.isEmpty || person.weekdays.contains(session.date.weekday.rawValue)
        let reasons = [
            ("role", person.role != role),
            ("level", !person.levels.contains(course.level)),
            ("course", !person.courses.isEmpty && !person.courses.contains(course.id)),
            ("host", !person.hosts.isEmpty && !person.hosts.contains(session.host)),
            ("away", person.away.contains { $0.from <= session.date && session.date <= $0.to }),
            ("daysOff", !isFree),
            ("hoursOff", session.start < person.from || session.end > person.to),
        ]
        return reasons.filter(\.1).map(\.0)
    }
}
