package import Kakehashi
import KakehashiStore

/// What applying a timetable does with one class.
package struct TimetableStep: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// It stands already.
        case same
        /// It is made as a draft.
        case made
        /// A published session goes to another place or time.
        case moved
        /// A draft that the timetable has no more is taken back.
        case withdrawn
    }

    package let kind: Kind
    package let session: TimetableSession
    /// The number of the session in the records.
    package let number: String?
    /// Where it was, for what is moved.
    package var before: TimetableSession?
    /// People with a place, or in the line, of a published session that is moved.
    package var toTell = 0
    let stored: Session?
}

extension TimetableDesk {
    /// How the records differ from a timetable.
    package func differences(from timetable: Timetable) throws -> [TimetableStep] {
        try classes.store.read { try steps(timetable, in: $0) }
    }

    /// Makes the classes of a timetable as drafts, moves what was published and mended, and takes back drafts that the
    /// timetable has no more, all in one decision. Doing it again changes nothing.
    package func apply(_ timetable: Timetable, by author: Author) throws {
        try classes.decide(author) { decision in _ = try carryOut(steps(timetable, in: decision), in: decision) }
    }

    /// Takes the steps; the numbers of the sessions by the keys of their classes.
    func carryOut(_ steps: [TimetableStep], in decision: Decision) throws -> [String: String] {
        var numbers: [String: String] = [:]
        for step in steps {
            switch step.kind {
            case .same: numbers[step.session.key] = step.number
            case .made: numbers[step.session.key] = try make(step.session, in: decision)
            case .moved:
                try move(step, in: decision)
                numbers[step.session.key] = step.number
            case .withdrawn: try withdraw(step, in: decision)
            }
        }
        return numbers
    }

    func steps(_ timetable: Timetable, in snapshot: Snapshot) throws -> [TimetableStep] {
        let year = timetable.year
        let stored = try snapshot.overviews(of: office.id, SessionQuery(from: year.firstDay, to: year.lastDay))
            .filter { $0.session.state != .cancelled }
        let staff = try snapshot.instructors(of: office.id)
        var used: Set<Identifier<Session>> = []
        // A session whose number a class has is no other class's.
        let taken = Set(timetable.sessions.compactMap(\.number))
        var steps: [TimetableStep] = []
        for session in timetable.sessions {
            let found = stored.first { overview in
                !used.contains(overview.session.id) && TimetableDrift.isSame(session, overview)
                    && (session.number != nil || !taken.contains(overview.session.number))
            }
            guard let found else {
                steps.append(TimetableStep(kind: .made, session: session, number: nil, stored: nil))
                continue
            }
            used.insert(found.session.id)
            steps.append(step(session, found, staff))
        }
        return steps + stored.filter { $0.session.state == .draft && !used.contains($0.session.id) }.map(withdrawal)
    }

    private func step(_ session: TimetableSession, _ found: SessionOverview, _ staff: [Instructor]) -> TimetableStep {
        let names = found.session.staff.map { id in staff.first { $0.id == id }?.number ?? "" }
        let stays =
            found.venueNumber == session.venue && found.session.date == session.date
            && found.session.start == session.start
        let isSame = stays && (names == session.staff || session.isFixed)
        var before = session
        before.date = found.session.date
        before.start = found.session.start
        before.end = found.session.end
        before.venue = found.venueNumber
        before.instructor = names.first ?? ""
        let toTell = found.session.state == .planned && !stays ? found.counts.taken + found.counts.waiting : 0
        return TimetableStep(
            kind: isSame ? .same : .moved, session: session, number: found.session.number, before: before,
            toTell: toTell, stored: found.session)
    }

    private func withdrawal(_ overview: SessionOverview) -> TimetableStep {
        let session = overview.session
        let gone = TimetableSession(
            key: "", course: session.course, level: session.level, venue: overview.venueNumber, district: "",
            date: session.date, start: session.start, end: session.end, host: session.host, instructor: "",
            capacity: session.capacity)
        return TimetableStep(kind: .withdrawn, session: gone, number: session.number, stored: session)
    }

    /// - Returns: the number of the draft.
    private func make(_ wanted: TimetableSession, in decision: Decision) throws -> String {
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
        try decision.insert(session)
        try decision.journal("session.draft", "session:\(session.id)", figures: ["capacity": session.capacity])
        try decision.recount(session: session.id)
        return session.number
    }

    private func move(_ step: TimetableStep, in decision: Decision) throws {
        guard var session = step.stored else { return }
        let day = session.date
        session.venue = try classes.venue(step.session.venue, in: decision).id
        session.date = step.session.date
        session.start = step.session.start
        session.end = step.session.end
        session.instructor = try person(step.session.instructor, in: decision)
        session.helpers = try step.session.helpers.compactMap { try person($0, in: decision) }
        session = try decision.update(session)
        try decision.journal("session.move", "session:\(session.id)")
        try decision.recount(session: session.id)
        for date in Set([day, session.date]) { try decision.recount(day: date) }
    }

    private func withdraw(_ step: TimetableStep, in decision: Decision) throws {
        guard var session = step.stored else { return }
        session.state = .cancelled
        session = try decision.update(session)
        try decision.journal("session.cancel", "session:\(session.id)")
        try decision.recount(session: session.id)
    }

    private func person(_ number: String, in decision: Decision) throws -> Identifier<Instructor>? {
        number.isEmpty ? nil : try classes.instructor(number, in: decision).id
    }
}
