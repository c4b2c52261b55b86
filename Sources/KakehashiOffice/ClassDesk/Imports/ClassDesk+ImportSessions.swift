package import Kakehashi
import KakehashiStore

extension ClassDesk {
    enum SessionColumns {
        static let number: ImportColumn<String> = .required("教室番号", .code)
        static let course: ImportColumn<String> = .required("講座", .code)
        static let venue: ImportColumn<String> = .required("施設番号", .code)
        static let host: ImportColumn<HoldingBody> = .required("実施主体", .word)
        static let date: ImportColumn<LocalDate> = .required("開催日", .date)
        static let start: ImportColumn<TimeOfDay> = .required("開始時刻", .time)
        static let end: ImportColumn<TimeOfDay> = .required("終了時刻", .time)
        static let capacity: ImportColumn<Int> = .required("定員", .number(1...10_000))
        static let instructor: ImportColumn<String?> = .optional("講師番号", .code)
        static let helpers: ImportColumn<[String]> = .optional("補助員番号", .list(of: .code), otherwise: [])
        static let state: ImportColumn<Session.State> = .optional("状態", .word, otherwise: .planned)
        static let reason: ImportColumn<String?> = .optional("例外理由", .text)
    }

    package static let sessionTable = ImportTable(
        "sessions", key: ["教室番号"], SessionColumns.number, SessionColumns.course, SessionColumns.venue,
        SessionColumns.host, SessionColumns.date, SessionColumns.start, SessionColumns.end, SessionColumns.capacity,
        SessionColumns.instructor, SessionColumns.helpers, SessionColumns.state, SessionColumns.reason)

    /// History is taken as it was; a clash, a closed day without a reason or a time outside the hours is a bad row all
    /// the same.
    package func importSessions(_ text: String, by author: Author) throws -> ImportOutcome {
        try decide(author) { decision in
            let importing = try SessionImport(self, in: decision)
            var pass = try ImportPass(Self.sessionTable, text) { try importing.session($0, at: decision.instant) }
            for (row, fault) in try importing.faults(of: pass.made, in: decision) {
                pass.refuse(row.placed(fault.0, in: fault.1))
            }
            try pass.finish()
            let sessions = pass.made.map(\.thing)
            let outcome = try store(
                sessions, known: { importing.known[$0.number] },
                insert: { try decision.insert($0, as: .importing("sessions")) },
                update: { try decision.update($0, as: .importing("sessions")) })
            try offerNewSeats(of: sessions, before: importing.known, in: decision)
            try decision.reserve(sessions.map(\.number))
            return outcome
        }
    }

    /// Seats that a file adds to a session still to come are offered to those who wait.
    private func offerNewSeats(
        of sessions: [Session], before: [String: Session], in decision: Decision
    ) throws {
        for session in sessions {
            guard let known = before[session.number], known.capacity < session.capacity else { continue }
            var book = try book(of: session, in: decision)
            let offers = book.offerFreeSeats()
            _ = try store(offers, of: book, in: decision)
        }
    }
}
