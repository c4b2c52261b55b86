import Kakehashi
import KakehashiOffice

/// Who cannot have a seat is told of sessions of the same course that still have some.
struct OtherSessions {
    let classes: ClassDesk
    let words: Words
    let today: LocalDate

    /// How far ahead is looked, and how many are named; a caller can keep no more in mind.
    private static let days = 120
    private static let most = 3

    func html(for session: Session) throws -> HTML? {
        let query = SessionQuery(from: today, to: today.adding(days: OtherSessions.days))
        let open = try classes.sessions(query).filter { overview in
            let other = overview.session
            return other.course == session.course && other.id != session.id && other.state == .planned
                && !overview.isFull
        }
        guard !open.isEmpty else { return nil }
        return Pieces.note {
            H.h2 { words("staff.others.title") }
            H.ul(.class("plain")) { open.prefix(OtherSessions.most).map(line) }
        }
    }

    private func line(_ overview: SessionOverview) -> HTML {
        let session = overview.session
        return H.li {
            Pieces.link(
                "/staff/sessions/\(session.number)/register", words.readBack(session, venue: overview.venueName))
            " "
            SessionState(words: words, today: today).tag(overview)
        }
    }
}
