/// What stands against holding a session: its own times and seats, its venue's hours and days, and other sessions.
public struct SessionRules: Sendable {
    let days: ClosingDays
    /// The titles of the courses, by course, for the sentences.
    let titles: [String: String]

    public init(days: ClosingDays, titles: [String: String] = [:]) {
        self.days = days
        self.titles = titles
    }

    /// Everything that stands against it, not only the first thing.
    /// - Parameters:
    ///   - others: the sessions of the same day; the session itself and cancelled ones among them do not matter.
    ///   - staffNumber: how the sentence names a member of the staff: by name, or by number as files do.
    public func faults(
        of session: Session, at venue: Venue, among others: [Session],
        staffNumber: (Identifier<Instructor>) -> String
    ) -> [Fault] {
        guard session.state == .planned else { return timesAndSeats(of: session, at: venue) }
        return timesAndSeats(of: session, at: venue) + hours(of: session, at: venue) + day(of: session, at: venue)
            + clashes(of: session, at: venue, among: others, staffNumber: staffNumber)
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
            return [Fault(.sessionClosedDay, ["venue": venue.name, "date": "\(session.date)", "reason": reason])]
        case .holiday(let name):
            return [Fault(.sessionHoliday, ["date": "\(session.date)", "holiday": name])]
        case nil: return []
        }
    }

    private func clashes(
        of session: Session, at venue: Venue, among others: [Session], staffNumber: (Identifier<Instructor>) -> String
    ) -> [Fault] {
        let rivals = others.filter { $0.id != session.id && $0.state == .planned && $0.overlaps(session) }
        return rivals.flatMap { rival in
            let times = [
                "session": rival.number, "date": "\(rival.date)", "start": "\(rival.start)", "end": "\(rival.end)",
                "course": titles[rival.course] ?? rival.course,
            ]
            let room =
                rival.venue == session.venue ? [Fault(.sessionVenueClash, times.adding("venue", venue.name))] : []
            let staff = session.staff.filter(rival.staff.contains).map {
                Fault(.sessionInstructorClash, times.adding("instructor", staffNumber($0)))
            }
            return room + staff
        }
    }
}

extension [String: String] {
    func adding(_ key: String, _ value: String) -> Self { merging([key: value]) { $1 } }
}
