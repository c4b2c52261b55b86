/// The published classes of a year as the city's records have them, seen from a timetable.
public struct TimetableRecords: Hashable, Sendable {
    /// Those of the timetable, by the keys of their classes.
    public var classes: [String: TimetableSession]
    /// Those that the timetable does not have; their keys mean nothing.
    public var others: [TimetableSession]

    public init(classes: [String: TimetableSession] = [:], others: [TimetableSession] = []) {
        self.classes = classes
        self.others = others
    }
}

extension Timetable {
    /// The timetable with its published classes where the records have them, and with those that it does not have.
    /// What stands at a venue or belongs to a course that its problem does not know is left as it was, or out.
    func standing(as records: TimetableRecords?) -> Timetable {
        guard let records, let problem else { return self }
        func isKnown(_ session: TimetableSession) -> Bool {
            problem.venue(session.venue) != nil && problem.course(session.course) != nil
        }
        var timetable = self
        for (index, session) in sessions.enumerated() {
            guard var found = records.classes[session.key] else { continue }
            if !isKnown(found) {
                found = session
                found.number = records.classes[session.key]?.number
            }
            timetable.sessions[index] = found
        }
        var keys = Set(problem.wanted.map(\.key) + sessions.map(\.key))
        for other in records.others where isKnown(other) {
            var session = other
            session.key = WantedClass.key(other.course, other.host, besides: keys)
            keys.insert(session.key)
            timetable.sessions.append(session)
        }
        timetable.sessions.sort()
        return timetable
    }
}

/// What a repair makes of each class: whether it has to stay, should stay, or may go anywhere.
struct TimetableStand {
    /// With the hours of the records and the classes that the timetable did not have; nothing has happened yet.
    let problem: TimetableProblem
    private let asWritten: [String: TimetableSession]
    private let sessions: [String: TimetableSession]
    private let records: TimetableRecords?
    private let changes: [TimetableChange]
    private let today: LocalDate?
    /// Classes that stand against a rule already, by themselves.
    private let irregular: Set<String>

    init(
        _ timetable: Timetable, _ before: Timetable, _ records: TimetableRecords?, _ asMade: TimetableProblem,
        _ changes: [TimetableChange], _ today: LocalDate?
    ) {
        var problem = before.problem ?? asMade
        problem.starts = Set(problem.starts + before.sessions.map(\.start)).sorted()
        let known = Set(problem.wanted.map(\.key))
        problem.wanted += before.sessions.filter { !known.contains($0.key) }
            .map { WantedClass(key: $0.key, course: $0.course, host: $0.host) }
        var free = asMade
        (free.starts, free.wanted) = (problem.starts, problem.wanted)
        for index in free.wanted.indices { free.wanted[index].fixed = nil }
        let checker = TimetableChecker(free, before.sessions)
        irregular = Set(before.sessions.filter { !checker.alone($0).isEmpty }.map(\.key))
        asWritten = Dictionary(timetable.sessions.map { ($0.key, $0) }) { first, _ in first }
        sessions = Dictionary(before.sessions.map { ($0.key, $0) }) { first, _ in first }
        (self.problem, self.records, self.changes, self.today) = (problem, records, changes, today)
    }

    /// Says of a class whether it is fixed or published.
    func settle(_ wanted: inout WantedClass) {
        let wasFixed = wanted.fixed != nil
        (wanted.fixed, wanted.published, wanted.planned) = (nil, nil, nil)
        guard let session = sessions[wanted.key] else { return }
        // What stood in the timetable stays in it.
        wanted.isRequired = true
        if today.map({ session.date <= $0 }) ?? false {
            wanted.fixed = session
        } else if changes.contains(where: { $0.hits(session) }) {
            if isPublished(session) || wasFixed { wanted.published = session } else { wanted.planned = session }
        } else if wasFixed && !isPublished(session) || stays(session) {
            wanted.fixed = session
        } else if isPublished(session) {
            wanted.published = session
        } else {
            wanted.planned = session
        }
    }

    private func isPublished(_ session: TimetableSession) -> Bool {
        guard let records else { return true }
        return records.classes[session.key] != nil || asWritten[session.key] == nil
    }

    /// Whether somebody has put a published class where no search would: there it stays.
    private func stays(_ session: TimetableSession) -> Bool {
        guard isPublished(session), irregular.contains(session.key) else { return false }
        // Where the file has it elsewhere, an earlier repair that was not applied may have moved it for a reason.
        return asWritten[session.key].map { $0.stands(with: session) && $0.staff == session.staff } ?? true
    }
}

extension WantedClass {
    /// A key that no other class has: `line/city/4`.
    static func key(_ course: String, _ host: HoldingBody, besides keys: Set<String>) -> String {
        var running = 1
        while keys.contains("\(course)/\(host.rawValue)/\(running)") { running += 1 }
        return "\(course)/\(host.rawValue)/\(running)"
    }
}
