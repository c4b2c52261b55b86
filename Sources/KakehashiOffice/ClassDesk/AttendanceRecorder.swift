import Kakehashi
import KakehashiStore

/// Writes the attendance of one session within one decision.
struct AttendanceRecorder {
    let session: Session
    private(set) var outcome = ImportOutcome()
    private var recorded: [Identifier<Person>: Attendance]
    private let registered: [Identifier<Person>: Registration]
    /// What the journal says of it: one line for all.
    private let action: JournalAction

    /// - Parameter action: the journal's line where it is part of a file; else the session has a line of its own.
    init(_ session: Session, as action: JournalAction? = nil, in snapshot: Snapshot) throws {
        self.session = session
        self.action = action ?? .together("attendance.record", about: "session:\(session.id)")
        recorded = Dictionary(uniqueKeysWithValues: try snapshot.attendances(of: session.id).map { ($0.person, $0) })
        // Whoever cancelled and applied again has two: the one with a seat counts.
        registered = Dictionary(try snapshot.registrations(of: session.id).map { ($0.person, $0) }) { earlier, later in
            earlier.state.takesSeat ? earlier : later
        }
    }

    private func seat(of person: Identifier<Person>) -> Registration? {
        registered[person].flatMap { $0.state.takesSeat ? $0 : nil }
    }

    /// What stands against the entry: whoever has a seat is present or absent, whoever has none is a walk-in. A record
    /// may always be taken back; whoever applied and was recorded once may be corrected to absent.
    func fault(of person: Person, _ state: Attendance.State) -> Fault? {
        let values = ["person": person.number, "session": session.number]
        let isSeated = seat(of: person.id) != nil
        let isRecorded = recorded[person.id] != nil
        switch state {
        case .walkIn: return isSeated ? Fault(.attendanceRegistered, values) : nil
        case .present: return isSeated ? nil : Fault(.attendanceNotRegistered, values)
        case .absent:
            let mayBe = isSeated || (isRecorded && registered[person.id] != nil)
            return mayBe ? nil : Fault(.attendanceNotRegistered, values)
        case .unrecorded: return isSeated || isRecorded ? nil : Fault(.attendanceNotRegistered, values)
        }
    }

    /// Whoever would overwrite what somebody else has recorded since is told; saying the same again is no harm.
    func expect(_ version: Int?, of person: Person, _ state: Attendance.State) throws {
        let known = recorded[person.id]
        guard version == nil || version == known?.version ?? 0 || (known?.state ?? .unrecorded) == state else {
            throw Fault(.storeStale, ["thing": "@thing.attendance"])
        }
    }

    @discardableResult
    mutating func record(
        _ person: Person, _ state: Attendance.State, device: Device?, in decision: Decision
    ) throws -> Attendance {
        var facts = person.facts(on: session.date)
        guard var attendance = recorded[person.id] else {
            guard state != .unrecorded else {
                outcome.unchanged += 1
                return Attendance(session: session.id, person: person.id, state: state, facts: facts)
            }
            facts.device = device ?? seat(of: person.id)?.facts.device ?? facts.device
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
