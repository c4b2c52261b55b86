package import Kakehashi
import KakehashiStore

/// What an organiser says of a new session; venue, course and staff by number or name.
package struct SessionRequest: Sendable {
    package var course: String
    package var venue: String
    package var host: HoldingBody
    package var date: LocalDate
    package var start: TimeOfDay
    package var end: TimeOfDay
    /// Nil for what the course usually has, as far as the room holds it.
    package var capacity: Int?
    package var instructor: String?
    package var helpers: [String]
    /// Why it is held although the day is closed or a holiday.
    package var exceptionReason: String?
    /// Whether it may have begun already: the organiser writes down what was held.
    package var allowsPast: Bool

    package init(
        course: String, venue: String, host: HoldingBody = .city, date: LocalDate, start: TimeOfDay, end: TimeOfDay,
        capacity: Int? = nil, instructor: String? = nil, helpers: [String] = [], exceptionReason: String? = nil,
        allowsPast: Bool = false
    ) {
        self.course = course
        self.venue = venue
        self.host = host
        self.date = date
        self.start = start
        self.end = end
        self.capacity = capacity
        self.instructor = instructor
        self.helpers = helpers
        self.exceptionReason = exceptionReason
        self.allowsPast = allowsPast
    }
}

extension ClassDesk {
    /// Adds a session; throws everything that stands against it.
    package func addSession(_ request: SessionRequest, by author: Author) throws -> SessionOverview {
        try decide(author) { decision in
            let venue = try venue(request.venue, in: decision)
            var session = try session(from: request, at: venue, in: decision)
            let past = Fault(.sessionPast, ["date": "\(session.date)", "start": "\(session.start)"])
            let isPast = !request.allowsPast && session.hasBegun(at: decision.instant)
            try refuse(faults(of: session, at: venue, in: decision) + (isPast ? [past] : []))
            session.number = try decision.nextNumber(
                in: ShortNumber.session(in: session.date.fiscalYear, running: 0).series
            ).description
            try decision.insert(session, as: JournalAction("session.add", figures: ["capacity": session.capacity]))
            return try overview(of: session, in: decision)
        }
    }

    /// Cancels a session with a reason. Its registrations stay as they are, so that people can be told; nobody can
    /// register any more.
    package func cancelSession(
        _ name: String, reason: String, version: Int? = nil, by author: Author
    ) throws -> SessionOverview {
        try decide(author) { decision in
            var session = try session(name, in: decision)
            try expect(version, of: session.version, "@thing.session")
            guard !reason.allSatisfy(\.isWhitespace) else { throw Fault(.sessionCancelReason) }
            guard session.state != .cancelled else { throw Fault(.sessionCancelled, ["session": session.number]) }
            guard try decision.attendances(of: session.id).allSatisfy({ !$0.state.attended }) else {
                throw Fault(.sessionAttended, ["session": session.number])
            }
            session.state = .cancelled
            session = try decision.update(session, reason: reason, as: "session.cancel")
            return try overview(of: session, in: decision)
        }
    }

    /// Gives a session another number of seats; new seats are offered to those who wait.
    package func resizeSession(
        _ name: String, capacity: Int, version: Int? = nil, by author: Author
    ) throws -> SessionOverview {
        try decide(author) { decision in
            var session = try session(name, in: decision)
            try expect(version, of: session.version, "@thing.session")
            try session.requirePlanned()
            var book = try book(of: session, in: decision)
            let offers = try book.resize(to: capacity)
            session.capacity = capacity
            if let venue = try decision.venue(session.venue) {
                try refuse(faults(of: session, at: venue, in: decision))
            }
            session = try decision.update(
                session, as: JournalAction("session.resize", figures: ["capacity": capacity]))
            _ = try store(offers, of: book, in: decision)
            return try overview(of: session, in: decision)
        }
    }

    /// Sessions as lists show them, in the order of the calendar.
    package func sessions(_ query: SessionQuery) throws -> [SessionOverview] {
        try read { try $0.overviews(query) }
    }

    package func session(_ name: String) throws -> SessionOverview {
        try read { snapshot in
            let session = try session(name, in: snapshot)
            return try overview(of: session, in: snapshot)
        }
    }

    func overview(of session: Session, in snapshot: Snapshot) throws -> SessionOverview {
        guard let overview = try snapshot.overview(session.id) else {
            throw Fault(.sessionUnknown, ["session": session.number])
        }
        return overview
    }

    private func session(from request: SessionRequest, at venue: Venue, in decision: Decision) throws -> Session {
        let course = try course(request.course)
        return Session(
            id: Identifier(at: decision.instant), number: "", course: course.id, level: course.level,
            programme: course.programme, venue: venue.id, host: request.host, date: request.date,
            start: request.start, end: request.end,
            capacity: request.capacity ?? min(course.capacity, venue.capacity),
            instructor: try request.instructor.map { try instructor($0, in: decision).id },
            helpers: try request.helpers.map { try instructor($0, in: decision).id },
            exceptionReason: request.exceptionReason)
    }

    func faults(of session: Session, at venue: Venue, in snapshot: Snapshot) throws -> [Fault] {
        let closures = try snapshot.closures(from: session.date, to: session.date)
        let others = try snapshot.sessions(on: session.date)
        let names = SessionNames(
            courses: courses.values, venues: try snapshot.venues(), staff: try snapshot.instructors())
        return SessionRules(days: ClosingDays(closures: closures))
            .faults(of: session, at: venue, among: others, names: names)
    }

    /// Whoever has looked at an older version is told, before anything is changed.
    func expect(_ expected: Int?, of version: Int, _ thing: String) throws {
        guard expected == nil || expected == version else { throw Fault(.storeStale, ["thing": thing]) }
    }
}
