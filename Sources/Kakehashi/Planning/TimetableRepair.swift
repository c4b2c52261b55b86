/// Mends a timetable after something has happened: what is published moves only if it must.
public struct TimetableRepair: Sendable {
    /// The timetable as it stands, its published classes where the records have them.
    public let before: Timetable
    public let problem: TimetableProblem

    /// - Parameters:
    ///   - records: the classes that the city has published, as its records have them; nil where the whole timetable
    ///     counts as published.
    ///   - asMade: what the timetable was made for, where its problem has been renewed since: what stood against a rule
    ///     even then was put there by somebody.
    ///   - today: classes up to this day stay as they are, and nothing moves to a day before tomorrow.
    /// Throws where a change names what the timetable does not have.
    public init(
        _ timetable: Timetable, changes: [TimetableChange], records: TimetableRecords? = nil,
        asMade: TimetableProblem? = nil, today: LocalDate? = nil
    ) throws(Fault) {
        guard let known = timetable.problem else { throw Fault(.timetableUnreadable, ["file": "-"]) }
        for change in changes {
            if let name = change.unknown(in: known) { throw Fault(.timetableStrange, ["name": name]) }
        }
        before = timetable.standing(as: records)
        let stand = TimetableStand(timetable, before, records, asMade ?? known, changes, today)
        var problem = stand.problem
        for index in problem.wanted.indices { stand.settle(&problem.wanted[index]) }
        if let tomorrow = today?.adding(days: 1) {
            problem.earliest = max(problem.earliest, tomorrow)
            problem.ahead = max(problem.ahead ?? tomorrow, tomorrow)
        }
        for change in changes { change.apply(to: &problem) }
        self.problem = problem
    }

    /// The mended timetable.
    public func run(
        seed: UInt64, steps: Int = .max, spent: (() -> Double)? = nil, stop: @escaping () -> Bool = { false },
        report: (TimetableSearch.Progress) -> Void = { _ in }
    ) -> Timetable {
        var mended = TimetableSearch(problem, from: before.sessions)
            .run(seed: seed, steps: steps, spent: spent, stop: stop, report: report)
        let old = Dictionary(before.sessions.map { ($0.key, $0) }) { first, _ in first }
        let fixed = Set(problem.wanted.filter { $0.fixed != nil }.map(\.key))
        for index in mended.sessions.indices {
            guard let session = old[mended.sessions[index].key] else { continue }
            // What is fixed keeps everything, also people whom the timetable does not know.
            if fixed.contains(session.key) {
                mended.sessions[index] = session
                mended.sessions[index].isFixed = true
            }
            mended.sessions[index].number = session.number
        }
        return mended
    }

    /// How one class differs between two timetables.
    public struct Difference: Hashable, Sendable {
        public let key: String
        public let before: TimetableSession?
        public let after: TimetableSession?

        public init(key: String, before: TimetableSession?, after: TimetableSession?) {
            self.key = key
            self.before = before
            self.after = after
        }

        /// Whether people have to be told: it is at another place or time, or not held.
        public var isMoved: Bool {
            guard let before else { return false }
            return after.map { !$0.stands(with: before) } ?? true
        }

        /// What has become of the class.
        public enum Change: String, Hashable, Sendable {
            case added, dropped, moved, staff
        }

        public var change: Change { before == nil ? .added : after == nil ? .dropped : isMoved ? .moved : .staff }

        /// What somebody who teaches or helps has to be told.
        public struct Notice: Hashable, Sendable {
            public enum Kind: String, Hashable, Sendable {
                /// To come where it was not asked before; to stay away; to come to another place or time.
                case comes, stays, moves
            }

            public let person: String
            public let kind: Kind
        }

        /// Those who are asked, need not come, or have to come elsewhere, by their numbers.
        public var notices: [Notice] {
            let (old, new) = (before?.staff ?? [], after?.staff ?? [])
            let gone = old.filter { !new.contains($0) }.map { Notice(person: $0, kind: .stays) }
            let asked = new.filter { !old.contains($0) }.map { Notice(person: $0, kind: .comes) }
            let kept = isMoved ? new.filter(old.contains).map { Notice(person: $0, kind: .moves) } : []
            return (gone + asked + kept).filter { !$0.person.isEmpty }
        }
    }

    /// Every class that is not the same in both, by who teaches too.
    public static func differences(_ before: Timetable, _ after: Timetable) -> [Difference] {
        let old = Dictionary(before.sessions.map { ($0.key, $0) }) { first, _ in first }
        let new = Dictionary(after.sessions.map { ($0.key, $0) }) { first, _ in first }
        return Set(old.keys).union(new.keys).sorted().compactMap { key in
            let (one, other) = (old[key], new[key])
            if let one, let other, one.stands(with: other), one.staff == other.staff { return nil }
            return Difference(key: key, before: one, after: other)
        }
    }
}
