/// What stands against holding a session: its own times and seats, its venue's hours and days, and other sessions.
public struct SessionRules: Sendable {
    let days: ClosingDays

    public init(days: ClosingDays) {
        self.days = days
    }

    /// Everything that stands against it, not only the first thing.
    /// - Parameters:
    ///   - others: the sessions of the same day; the session itself and cancelled ones among them do not matter.
    ///   - names: how sentences name the other sessions and their staff.
    public func faults(
        of session: Session, at venue: Venue, among others: [Session], names: SessionNames
    ) -> [Fault] {
        guard session.state == .planned else { return timesAndSeats(of: session, at: venue) }
        return timesAndSeats(of: session, at: venue) + hours(of: session, at: venue) + day(of: session, at: venue)
            + clashes(of: session, at: venue, among: others, names: names)
    }

    private func timesAndSeats(of session: Session, at venue: Venue) -> [Fault] {
        var faults: [Fault] = []
        if session.end <= session.start {
            faults.append(Fault(.sessionTimes, ["start": "\(session.start)", "end": "\(session.end)"]))
        }
        if !(1...max(1, venue.capacity)).contains(session.capacity) {
            let values = ["capacity": "\(session.capacity)", "venue": venue.name, "room": "\(venue.capacity)"]
            faults.append(Fault(.sessionCapacity, values))
        }
        return faults
    }

    private func hours(of session: Session, at venue: Venue) -> [Fault] {
        guard !venue.isOpen(from: session.start, to: session.end) else { return [] }
        let values = [
            "venue": venue.name, "opens": "\(venue.opens)", "closes": "\(venue.closes)", "start": "\(session.start)",
            "end": "\(session.end)",
        ]
        return [Fault(.sessionOutsideHours, values)]
    }

    private func day(of session: Session, at venue: Venue) -> [Fault] {
        guard session.exceptionReason == nil else { return [] }
        switch days.reason(at: venue.id, on: session.date) {
        case .closed(let reason):
            return [
                Fault(.sessionClosedDay, ["venue": venue.name, "date": Phrases.value(session.date), "reason": reason])
            ]
        case .holiday(let name):
            return [Fault(.sessionHoliday, ["date": Phrases.value(session.date), "holiday": name])]
        case nil: return []
        }
    }

    private func clashes(
        of session: Session, at venue: Venue, among others: [Session], names: SessionNames
    ) -> [Fault] {
        let rivals = others.filter { $0.id != session.id && $0.state == .planned && $0.overlaps(session) }
        return rivals.flatMap { rival in
            let times = [
                "session": rival.number, "date": Phrases.value(rival.date), "start": "\(rival.start)",
                "end": "\(rival.end)", "course": names.courses[rival.course] ?? rival.course,
                "place": names.venues[rival.venue] ?? "",
            ]
            let room =
                rival.venue == session.venue ? [Fault(.sessionVenueClash, times.adding("venue", venue.name))] : []
            let staff = session.staff.filter(rival.staff.contains).map {
                Fault(.sessionInstructorClash, times.adding("instructor", names.staff[$0] ?? ""))
            }
            return room + staff
        }
    }
}

/// The names that an organiser knows courses, venues and the staff of classes by.
public struct SessionNames: Sendable {
    let courses: [String: String]
    let venues: [Identifier<Venue>: String]
    let staff: [Identifier<Instructor>: String]

    public init(courses: some Sequence<Course>, venues: [Venue], staff: [Instructor]) {
        self.courses = Dictionary(courses.map { ($0.id, $0.title) }) { first, _ in first }
        self.venues = Dictionary(venues.map { ($0.id, $0.name) }) { first, _ in first }
        self.staff = Dictionary(staff.map { ($0.id, $0.name) }) { first, _ in first }
    }
}

extension [String: String] {
    func adding(_ key: String, _ value: String) -> Self { merging([key: value]) { $1 } }
}
