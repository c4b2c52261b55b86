package import Kakehashi
import KakehashiStore

extension ClassDesk {
    /// Publishes drafts: all of them, or none where something stands against one. What is published already stays.
    package func publishSessions(_ names: [String], by author: Author) throws -> [SessionOverview] {
        try decide(author) { decision in
            let sessions = try names.map { try session($0, in: decision) }
            for session in sessions where session.state == .cancelled {
                throw Fault(.sessionCancelled, ["session": session.number])
            }
            return try sessions.map { session in
                guard session.state == .draft else { return try overview(of: session, in: decision) }
                return try publish(session, in: decision)
            }
        }
    }

    private func publish(_ draft: Session, in decision: Decision) throws -> SessionOverview {
        var session = draft
        session.state = .planned
        if let venue = try decision.venue(session.venue) {
            try refuse(faults(of: session, at: venue, in: decision))
        }
        session = try decision.update(session)
        try decision.journal("session.publish", "session:\(session.id)")
        return try kept(session, in: decision)
    }
}
