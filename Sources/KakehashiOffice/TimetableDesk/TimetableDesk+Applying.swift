package import Kakehashi
import KakehashiStore

extension TimetableDesk {
    /// How the records differ from a timetable that is not kept for the staff's pages.
    package func differences(from timetable: Timetable) throws -> TimetableDifferences {
        try classes.read { TimetableDifferences(try steps(timetable, in: $0), version: 0) }
    }

    /// Makes the classes of a timetable as drafts, moves what was published and mended, and takes back drafts that the
    /// timetable has no more, all in one decision. Doing it again changes nothing, nor does it with another file of the
    /// same classes: what was made of a class is kept.
    ///
    /// - Returns: the timetable with the numbers of its sessions; `store.stale` where a mark is given and the records
    ///   are not as they were looked at.
    @discardableResult
    package func apply(_ timetable: Timetable, mark: String? = nil, by author: Author) throws -> Timetable {
        try classes.decide(author) { try apply(timetable, version: 0, mark: mark, in: $0) }
    }

    func apply(_ timetable: Timetable, version: Int, mark: String?, in decision: Decision) throws -> Timetable {
        let seen = TimetableDifferences(try steps(timetable, in: decision), version: version)
        guard mark == nil || seen.mark == mark else { throw Fault(.storeStale, ["thing": "@thing.timetable"]) }
        let sessions = try seen.steps.compactMap { step in
            try carryOut(step, in: decision).map { (step.session.key, $0) }
        }
        try keep(sessions, seen.steps, of: timetable.year, in: decision)
        var applied = timetable
        applied.takeNumbers(Dictionary(sessions.map { ($0.0, $0.1.number) }) { first, _ in first })
        return applied
    }

    /// Takes a step; the session that the class is.
    private func carryOut(_ step: TimetableStep, in decision: Decision) throws -> Session? {
        switch step.kind {
        case .made: return try make(step.session, in: decision)
        case .moved, .staff: try move(step, in: decision)
        case .withdrawn: try withdraw(step, in: decision)
        case .same, .stays: break
        }
        return step.kind == .withdrawn ? nil : step.stored
    }

    /// Keeps which session is which class: those of this timetable, and of an earlier one what is nobody else's.
    private func keep(
        _ sessions: [(key: String, session: Session)], _ steps: [TimetableStep], of year: FiscalYear,
        in decision: Decision
    ) throws {
        let before = try decision.timetableClasses(of: year)
        let now = Dictionary(sessions.map { ($0.key, $0.session.id) }) { first, _ in first }
        let gone = Set(now.values).union(steps.filter { $0.kind == .withdrawn }.compactMap { $0.stored?.id })
        let kept = before.filter { !gone.contains($0.value) }.merging(now) { $1 }
        if kept != before { try decision.saveTimetableClasses(kept, of: year) }
    }

    private func make(_ wanted: TimetableSession, in decision: Decision) throws -> Session {
        let course = try classes.course(wanted.course)
        var session = Session(
            id: Identifier(at: decision.instant), number: "", course: course.id, level: course.level,
            programme: course.programme, venue: try classes.venue(wanted.venue, in: decision).id, host: wanted.host,
            date: wanted.date, start: wanted.start, end: wanted.end, capacity: wanted.capacity,
            instructor: try person(wanted.instructor, in: decision),
            helpers: try wanted.helpers.compactMap { try person($0, in: decision) }, state: .draft)
        session.number = try decision.nextNumber(
            in: ShortNumber.session(in: session.date.fiscalYear, running: 0).series
        ).description
        try decision.insert(session, as: JournalAction("session.draft", figures: ["capacity": session.capacity]))
        return session
    }

    private func move(_ step: TimetableStep, in decision: Decision) throws {
        guard var session = step.stored else { return }
        let venue = try classes.venue(step.session.venue, in: decision)
        session.venue = venue.id
        session.date = step.session.date
        session.start = step.session.start
        session.end = step.session.end
        session.instructor = try person(step.session.instructor, in: decision)
        session.helpers = try step.session.helpers.compactMap { try person($0, in: decision) }
        if session.capacity > venue.capacity { session.capacity = try seats(of: session, in: venue, decision) }
        try decision.update(session, as: "session.move")
    }

    /// The seats of a session that goes into a smaller room: those of the room, where everybody with a seat has one there.
    private func seats(of session: Session, in venue: Venue, _ decision: Decision) throws -> Int {
        let taken = try decision.registrations(of: session.id).count(where: \.state.takesSeat)
        guard taken <= venue.capacity else {
            let values = ["session": session.number, "taken": "\(taken)", "venue": venue.name]
            throw Fault(.sessionRoomTooSmall, values.merging(["room": "\(venue.capacity)"]) { $1 })
        }
        return venue.capacity
    }

    private func withdraw(_ step: TimetableStep, in decision: Decision) throws {
        guard var session = step.stored else { return }
        session.state = .cancelled
        try decision.update(session, as: "session.cancel")
    }

    private func person(_ number: String, in decision: Decision) throws -> Identifier<Instructor>? {
        number.isEmpty ? nil : try classes.instructor(number, in: decision).id
    }
}
