import Kakehashi
import KakehashiSeal
import KakehashiStore

/// The sessions of a year in the records, with the classes of a timetable that they are.
struct TimetableStock {
    let sessions: [SessionOverview]
    let match: TimetableMatch
    let staff: [Instructor]
    let made: [String: Identifier<Session>]
    let today: LocalDate

    /// The session that a class is, as a timetable would say it.
    func standing(_ overview: SessionOverview, as session: TimetableSession) -> TimetableSession {
        let found = overview.session
        let names = found.staff.map { id in staff.first { $0.id == id }?.number ?? "" }
        var standing = session
        standing.date = found.date
        standing.start = found.start
        standing.end = found.end
        standing.venue = overview.venueNumber
        standing.instructor = found.instructor == nil ? "" : names.first ?? ""
        standing.helpers = Array(names.dropFirst(found.instructor == nil ? 0 : 1))
        standing.capacity = found.capacity
        standing.number = found.number
        return standing
    }

    /// A session that no class of the timetable is.
    func stranger(_ overview: SessionOverview, district: String) -> TimetableSession {
        let session = overview.session
        let bare = TimetableSession(
            key: "", course: session.course, level: session.level, venue: overview.venueNumber, district: district,
            date: session.date, start: session.start, end: session.end, host: session.host, instructor: "",
            capacity: session.capacity)
        return standing(overview, as: bare)
    }
}

extension TimetableDesk {
    func stock(_ timetable: Timetable, in snapshot: Snapshot) throws -> TimetableStock {
        let year = timetable.year
        let sessions = try snapshot.overviews(SessionQuery(from: year.firstDay, to: year.lastDay))
        let made = try snapshot.timetableClasses(of: year)
        return TimetableStock(
            sessions: sessions, match: TimetableMatch(timetable, sessions, made: made),
            staff: try snapshot.instructors(), made: made, today: classes.clock.now().localDate)
    }

    /// What applying a timetable does, class by class.
    func steps(_ timetable: Timetable, in snapshot: Snapshot) throws -> [TimetableStep] {
        let stock = try stock(timetable, in: snapshot)
        if let number = stock.match.foreign.first { throw Fault(.timetableForeign, ["number": number]) }
        let published = Dictionary(
            (timetable.problem?.wanted ?? []).compactMap { wanted in wanted.published.map { (wanted.key, $0) } }
        ) { first, _ in first }
        let steps = timetable.sessions.map { session in
            stock.match[session.key].map { step(session, $0, stock, published[session.key]) }
                ?? TimetableStep(kind: .made, session: session, number: nil, stored: nil)
        }
        let known = stock.match.sessions
        return steps
            + stock.sessions.filter { $0.session.state == .draft && !known.contains($0.id) }.map { overview in
                let gone = stock.stranger(overview, district: "")
                return TimetableStep(
                    kind: .withdrawn, session: gone, number: overview.session.number, before: gone,
                    stored: overview.session)
            }
    }

    private func step(
        _ session: TimetableSession, _ found: SessionOverview, _ stock: TimetableStock, _ published: TimetableSession?
    ) -> TimetableStep {
        let (before, state) = (stock.standing(found, as: session), found.session.state)
        let stands = found.stands(with: session)
        // What was cancelled is held again where a timetable has found another place for it.
        if state == .cancelled, !stands {
            return TimetableStep(kind: .made, session: session, number: nil, stored: nil)
        }
        let isOver = state == .planned && found.session.date <= stock.today
        let isSame = stands && (before.staff == session.staff || session.isFixed)
        let kind: TimetableStep.Kind =
            state == .cancelled || (isOver && !isSame) ? .stays : isSame ? .same : stands ? .staff : .moved
        let isTold = kind == .moved && state == .planned
        return TimetableStep(
            kind: kind, session: session, number: found.session.number, before: before,
            toTell: isTold ? found.counts.taken + found.counts.waiting : 0,
            isForeseen: published.map { $0.stands(with: before) && $0.staff == before.staff } ?? false,
            stored: found.session)
    }
}

extension TimetableDifferences {
    init(_ steps: [TimetableStep], version: Int) {
        func place(_ session: TimetableSession) -> String {
            "\(session.date) \(session.start) \(session.venue) \(session.staff)"
        }
        let lines = steps.map { step in
            """
            \(step.kind) \(step.number ?? "") \(step.session.key) \(place(step.session)) \
            \(step.before.map(place) ?? "-") \(step.isForeseen) \(step.toTell)
            """
        }
        self.init(steps: steps, mark: Digest(of: "\(version)\n\(lines.joined(separator: "\n"))").hex)
    }
}
