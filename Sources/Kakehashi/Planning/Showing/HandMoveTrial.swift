/// What a move by hand would do to a timetable: which rules break or hold again, and what each wish costs before and
/// after.
public struct HandMoveTrial: Hashable, Sendable {
    /// A rule whose cost the move changes, or how often it is broken.
    public struct Change: Hashable, Sendable {
        public let rule: TimetableRule
        public let before: Int
        public let after: Int
    }

    /// The class before and after.
    public let before: TimetableSession
    public let after: TimetableSession
    /// The timetable with the move.
    public let timetable: Timetable
    /// What is broken with the move and was not before, or concerns the class that moves.
    public let broken: [TimetableFinding]
    /// What was broken before and is not any more, of rules of which nothing else is broken by the move.
    public let mended: [TimetableFinding]
    /// The rules that change, in the order of the rules.
    public let changes: [Change]

    /// What all wishes cost more, or less where it is negative.
    public var more: Int {
        changes.filter(\.rule.isWish).reduce(0) { $0 + $1.after - $1.before }
    }

    /// Tries the move by the rules that the timetable carries. Throws `timetable.strange` where the timetable has no
    /// such class, or its problem no such venue.
    public init(_ move: HandMove, of timetable: Timetable) throws(Fault) {
        guard let problem = timetable.problem,
            let place = timetable.sessions.firstIndex(where: { $0.key == move.key })
        else { throw Fault(.timetableStrange, ["name": move.key]) }
        guard let moved = move.moved(timetable.sessions[place], in: problem) else {
            throw Fault(.timetableStrange, ["name": move.venue])
        }
        before = timetable.sessions[place]
        after = moved
        let old = TimetableChecker(problem, timetable.sessions)
        var changed = timetable
        changed.sessions[place] = moved
        changed.sessions.sort()
        let new = TimetableChecker(problem, changed.sessions)
        (broken, mended) = HandMoveTrial.differences(old.findings(), new.findings(), of: move.key)
        let (sums, newSums) = (old.byRule(), new.byRule())
        changes = TimetableRule.allCases.map { rule in
            Change(rule: rule, before: sums[rule.rawValue] ?? 0, after: newSums[rule.rawValue] ?? 0)
        }.filter { $0.before != $0.after }
        changed.byRule = newSums
        changed.cost = TimetableRule.wishes.reduce(0) { $0 + (newSums[$1.rawValue] ?? 0) }
        // What was moved by hand, no search comes by again.
        changed.seed = nil
        changed.steps = nil
        changed.isPolished = nil
        self.timetable = changed
    }

    private static func differences(
        _ before: [TimetableFinding], _ after: [TimetableFinding], of key: String
    ) -> (broken: [TimetableFinding], mended: [TimetableFinding]) {
        let (old, new) = (before.filter(\.rule.isMust), after.filter(\.rule.isMust))
        let (known, kept) = (Set(old), Set(new))
        let broken = new.filter { $0.sessions.contains(key) || !known.contains($0) }
        let still = Set(broken.map(\.rule))
        return (broken, old.filter { !kept.contains($0) && !still.contains($0.rule) })
    }
}
