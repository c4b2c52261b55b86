package import Kakehashi
import KakehashiStore

/// What has become of a timetable's classes in the records.
package struct TimetableStanding: Sendable {
    /// The published classes of the year; nil where nothing of the year is published.
    package var records: TimetableRecords?
    /// People with a place, or in the line, by the key of the class.
    package var registered: [String: Int] = [:]

    /// Numbers that the timetable gives to its classes and that are other classes' here.
    package var foreign: [String] = []

    package init() {}

    /// Where the records have the timetable's published classes, by key.
    package var published: [String: TimetableSession]? { records?.classes }
}

extension TimetableDesk {
    /// Finds a timetable's classes among the sessions of its year.
    package func standing(of timetable: Timetable) throws -> TimetableStanding {
        try classes.read { try standing(of: timetable, in: $0) }
    }

    func standing(of timetable: Timetable, in snapshot: Snapshot) throws -> TimetableStanding {
        let stock = try stock(timetable, in: snapshot)
        let published = stock.sessions.filter { $0.session.state == .planned }
        var standing = TimetableStanding()
        standing.foreign = stock.match.foreign
        guard !published.isEmpty else { return standing }
        let districts = Dictionary(
            try snapshot.venues().map { ($0.number, $0.district) }
        ) { first, _ in first }
        var records = TimetableRecords()
        for session in timetable.sessions {
            guard let found = stock.match[session.key], found.session.state == .planned else { continue }
            var stands = stock.standing(found, as: session)
            stands.district = districts[stands.venue] ?? session.district
            records.classes[session.key] = stands
            standing.registered[session.key] = found.counts.taken + found.counts.waiting
        }
        let known = stock.match.sessions
        records.others = published.filter { !known.contains($0.id) }
            .map { stock.stranger($0, district: districts[$0.venueNumber] ?? "") }
        standing.records = records
        return standing
    }
}
