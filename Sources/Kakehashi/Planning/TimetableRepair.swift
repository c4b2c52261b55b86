/// Mends a timetable after something has happened: what is published moves only if it must.
public struct TimetableRepair: Sendable {
    public let before: Timetable
    public let problem: TimetableProblem

    /// - Parameters:
    ///   - published: the numbers of the sessions that the city has published, by the keys of their classes; nil where
    ///     the whole timetable counts as published.
    ///   - today: classes up to this day stay as they are, and nothing moves to a day before tomorrow.
    /// Throws where a change names what the timetable does not have.
    public init(
        _ timetable: Timetable, changes: [TimetableChange], published: [String: String?]? = nil,
        today: LocalDate? = nil
    ) throws(Fault) {
        guard var problem = timetable.problem else { throw Fault(.timetableUnreadable, ["file": "-"]) }
        for change in changes {
            if let name = change.unknown(in: problem) { throw Fault(.timetableStrange, ["name": name]) }
        }
        for index in problem.wanted.indices {
            let key = problem.wanted[index].key
            guard var session = timetable.sessions.first(where: { $0.key == key }) else { continue }
            if let number = published?[key] { session.number = number }
            let isOver = today.map { session.date <= $0 } ?? false
            problem.wanted[index].fixed = isOver ? session : nil
            let isPublished = published.map { $0[key] != nil } ?? true
            problem.wanted[index].published = isPublished && !isOver ? session : nil
            // What stood in the timetable stays in it.
            problem.wanted[index].isRequired = true
        }
        if let today { problem.earliest = max(problem.earliest, today.adding(days: 1)) }
        for change in changes { change.apply(to: &problem) }
        before = timetable
        self.problem = problem
    }

    /// The mended timetable.
    public func run(
        seed: UInt64, steps: Int = .max, spent: (() -> Double)? = nil, stop: @escaping () -> Bool = { false },
        report: (TimetableSearch.Progress) -> Void = { _ in }
    ) -> Timetable {
        TimetableSearch(problem, from: before.sessions)
            .run(seed: seed, steps: steps, spent: spent, stop: stop, report: report)
    }

    /// How one class differs between two timetables.
    public struct Difference: Hashable, Sendable {
        public let key: String
        public let before: TimetableSession?
        public let after: TimetableSession?

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
