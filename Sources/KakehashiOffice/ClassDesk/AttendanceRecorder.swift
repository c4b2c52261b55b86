import Kakehashi
import KakehashiStore

/// Writes the attendance of one session within one decision.
struct AttendanceRecorder {
    let session: Session
    private(set) var outcome = ImportOutcome()
    private var recorded: [Identifier<Person>: Attendance]
    private let seated: [Identifier<Person>: Registration]
    /// What the journal says of it: one line for all.
    private let action: JournalAction

    /// - Parameter action: the journal's line where it is part of a file; else the session has a line of its own.
    init(_ session: Session, as action: JournalAction? = nil, in snapshot: Snapshot) throws {
        self.session = session
        self.action = action ?? .together("attendance.record", about: "session:\(session.id)")
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
            try decision.insert(attendance, as: action)
            return note(attendance, isNew: true)
        }
        attendance.state = state
        attendance.facts.device = device ?? attendance.facts.device
        guard attendance != recorded[person.id] else {
            outcome.unchanged += 1
            return attendance
        }
        return note(try decision.update(attendance, as: action), isNew: false)
    }

    private mutating func note(_ attendance: Attendance, isNew: Bool) -> Attendance {
        recorded[attendance.person] = attendance
        if isNew { outcome.added += 1 } else { outcome.updated += 1 }
        return attendance
    }
}
