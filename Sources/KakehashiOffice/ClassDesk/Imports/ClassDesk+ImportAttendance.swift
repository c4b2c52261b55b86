package import Kakehashi
import KakehashiStore

extension ClassDesk {
    enum AttendanceColumns {
        static let session: ImportColumn<String?> = .optional("教室番号", .code)
        static let person: ImportColumn<String?> = .optional("人番号", .code)
        static let registration: ImportColumn<String?> = .optional("受付番号", .code)
        static let state: ImportColumn<Attendance.State> = .required("出欠", .word)
        static let device: ImportColumn<Device?> = .optional("端末", .word)
    }

    package static let attendanceTable = ImportTable(
        "attendance", key: ["人番号", "受付番号", "教室番号"], AttendanceColumns.session, AttendanceColumns.person,
        AttendanceColumns.registration, AttendanceColumns.state, AttendanceColumns.device)

    /// A row of an attendance file.
    private struct Entry {
        let session: Session
        let person: Person
        let state: Attendance.State
        let device: Device?
    }

    /// Records the attendance of one session, or of many where each row names its own. What was recorded before is
    /// corrected. A row names its person by 人番号 or by 受付番号, as sheets and pages show them.
    /// - Parameter session: the session of rows that name none.
    package func importAttendance(
        _ text: String, session name: String? = nil, by author: Author
    ) throws -> ImportOutcome {
        try decide(author) { decision in
            let only = try name.map { try begunSession($0, in: decision) }
            let sessions = Dictionary(
                uniqueKeysWithValues: try decision.sessions().map { ($0.number, $0) })
            let people = Dictionary(uniqueKeysWithValues: try decision.people().map { ($0.number, $0) })
            var pass = try ImportPass(Self.attendanceTable, text) { row in
                let session = try session(of: row, sessions, only, at: decision.instant)
                return Entry(
                    session: session, person: try person(of: row, session, people, in: decision),
                    state: try row.value(AttendanceColumns.state), device: try row.value(AttendanceColumns.device))
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

    /// Either number may stand in either column, as it is copied from the paper.
    private func person(
        of row: ImportRow, _ session: Session, _ people: [String: Person], in decision: Decision
    ) throws -> Person {
        let written = [
            ("受付番号", try row.value(AttendanceColumns.registration)), ("人番号", try row.value(AttendanceColumns.person)),
        ]
        let found = try written.compactMap { column, number in
            try number.map { number in
                if column == "人番号", let person = people[number] { return person }
                let registration = try decision.registration(numbered: number)
                let registered = registration.flatMap { $0.session == session.id ? $0.person : nil }
                guard let person = try registered.flatMap(decision.person) ?? people[number] else {
                    throw row.unknown(column == "受付番号" ? "registration" : "person", column)
                }
                return person
            }
        }
        guard let person = found.first else {
            throw row.fault(.importMissingValue, "人番号", ["kind": "@import.kind.code"])
        }
        guard found.allSatisfy({ $0.id == person.id }) else { throw row.contradiction("人番号", with: "受付番号") }
        return person
    }

    private func session(
        of row: ImportRow, _ sessions: [String: Session], _ only: Session?, at now: Instant
    ) throws -> Session {
        guard let number = try row.value(AttendanceColumns.session) else {
            guard let only else {
                throw row.fault(.importMissingValue, "教室番号", ["kind": "@import.kind.code"])
            }
            return only
        }
        if let only, only.number != number { throw row.contradiction("教室番号", with: only.number) }
        guard let session = sessions[number] else { throw row.unknown("session", "教室番号") }
        do {
            try session.requireBegun(at: now)
        } catch {
            throw row.placed(error, in: "教室番号")
        }
        return session
    }
}
