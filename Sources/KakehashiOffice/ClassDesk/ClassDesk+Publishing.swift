package import Kakehashi
import KakehashiStore

extension ClassDesk {
    /// Publishes drafts: all of them, or none where something stands against one. What is published already stays.
    ///
    /// - Parameters:
    ///   - versions: the versions of the drafts that somebody looked at, by number; throws where one has changed since.
    ///   - reason: why those that fall on a closed day or a holiday are held all the same.
    package func publishSessions(
        _ names: [String], versions: [String: Int] = [:], reason: String? = nil, by author: Author
    ) throws -> [SessionOverview] {
        try decide(author) { decision in
            let sessions = try names.map { try session($0, in: decision) }
            for session in sessions where session.state == .cancelled {
                throw Fault(.sessionCancelled, ["session": session.number])
            }
            return try sessions.map { session in
                guard session.state == .draft else { return try overview(of: session, in: decision) }
                try expect(versions[session.number], of: session.version, "@thing.session")
                return try publish(session, reason: reason, in: decision)
            }
        }
    }

    /// What stands against publishing each draft; those that can be published are left out.
    package func refusals(of names: [String]) throws -> [(draft: SessionOverview, faults: [Fault])] {
        try read { snapshot in
            try names.compactMap { name in
                var session = try session(name, in: snapshot)
                guard session.state == .draft, let venue = try snapshot.venue(session.venue) else { return nil }
                let draft = try overview(of: session, in: snapshot)
                session.state = .planned
                let faults = try faults(of: session, at: venue, in: snapshot)
                return faults.isEmpty ? nil : (draft, faults)
            }
        }
    }

    private func publish(_ draft: Session, reason: String?, in decision: Decision) throws -> SessionOverview {
        var session = draft
        session.state = .planned
        if let venue = try decision.venue(session.venue) {
            if let reason, try !faults(of: session, at: venue, in: decision).isEmpty {
                session.exceptionReason = reason
            }
            try refuse(faults(of: session, at: venue, in: decision))
        }
        session = try decision.update(session, as: "session.publish")
        return try overview(of: session, in: decision)
    }
}
