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

extension WantedClass {
    /// A key that no other class has: `line/city/4`.
    static func key(_ course: String, _ host: HoldingBody, besides keys: Set<String>) -> String {
        var running = 1
        while keys.contains("\(course)/\(host.rawValue)/\(running)") { running += 1 }
        return "\(course)/\(host.rawValue)/\(running)"
    }
}
