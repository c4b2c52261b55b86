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

    func apply(to problem: inout TimetableProblem) {
        switch self {
        case .away(let person, let span):
            for index in problem.people.indices where problem.people[index].number == person {
                problem.people[index].away.append(span)
            }
        case .closed(let venue, let span):
            for index in problem.venues.indices where problem.venues[index].number == venue {
                problem.venues[index].closed.append(span)
            }
        case .storm(let span): problem.pauses.append(span)
        case .added(let course, let host, let number):
            for _ in 0..<number {
                let name = "\(course)/\(host.rawValue)"
                var running = 1
                while problem.wanted.contains(where: { $0.key == "\(name)/\(running)" }) { running += 1 }
                problem.wanted.append(WantedClass(key: "\(name)/\(running)", course: course, host: host))
            }
        }
    }
}
