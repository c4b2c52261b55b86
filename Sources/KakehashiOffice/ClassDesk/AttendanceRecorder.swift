import Kakehashi
import KakehashiStore

/// Writes the attendance of one session within one decision, and keeps the figures once at its end.
struct AttendanceRecorder {
    let session: Session
    private(set) var outcome = ImportOutcome()
    private var recorded: [Identifier<Person>: Attendance]
    private let seated: [Identifier<Person>: Registration]
    private(set) var changed: [Identifier<Person>] = []

    init(_ session: Session, in snapshot: Snapshot) throws {
        self.session = session
        recorded = Dictionary(uniqueKeysWithValues: try snapshot.attendances(of: session.id).map { ($0.person, $0) })
        let registrations = try snapshot.registrations(of: session.id).filter { $0.state.takesSeat }
        seated = Dictionary(registrations.map { ($0.person, $0) }) { first, _ in first }
    }

    /// What stands against the entry: whoever has a seat is present or absent, whoever has none is a walk-in. What was
    /// recorded once may always be corrected to absent.
    func fault(of person: Person, _ state: Attendance.State) -> Fault? {
        let values = ["person": person.number, "session": session.number]
        switch state {
        case .walkIn: return seated[person.id] == nil ? nil : Fault(.attendanceRegistered, values)
        case .present: return seated[person.id] != nil ? nil : Fault(.attendanceNotRegistered, values)
        case .absent:
            let isKnown = seated[person.id] != nil || recorded[person.id] != nil
            return isKnown ? nil : Fault(.attendanceNotRegistered, values)
        }
    }

    /// Whoever would overwrite what somebody else has recorded since is told; saying the same again is no harm.
    func expect(_ version: Int?, of person: Person, _ state: Attendance.State) throws {
        let known = recorded[person.id]
        guard version == nil || version == known?.version ?? 0 || known?.state == state else {
            throw Fault(.storeStale, ["thing": "@thing.attendance"])
        }
    }

    @discardableResult
    mutating func record(
        _ person: Person, _ state: Attendance.State, device: Device?, in decision: Decision
    ) throws -> Attendance {
        var facts = person.facts(on: session.date)
        guard var attendance = recorded[person.id] else {
            facts.device = device ?? seated[person.id]?.facts.device ?? facts.device
            let attendance = Attendance(session: session.id, person: person.id, state: state, facts: facts)
            try decision.insert(attendance)
            return note(attendance, isNew: true)
        }
        attendance.state = state
        attendance.facts.device = device ?? attendance.facts.device
        guard attendance != recorded[person.id] else {
            outcome.unchanged += 1
            return attendance
        }
        return note(try decision.update(attendance), isNew: false)
    }

    private mutating func note(_ attendance: Attendance, isNew: Bool) -> Attendance {
        recorded[attendance.person] = attendance
        changed.append(attendance.person)
        if isNew { outcome.added += 1 } else { outcome.updated += 1 }
        return attendance
    }

    /// Keeps the figures of the session and its day.
    func recount(in decision: Decision) throws {
        guard !changed.isEmpty else { return }
        try decision.recount(session: session.id)
        try decision.recount(day: session.date)
    }

    /// Keeps all figures and writes the journal.
    func finish(in decision: Decision) throws {
        guard !changed.isEmpty else { return }
        try recount(in: decision)
        for person in changed { try decision.recount(attendancesOf: person) }
        try decision.journal(
            "attendance.record", "session:\(session.id)",
            figures: ["added": outcome.added, "updated": outcome.updated])
    }
}
