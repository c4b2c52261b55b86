/// Why a timetable is as it is: the cost of each rule with the classes that cause it, and for each class what the next
/// best place or time for it would cost.
public struct TimetableExplanation: Sendable {
    public let timetable: Timetable
    private let search: TimetableSearch
    private let state: TimetableState

    /// Nil where the timetable does not carry its problem.
    public init?(_ timetable: Timetable) {
        guard let problem = timetable.problem else { return nil }
        let search = TimetableSearch(problem)
        var state = TimetableState(search.model)
        for (task, wanted) in problem.wanted.enumerated() {
            guard let session = timetable.sessions.first(where: { $0.key == wanted.key }),
                let spot = TimetableModel.spot(session, problem)
            else { continue }
            state.assign(task, spot)
        }
        self.timetable = timetable
        self.search = search
        self.state = state
    }

    /// A rule with what it costs and what causes it, the dearest cause first.
    public struct Share: Hashable, Sendable {
        public let rule: TimetableRule
        public let cost: Int
        public let causes: [TimetableFinding]
    }

    /// Every rule that costs something or is broken, the broken ones first.
    public func shares() -> [Share] {
        let findings = Dictionary(
            grouping: TimetableChecker(search.problem, timetable.sessions).findings(), by: \.rule)
        return TimetableRule.allCases.compactMap { rule in
            guard let causes = findings[rule] else { return nil }
            let weight = rule.isMust ? 1 : search.problem.weight(rule)
            return Share(
                rule: rule, cost: causes.reduce(0) { $0 + $1.amount } * weight,
                causes: causes.enumerated().sorted { ($1.element.amount, $0.offset) < ($0.element.amount, $1.offset) }
                    .map(\.element))
        }
    }

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
        return Alternative.Kind.allCases.compactMap { best($0, task) }
    }

    private func best(_ kind: Alternative.Kind, _ task: Int) -> Alternative? {
        var (probe, random) = (state, SearchRandom(seed: 1))
        let old = state.spots[task]
        var best: (rank: SearchRank, spot: TimetableSpot)?
        for spot in candidates(kind, task) {
            guard let staffed = kind == .instructor ? spot : probe.staffed(task, spot, keeping: old, &random) else {
                continue
            }
            probe.assign(task, staffed)
            if best.map({ probe.rank < $0.rank }) ?? true { best = (probe.rank, staffed) }
        }
        guard let best else { return nil }
        probe.assign(task, best.spot)
        return alternative(kind, task, probe, best.spot)
    }

    private func alternative(
        _ kind: Alternative.Kind, _ task: Int, _ probe: TimetableState, _ spot: TimetableSpot
    ) -> Alternative? {
        guard let session = search.session(task, spot) else { return nil }
        let (now, then) = (state.measures, probe.measures)
        let changes = TimetableRule.allCases.map { rule in
            let weight = rule.isMust ? 1 : search.problem.weight(rule)
            return Change(rule: rule, more: (then[rule.index] - now[rule.index]) * weight)
        }
        return Alternative(
            kind: kind, session: session, more: probe.soft - state.soft, broken: probe.broken - state.broken,
            changes: changes.filter { $0.more != 0 }.sorted {
                ($0.rule.isMust ? 1 : 0, abs($0.more)) > ($1.rule.isMust ? 1 : 0, abs($1.more))
            })
    }

    /// Other spots of a class in which only one thing is different; a day may come with another hour.
    private func candidates(_ kind: Alternative.Kind, _ task: Int) -> [TimetableSpot] {
        let (model, old) = (search.model, state.spots[task])
        guard kind != .instructor else { return otherTeachers(task) }
        return model.slots[model.taskKind[task]].compactMap { slot in
            let spot = TimetableSpot(
                day: Int16(model.day(of: Int(slot))), venue: Int16(model.venue(of: Int(slot))),
                start: Int16(model.start(of: Int(slot))))
            let isIt =
                switch kind {
                case .date: spot.venue == old.venue && spot.day != old.day
                case .hour: spot.venue == old.venue && spot.day == old.day && spot.start != old.start
                case .venue: spot.venue != old.venue
                case .instructor: false
                }
            return isIt ? spot : nil
        }
    }

    private func otherTeachers(_ task: Int) -> [TimetableSpot] {
        let (model, old) = (search.model, state.spots[task])
        let number = model.taskKind[task]
        return model.kinds[number].instructors
            .filter { $0 != old.instructor && model.canCome($0, number, Int(old.day), Int(old.start)) }
            .map { person in
                var spot = old
                spot.staff[0] = person
                return spot
            }
    }
}
