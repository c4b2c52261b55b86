package import Kakehashi
import KakehashiStore

/// Whether somebody came, as the list at the door says it.
package struct AttendanceEntry: Hashable, Sendable {
    /// By number or key, or by the number of the registration.
    package var person: String
    package var state: Attendance.State
    /// What the person brought, where it was noted.
    package var device: Device?
    /// The version that the list was made from, 0 where nothing was recorded; nil where nobody looked.
    package var version: Int?

    package init(person: String, state: Attendance.State, device: Device? = nil, version: Int? = nil) {
        self.person = person
        self.state = state
        self.device = device
        self.version = version
    }
}

extension ClassDesk {
    /// Records who came; what was recorded before is corrected, and its history stays. All or nothing.
    package func recordAttendance(
        of name: String, _ entries: [AttendanceEntry], by author: Author
    ) throws -> ImportOutcome {
        try decide(author) { decision in
            let session = try begunSession(name, in: decision)
            var recorder = try AttendanceRecorder(session, in: decision)
            var faults: [Fault] = []
            for entry in entries {
                let person = try person(entry.person, of: session, in: decision)
                try recorder.expect(entry.version, of: person, entry.state)
                if let fault = recorder.fault(of: person, entry.state) { faults.append(fault) }
                try recorder.record(person, entry.state, device: entry.device, in: decision)
            }
            try refuse(faults)
            return recorder.outcome
        }
    }

    /// Records somebody who came without a registration; they are looked for among the people on file.
    package func recordWalkIn(
        _ entry: PersonEntry, _ identity: Identity = Identity(), to name: String, by author: Author
    ) throws -> Attendance {
        try decide(author) { decision in
            let session = try begunSession(name, in: decision)
            let entered = try entry.person(at: decision.instant)
            let person = try person(for: entered, identity, in: decision)
            var recorder = try AttendanceRecorder(session, in: decision)
            if let fault = recorder.fault(of: person, .walkIn) { throw fault }
            let attendance = try recorder.record(person, .walkIn, device: entered.device, in: decision)
            return attendance
        }
    }

    /// A session to which people can have come.
    func begunSession(_ name: String, in decision: Decision) throws -> Session {
        let session = try session(name, in: decision)
        try session.requireBegun(at: decision.instant)
        return session
    }

    /// Somebody on a session's list, by the person's number or key, or by the number of their registration.
    func person(_ name: String, of session: Session, in snapshot: Snapshot) throws -> Person {
        if let registration = try snapshot.registration(numbered: TypedName.trimmed(name)),
            registration.session == session.id, let person = try snapshot.person(registration.person)
        {
            return person
        }
        return try person(name, in: snapshot)
    }
}
