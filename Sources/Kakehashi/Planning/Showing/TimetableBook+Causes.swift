/// What a timetable breaks and costs, with the classes that cause it.
extension TimetableBook {
    /// Every rule that is broken or costs something, in the order of the rules.
    public func shares() -> [TimetableShare] {
        guard let problem = timetable.problem else {
            return costs.map { TimetableShare(rule: $0.rule, amount: $0.amount, causes: []) }
        }
        return TimetableChecker(problem, timetable.sessions).shares()
    }

    /// So many classes of a cause, a line each, then how many more there are.
    public func labels(_ sessions: [TimetableSession], most: Int, _ phrases: Phrases) -> String {
        let shown = sessions.prefix(most).map { label($0, phrases) }
        let more = sessions.count - shown.count
        return (shown + (more > 0 ? [phrases.text("timetable.moreClasses", ["number": "\(more)"])] : []))
            .joined(separator: "\n")
    }

    /// A class in a few words: its day, its hour, what is taught and where.
    public func label(_ session: TimetableSession, _ phrases: Phrases) -> String {
        let values = [
            "date": day(session.date, phrases), "start": "\(session.start)", "course": course(session),
            "venue": venue(session),
        ]
        return phrases.text("timetable.class", values)
    }
}
