/// Something that happens to a timetable that stands.
public enum TimetableChange: Hashable, Sendable {
    /// Somebody cannot come.
    case away(person: String, TimetableSpan)
    /// A venue is closed.
    case closed(venue: String, TimetableSpan)
    /// Nothing is held anywhere, as in a storm.
    case storm(TimetableSpan)
    /// Classes of a course are added.
    case added(course: String, host: HoldingBody, number: Int)

    /// Reads `away:T01:2027-06-01..2027-06-30`, `closed:V03:2027-06-01..2027-06-30`, `storm:2027-09-10` and
    /// `add:line:city:2`; a span may be a single day, body and number may be left out. Nil for anything else.
    public init?(_ text: some StringProtocol) {
        let parts = String(text).split(separator: Character(":"), omittingEmptySubsequences: false).map { String($0) }
        switch (parts.first, parts.count) {
        case ("away", 3):
            guard let span = TimetableChange.span(parts[2]) else { return nil }
            self = .away(person: parts[1], span)
        case ("closed", 3):
            guard let span = TimetableChange.span(parts[2]) else { return nil }
            self = .closed(venue: parts[1], span)
        case ("storm", 2):
            guard let span = TimetableChange.span(parts[1]) else { return nil }
            self = .storm(span)
        case ("add", 2...4):
            let host = parts.count > 2 ? HoldingBody(word: parts[2]) : .city
            let number = parts.count > 3 ? Int(parts[3]) : 1
            guard let host, let number, (1...99).contains(number) else { return nil }
            self = .added(course: parts[1], host: host, number: number)
        default: return nil
        }
    }

    private static func span(_ text: String) -> TimetableSpan? {
        guard let dots = text.firstRange(of: "..") else {
            return LocalDate(text).map { TimetableSpan(from: $0, to: $0) }
        }
        guard let from = LocalDate(text[..<dots.lowerBound]), let to = LocalDate(text[dots.upperBound...]), from <= to
        else { return nil }
        return TimetableSpan(from: from, to: to)
    }

    /// The number of the person, venue or course that it names, where the problem has none such.
    func unknown(in problem: TimetableProblem) -> String? {
        switch self {
        case .away(let person, _): problem.person(person) == nil ? person : nil
        case .closed(let venue, _): problem.venue(venue) == nil ? venue : nil
        case .storm: nil
        case .added(let course, _, _): problem.course(course) == nil ? course : nil
        }
    }

    /// Whether a class cannot be held as it stands.
    func hits(_ session: TimetableSession) -> Bool {
        switch self {
        case .away(let person, let span): session.staff.contains(person) && span.contains(session.date)
        case .closed(let venue, let span): session.venue == venue && span.contains(session.date)
        case .storm(let span): span.contains(session.date)
        case .added: false
        }
    }

    func apply(to problem: inout TimetableProblem) {
        switch self {
        case .away(let person, let span):
            for index in problem.people.indices where problem.people[index].number == person {
                problem.people[index].away.append(span.because("away"))
            }
        case .closed(let venue, let span):
            for index in problem.venues.indices where problem.venues[index].number == venue {
                problem.venues[index].closed.append(span.because("closed"))
            }
        case .storm(let span): problem.pauses.append(span.because("storm"))
        case .added(let course, let host, let number):
            for _ in 0..<number {
                let key = WantedClass.key(course, host, besides: Set(problem.wanted.map(\.key)))
                problem.wanted.append(WantedClass(key: key, course: course, host: host))
            }
        }
    }
}

extension TimetableSpan {
    private static let happened = "@timetable.reason."

    /// Days on which something has happened.
    fileprivate func because(_ reason: String) -> TimetableSpan {
        TimetableSpan(from: from, to: to, reason: TimetableSpan.happened + reason)
    }

    /// Whether it came of something that has happened, not of the rules.
    fileprivate var hasHappened: Bool { reason.hasPrefix(TimetableSpan.happened) }
}

extension TimetableProblem {
    /// The same classes under newer records and rules; what has happened since the timetable was made still holds.
    /// Throws where a course is not there any more.
    public func renewed(by newer: TimetableProblem) throws(Fault) -> TimetableProblem {
        var problem = newer
        problem.wanted = wanted
        (problem.earliest, problem.ahead, problem.months) = (earliest, ahead, months)
        problem.starts = Set(starts + newer.starts).sorted()
        problem.pauses += pauses.filter(\.hasHappened)
        for index in problem.venues.indices {
            let before = venue(problem.venues[index].number)?.closed ?? []
            problem.venues[index].closed += before.filter(\.hasHappened)
        }
        for index in problem.people.indices {
            let before = person(problem.people[index].number)?.away ?? []
            problem.people[index].away += before.filter(\.hasHappened)
        }
        if let gone = wanted.first(where: { problem.course($0.course) == nil }) {
            throw Fault(.timetableStrange, ["name": gone.course])
        }
        return problem
    }
}
