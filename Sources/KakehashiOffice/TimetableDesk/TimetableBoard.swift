package import Kakehashi

/// A kept timetable with all that its pages show.
package struct TimetableBoard: Sendable {
    package let book: TimetableBook
    package let version: Int
    package let problem: TimetableProblem
    /// What is broken and what costs.
    package let findings: [TimetableFinding]
    /// What has changed in the records since it was made.
    package let drift: [TimetableDrift]
    /// What has become of its classes in the records.
    package let standing: TimetableStanding
    package let today: LocalDate

    package var timetable: Timetable { book.timetable }
    package var year: FiscalYear { timetable.year }

    /// The rules that must hold and do not.
    package var broken: [TimetableFinding] { findings.filter(\.rule.isMust) }

    package func session(_ key: String) -> TimetableSession? { timetable.sessions.first { $0.key == key } }

    /// Whether a class cannot be moved in the timetable: it was fixed before the timetable was made, or it is over.
    package func isFixed(_ session: TimetableSession) -> Bool {
        session.isFixed || isPublished(session) && session.date <= today
            || problem.wanted.contains { $0.key == session.key && $0.fixed != nil }
    }

    /// Whether a class stands in the records and can be registered for.
    package func isPublished(_ session: TimetableSession) -> Bool { standing.published?[session.key] != nil }
}
