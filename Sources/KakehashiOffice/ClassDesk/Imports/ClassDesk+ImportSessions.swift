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
    /// the same. What was held is not changed, nothing cancelled is held after all.
    /// - Parameter movesPublished: whether published classes may change although people have applied; else each is told
    ///   with what would change, and nothing is imported.
    package func importSessions(
        _ text: String, movesPublished: Bool = false, by author: Author
    ) throws -> ImportOutcome {
        try decide(author) { decision in
            let (importing, sessions) = try sessions(in: text, movesPublished: movesPublished, decision)
            let outcome = try store(
                sessions, known: { importing.known[$0.number] },
                insert: { try decision.insert($0, as: .importing("sessions")) },
                update: { try decision.update($0, as: .importing("sessions")) })
            try offerNewSeats(of: sessions, before: importing.known, in: decision)
            try decision.reserve(sessions.map(\.number))
            return outcome
        }
    }

    /// The people to tell of what a file of sessions would change: everybody who has applied to a published class that
    /// goes to another day, hour or venue, or is cancelled.
    package func peopleToTell(ofSessionsIn text: String) throws -> [(change: SessionMove, people: [Attendee])] {
        try read { snapshot in
            let (importing, sessions) = try sessions(in: text, movesPublished: true, snapshot)
            return try importing.changes(of: sessions, in: snapshot).compactMap { before, after in
                let change = SessionMove(before: before, after: after)
                guard change.isTold else { return nil }
                let people = try attendees(of: before, in: snapshot)
                return (change, people.filter { $0.registration?.state.isOpen == true })
            }
        }
    }

    private func sessions(
        in text: String, movesPublished: Bool, _ snapshot: Snapshot
    ) throws -> (SessionImport, [Session]) {
        let importing = try SessionImport(self, in: snapshot)
        let now = clock.now()
        var pass = try ImportPass(Self.sessionTable, text) { try importing.session($0, at: now) }
        for (row, fault, column) in try importing.faults(
            of: pass.made, movesPublished: movesPublished, in: snapshot)
        {
            pass.refuse(row.placed(fault, in: column))
        }
        try pass.finish()
        return (importing, pass.made.map(\.thing))
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

/// A session as it stands, and as it is to be.
package struct SessionMove: Hashable, Sendable {
    package let before: Session
    package let after: Session

    /// Whether those who have applied have to know.
    package var isTold: Bool { before.place != after.place || after.state == .cancelled }
}
