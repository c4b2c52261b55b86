package import Kakehashi
import KakehashiStore

/// What has become of a timetable's classes in the records.
package struct TimetableStanding: Sendable {
    /// The numbers of published sessions by the key of their class; nil where nothing of the year is published.
    package var published: [String: String?]?
    /// People with a place, or in the line, by the key of the class.
    package var registered: [String: Int] = [:]

    package init() {}
}

extension TimetableDesk {
    /// Finds a timetable's classes among the sessions of its year.
    package func standing(of timetable: Timetable) throws -> TimetableStanding {
        let year = timetable.year
        let overviews = try classes.sessions(SessionQuery(from: year.firstDay, to: year.lastDay))
            .filter { $0.session.state == .planned }
        guard !overviews.isEmpty else { return TimetableStanding() }
        var standing = TimetableStanding()
        var published: [String: String?] = [:]
        for session in timetable.sessions {
            guard let found = overviews.first(where: { TimetableDrift.isSame(session, $0) }) else { continue }
            published[session.key] = found.session.number
            standing.registered[session.key] = found.counts.taken + found.counts.waiting
        }
        standing.published = published
        return standing
    }
}
