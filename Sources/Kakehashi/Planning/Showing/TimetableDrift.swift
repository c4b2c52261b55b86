/// Something in the city's records that has changed since a timetable was made, as far as its classes are concerned.
public struct TimetableDrift: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A venue, somebody who teaches or helps, or a course is not on file any more.
        case venueGone, personGone, courseGone
        /// A class does not fit the venue's hours or seats any more.
        case venueHours, venueRoom
        /// A course takes another time now.
        case courseMinutes
        /// A venue has been closed for the day of a class.
        case closed
        /// A session has been published that the timetable does not have.
        case published
    }

    public let kind: Kind
    /// Keys of the classes that it concerns, in the order of the calendar.
    public let sessions: [String]
    /// Values for the sentence `timetable.drift.<kind>`.
    public let values: [String: String]

    public init(_ kind: Kind, _ sessions: [String], _ values: [String: String]) {
        self.kind = kind
        self.sessions = sessions
        self.values = values
    }
}

extension Timetable {
    /// What has changed in the records since; nothing where the timetable can be held as it stands.
    public func drift(from material: TimetableMaterial) -> [TimetableDrift] {
        let venues = Dictionary(material.venues.map { ($0.number, $0) }) { first, _ in first }
        let courses = Dictionary(material.courses.map { ($0.id, $0) }) { first, _ in first }
        return gone(venues, courses, Set(material.instructors.map(\.number))) + changed(courses)
            + sessions.flatMap { session in
                venues[session.venue].map { outgrown(session, $0) + closed(session, $0, material.closures) } ?? []
            } + published(material)
    }

    private func gone(
        _ venues: [String: Venue], _ courses: [String: Course], _ people: Set<String>
    ) -> [TimetableDrift] {
        func drifts(_ kind: TimetableDrift.Kind, _ name: String, _ groups: [String: [TimetableSession]])
            -> [TimetableDrift]
        {
            groups.sorted { $0.key < $1.key }.map { number, sessions in
                TimetableDrift(kind, sessions.map(\.key), [name: number, "number": "\(sessions.count)"])
            }
        }
        let staffed = sessions.flatMap { session in session.staff.filter { !$0.isEmpty }.map { ($0, session) } }
        let away = Dictionary(grouping: staffed.filter { !people.contains($0.0) }, by: \.0)
        return drifts(
            .venueGone, "venue", Dictionary(grouping: sessions.filter { venues[$0.venue] == nil }, by: \.venue))
            + drifts(.personGone, "person", away.mapValues { $0.map(\.1) })
            + drifts(
                .courseGone, "course", Dictionary(grouping: sessions.filter { courses[$0.course] == nil }, by: \.course)
            )
    }

    private func changed(_ courses: [String: Course]) -> [TimetableDrift] {
        let other = sessions.filter { session in
            courses[session.course].map { $0.minutes != session.end.minutes - session.start.minutes } ?? false
        }
        return Dictionary(grouping: other, by: \.course).sorted { $0.key < $1.key }.map { course, sessions in
            let values = [
                "course": course, "minutes": "\(courses[course]?.minutes ?? 0)", "number": "\(sessions.count)",
            ]
            return TimetableDrift(.courseMinutes, sessions.map(\.key), values)
        }
    }

    private func outgrown(_ session: TimetableSession, _ venue: Venue) -> [TimetableDrift] {
        let (setUp, clearUp) = (problem?.limits.setUp ?? 0, problem?.limits.clearUp ?? 0)
        let values = [
            "date": "\(session.date)", "venue": session.venue, "course": session.course, "opens": "\(venue.opens)",
            "closes": "\(venue.closes)", "capacity": "\(venue.capacity)",
        ]
        var found: [TimetableDrift] = []
        if session.start.minutes - setUp < venue.opens.minutes || session.end.minutes + clearUp > venue.closes.minutes,
            wasOpen(session, setUp, clearUp)
        {
            found.append(TimetableDrift(.venueHours, [session.key], values))
        }
        if session.capacity > venue.capacity { found.append(TimetableDrift(.venueRoom, [session.key], values)) }
        return found
    }

    /// Whether the class fitted the hours that the venue had when the timetable was made.
    private func wasOpen(_ session: TimetableSession, _ setUp: Int, _ clearUp: Int) -> Bool {
        problem?.venue(session.venue).map {
            $0.opens.minutes <= session.start.minutes - setUp && session.end.minutes + clearUp <= $0.closes.minutes
        } ?? true
    }

    private func closed(_ session: TimetableSession, _ venue: Venue, _ closures: [Closure]) -> [TimetableDrift] {
        let known = problem?.venue(session.venue)?.closed ?? []
        guard !known.contains(where: { $0.contains(session.date) }) else { return [] }
        return closures.filter { $0.kind == .closed && $0.applies(to: venue.id, on: session.date) }.prefix(1).map {
            let values = [
                "date": "\(session.date)", "venue": session.venue, "course": session.course, "reason": $0.reason,
            ]
            return TimetableDrift(.closed, [session.key], values)
        }
    }

    private func published(_ material: TimetableMaterial) -> [TimetableDrift] {
        let ofYear = material.sessions.filter { year.contains($0.session.date) }
        let known = TimetableMatch(self, ofYear, made: material.made).sessions
        return ofYear.filter { $0.session.state == .planned && !known.contains($0.id) }.map { overview in
            let session = overview.session
            let values = [
                "session": session.number, "date": "\(session.date)", "start": "\(session.start)",
                "venue": overview.venueNumber, "course": session.course,
            ]
            return TimetableDrift(.published, [], values)
        }
    }
}
