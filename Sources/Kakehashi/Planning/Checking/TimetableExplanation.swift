/// Why a timetable is as it is: the cost of each rule with the classes that cause it, and for each class what the next
/// best place or time for it would cost.
public struct TimetableExplanation: Sendable {
    public let timetable: Timetable
    private let search: TimetableSearch
    private let state: TimetableState
    private let checker: TimetableChecker

    /// Nil where the timetable does not carry its problem.
    public init?(_ timetable: Timetable) {
        guard let problem = timetable.problem else { return nil }
        let search = TimetableSearch(problem)
        var state = TimetableState(search.model)
        let sessions = Dictionary(timetable.sessions.map { ($0.key, $0) }) { first, _ in first }
        for (task, wanted) in problem.wanted.enumerated() {
            guard let session = sessions[wanted.key], let spot = TimetableModel.spot(session, problem) else { continue }
            state.assign(task, spot)
        }
        self.timetable = timetable
        self.search = search
        self.state = state
        checker = TimetableChecker(problem, timetable.sessions)
    }

    /// Every rule that is broken or costs something, in the order of the rules.
    public func shares() -> [TimetableShare] { checker.shares() }

    /// Another place or time for a class.
    public struct Alternative: Hashable, Sendable {
        /// What would be different.
        public enum Kind: String, Hashable, Sendable, CaseIterable {
            case date, hour, venue, instructor
        }

        public let kind: Kind
        public let session: TimetableSession
        /// How much more the timetable would cost; negative where it would cost less.
        public let more: Int
        /// How many more rules would be broken.
        public let broken: Int
        /// The rules that change, by how much: those that must hold first, then the dearest.
        public let changes: [Change]

        /// Whether the class would better stand there: the search was cut short, or the class was moved by hand.
        public var isBetter: Bool {
            (broken, changes.first { $0.rule == .moved }?.more ?? 0, more) < (0, 0, 0)
        }
    }

    /// How a rule's cost would change.
    public struct Change: Hashable, Sendable {
        public let rule: TimetableRule
        public let more: Int
    }

    /// The best other day, hour, venue and instructor for a class; what cannot be different is left out.
    public func alternatives(of key: String) -> [Alternative] {
        guard let task = search.problem.wanted.firstIndex(where: { $0.key == key }), state.spots[task].isHeld,
            search.model.tasks[task].fixed == nil
        else { return [] }
        var probe = state
        probe.assign(task, .none)
        return Alternative.Kind.allCases.compactMap { kind in
            best(kind, task, probe).flatMap { alternative(kind, task, probe, $0) }
        }
    }

    /// In a place of which only that is different; another day may come with another hour.
    private func best(_ kind: Alternative.Kind, _ task: Int, _ probe: TimetableState) -> TimetableSpot? {
        let old = state.spots[task]
        let place =
            switch kind {
            case .date: probe.cheapestHere(task, keeping: old, isSameDay: false)
            case .hour: probe.cheapestHere(task, keeping: old, isSameDay: true)
            case .venue: probe.cheapestElsewhere(task, keeping: old)
            case .instructor: probe.cheapestOtherTeacher(task, of: old)
            }
        return place?.spot
    }

    /// - Parameter probe: the timetable without the class.
    private func alternative(
        _ kind: Alternative.Kind, _ task: Int, _ probe: TimetableState, _ spot: TimetableSpot
    ) -> Alternative? {
        guard let session = search.session(task, spot), let old = search.session(task, state.spots[task]) else {
            return nil
        }
        var (now, then) = (TimetableMeasures(), TimetableMeasures())
        probe.price(task, state.spots[task], &now)
        probe.price(task, spot, &then)
        // A class that was moved by hand may stand where none may; the search never looks at such places.
        for finding in checker.alone(old) { now.add(finding.rule, finding.amount) }
        for finding in checker.alone(session) { then.add(finding.rule, finding.amount) }
        let changes = TimetableRule.allCases.map { rule in
            let weight = rule.isMust ? search.model.mustFlags[rule.index] : search.model.weights[rule.index]
            return Change(rule: rule, more: (then.measures[rule.index] - now.measures[rule.index]) * weight)
        }
        func sum(_ isCounted: (TimetableRule) -> Bool) -> Int {
            changes.reduce(0) { $0 + (isCounted($1.rule) ? $1.more : 0) }
        }
        return Alternative(
            kind: kind, session: session, more: sum(\.isWish), broken: sum(\.isMust),
            changes: changes.filter { $0.more != 0 }.sorted {
                ($0.rule.isMust ? 1 : 0, abs($0.more)) > ($1.rule.isMust ? 1 : 0, abs($1.more))
            })
    }
}
