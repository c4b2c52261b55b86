/// Which session of the records each class of a timetable is.
///
/// A class is known by its number; else by what the records say was made of it when the timetable was applied; else
/// by standing where it stands. So the classes of an old file are found again, wherever they stand by now.
public struct TimetableMatch: Sendable {
    private let found: [String: SessionOverview]
    /// Numbers that the timetable gives to its classes and that are other classes' in the records: it is not this
    /// office's.
    public let foreign: [String]

    /// - Parameter made: the sessions that were made of classes, by the classes' keys.
    public init(_ timetable: Timetable, _ sessions: [SessionOverview], made: [String: Identifier<Session>] = [:]) {
        let byNumber = Dictionary(sessions.map { ($0.session.number, $0) }) { first, _ in first }
        let byID = Dictionary(sessions.map { ($0.id, $0) }) { first, _ in first }
        // A draft that was taken back is nobody's any more; a class that somebody has cancelled is still known.
        let known = Set(made.values)
        var (found, used, foreign) = ([String: SessionOverview](), Set<Identifier<Session>>(), [String]())
        func take(_ session: TimetableSession, _ overview: SessionOverview?) {
            guard found[session.key] == nil, let overview, TimetableMatch.isAlike(session, overview),
                overview.session.state != .cancelled || known.contains(overview.id),
                used.insert(overview.id).inserted
            else { return }
            found[session.key] = overview
        }
        for session in timetable.sessions {
            guard let number = session.number, let overview = byNumber[number] else { continue }
            if TimetableMatch.isAlike(session, overview) { take(session, overview) } else { foreign.append(number) }
        }
        for session in timetable.sessions { take(session, made[session.key].flatMap { byID[$0] }) }
        let standing = Dictionary(
            grouping: sessions.filter { $0.session.state != .cancelled }, by: \.session.date)
        for session in timetable.sessions where found[session.key] == nil {
            take(
                session,
                standing[session.date]?.first {
                    !used.contains($0.id) && TimetableMatch.isAlike(session, $0) && $0.stands(with: session)
                })
        }
        (self.found, self.foreign) = (found, foreign)
    }

    /// The session that a class is.
    public subscript(key: String) -> SessionOverview? { found[key] }

    /// The sessions that are classes of the timetable.
    public var sessions: Set<Identifier<Session>> { Set(found.values.map(\.id)) }

    private static func isAlike(_ session: TimetableSession, _ overview: SessionOverview) -> Bool {
        overview.session.course == session.course && overview.session.host == session.host
    }
}

extension SessionOverview {
    /// Whether the session stands where a class of a timetable does.
    public func stands(with session: TimetableSession) -> Bool {
        self.session.date == session.date && self.session.start == session.start && venueNumber == session.venue
    }
}
