package import Kakehashi
package import KakehashiExchange

extension TimetableBook {
    /// The timetable as a calendar that programs can subscribe to. A class keeps its event over all changes of the
    /// timetable, and calendars follow the one that was written last: its minute is the number of the change.
    ///
    /// What is not published is tentative, and its title says so too: not every program shows the difference.
    ///
    /// - Parameter published: the keys of the classes that can be registered for.
    package func feed(
        _ phrases: Phrases, of office: Office, published: Set<String>, at moment: Instant
    ) -> CalendarFeed {
        let sequence = Int(moment.milliseconds / 60_000)
        return CalendarFeed(
            name: "\(office.name) \(phrases.text("timetable.title", ["year": timetable.year.japanese]))",
            entries: timetable.sessions.map { session in
                let isPublished = published.contains(session.key)
                let proposed = phrases.text("timetable.event.proposed", ["course": course(session)])
                return CalendarEntry(
                    uid: "\(timetable.year.startYear)-\(session.key)@\(office.code).kakehashi", sequence: sequence,
                    date: session.date, start: session.start, end: session.end,
                    summary: isPublished ? course(session) : proposed, location: venue(session),
                    details: details(session, phrases), status: isPublished ? .confirmed : .tentative)
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
