/// What a repair makes of each class: whether it has to stay, should stay, or may go anywhere.
struct TimetableStand {
    /// With the hours of the records and the classes that the timetable did not have; nothing has happened yet.
    let problem: TimetableProblem
    private let asWritten: [String: TimetableSession]
    private let sessions: [String: TimetableSession]
    private let records: TimetableRecords?
    private let changes: [TimetableChange]
    private let today: LocalDate?
    /// Classes that stand against a rule already, by themselves.
    private let irregular: Set<String>

    init(
        _ timetable: Timetable, _ before: Timetable, _ records: TimetableRecords?, _ asMade: TimetableProblem,
        _ changes: [TimetableChange], _ today: LocalDate?
    ) {
        var problem = before.problem ?? asMade
        problem.starts = Set(problem.starts + before.sessions.map(\.start)).sorted()
        let known = Set(problem.wanted.map(\.key))
        problem.wanted += before.sessions.filter { !known.contains($0.key) }
            .map { WantedClass(key: $0.key, course: $0.course, host: $0.host) }
        var free = asMade
        (free.starts, free.wanted) = (problem.starts, problem.wanted)
        for index in free.wanted.indices { free.wanted[index].fixed = nil }
        let checker = TimetableChecker(free, before.sessions)
        irregular = Set(before.sessions.filter { !checker.alone($0).isEmpty }.map(\.key))
        asWritten = Dictionary(timetable.sessions.map { ($0.key, $0) }) { first, _ in first }
        sessions = Dictionary(before.sessions.map { ($0.key, $0) }) { first, _ in first }
        (self.problem, self.records, self.changes, self.today) = (problem, records, changes, today)
    }

    /// Says of a class whether it is fixed or published.
    func settle(_ wanted: inout WantedClass) {
        let wasFixed = wanted.fixed != nil
        (wanted.fixed, wanted.published, wanted.planned) = (nil, nil, nil)
        guard let session = sessions[wanted.key] else { return }
        // What stood in the timetable stays in it.
        wanted.isRequired = true
        if today.map({ session.date <= $0 }) ?? false {
            wanted.fixed = session
        } else if changes.contains(where: { $0.hits(session) }) {
            if isPublished(session) || wasFixed { wanted.published = session } else { wanted.planned = session }
        } else if wasFixed && !isPublished(session) || stays(session) {
            wanted.fixed = session
        } else if isPublished(session) {
            wanted.published = session
        } else {
            wanted.planned = session
        }
    }

    private func isPublished(_ session: TimetableSession) -> Bool {
        guard let records else { return true }
        return records.classes[session.key] != nil || asWritten[session.key] == nil
    }

    /// Whether somebody has put a published class where no search would: there it stays.
    private func stays(_ session: TimetableSession) -> Bool {
        guard isPublished(session), irregular.contains(session.key) else { return false }
        // Where the file has it elsewhere, an earlier repair that was not applied may have moved it for a reason.
        return asWritten[session.key].map { $0.stands(with: session) && $0.staff == session.staff } ?? true
    }
}
