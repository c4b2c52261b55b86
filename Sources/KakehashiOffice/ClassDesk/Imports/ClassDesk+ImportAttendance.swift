package import Kakehashi
import KakehashiStore

extension ClassDesk {
    enum AttendanceColumns {
        static let session: ImportColumn<String?> = .optional("教室番号", .code)
        static let person: ImportColumn<String> = .required("人番号", .code)
        static let state: ImportColumn<Attendance.State> = .required("出欠", .word)
        static let device: ImportColumn<Device?> = .optional("端末", .word)
    }

    package static let attendanceTable = ImportTable(
        "attendance", key: ["人番号", "教室番号"], AttendanceColumns.session, AttendanceColumns.person,
        AttendanceColumns.state, AttendanceColumns.device)

    /// A row of an attendance file.
    private struct Entry {
        let session: Session
        let person: Person
        let state: Attendance.State
        let device: Device?
    }

    /// Records the attendance of one session, or of many where each row names its own. What was recorded before is
    /// corrected.
    /// - Parameter session: the session of rows that name none.
    package func importAttendance(
        _ text: String, session name: String? = nil, by author: Author
    ) throws -> ImportOutcome {
        try decide(author) { decision in
            let only = try name.map { try openSession($0, in: decision) }
            let sessions = Dictionary(
                uniqueKeysWithValues: try decision.sessions().map { ($0.number, $0) })
            let people = Dictionary(uniqueKeysWithValues: try decision.people().map { ($0.number, $0) })
            var pass = try ImportPass(Self.attendanceTable, text) { row in
                try entry(row, sessions, only, people)
            }
            let recorders = try record(&pass, in: decision)
            try pass.finish()
            return recorders.reduce(ImportOutcome()) { $0 + $1.outcome }
        }
    }

    private func record(_ pass: inout ImportPass<Entry>, in decision: Decision) throws -> [AttendanceRecorder] {
        var recorders: [Identifier<Session>: AttendanceRecorder] = [:]
        for (row, entry) in pass.made {
            var recorder =
                try recorders[entry.session.id]
                ?? AttendanceRecorder(
                    entry.session, as: .importing("attendance"), in: decision)
            if let fault = recorder.fault(of: entry.person, entry.state) {
                pass.refuse(row.placed(fault, in: "出欠"))
            } else {
                try recorder.record(entry.person, entry.state, device: entry.device, in: decision)
            }
            recorders[entry.session.id] = recorder
        }
        return recorders.values.sorted { $0.session.id < $1.session.id }
    }

    private func entry(
        _ row: ImportRow, _ sessions: [String: Session], _ only: Session?, _ people: [String: Person]
    ) throws -> Entry {
        let session = try session(of: row, sessions, only)
        guard let person = people[try row.value(AttendanceColumns.person)] else {
            throw row.unknown("person", "人番号")
        }
        return Entry(
            session: session, person: person, state: try row.value(AttendanceColumns.state),
            device: try row.value(AttendanceColumns.device))
    }

    private func session(of row: ImportRow, _ sessions: [String: Session], _ only: Session?) throws -> Session {
        guard let number = try row.value(AttendanceColumns.session) else {
            guard let only else {
                throw row.fault(.importMissingValue, "教室番号", ["kind": "@import.kind.code"])
            }
            return only
        }
        if let only, only.number != number { throw row.contradiction("教室番号", with: only.number) }
        guard let session = sessions[number] else { throw row.unknown("session", "教室番号") }
        guard session.state == .planned else {
            throw row.placed(Fault(.sessionCancelled, ["session": number]), in: "教室番号")
        }
        return session
    }
}
