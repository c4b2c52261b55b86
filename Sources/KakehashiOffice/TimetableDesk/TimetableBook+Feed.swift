package import Kakehashi
package import KakehashiExchange

extension TimetableBook {
    /// The timetable as a calendar that programs can subscribe to. A class keeps its event over all changes of the
    /// timetable: `sequence` grows with each, so that calendars follow.
    package func feed(_ phrases: Phrases, of office: Office, sequence: Int = 0) -> CalendarFeed {
        CalendarFeed(
            name: "\(office.name) \(phrases.text("timetable.title", ["year": timetable.year.japanese]))",
            entries: timetable.sessions.map { session in
                CalendarEntry(
                    uid: "\(timetable.year.startYear)-\(session.key)@\(office.code).kakehashi", sequence: sequence,
                    date: session.date, start: session.start, end: session.end, summary: course(session),
                    location: venue(session), details: details(session, phrases))
            })
    }

    private func details(_ session: TimetableSession, _ phrases: Phrases) -> String {
        let values = [
            "level": session.level.japanese, "host": session.host.japanese, "instructor": instructor(session),
            "helpers": helpers(session).joined(separator: phrases.text("timetable.comma")),
            "capacity": "\(session.capacity)",
        ]
        return phrases.text("timetable.event" + (session.helpers.isEmpty ? "" : ".helpers"), values)
    }
}
