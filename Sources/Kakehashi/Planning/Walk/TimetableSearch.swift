/// Looks for a good timetable of a problem.
///
/// The same problem, seed and number of steps give the same timetable. With `spent` the search follows a clock that
/// the caller holds.
public struct TimetableSearch: Sendable {
    public let problem: TimetableProblem
    let model: TimetableModel
    let start: [TimetableSession]

    /// - Parameter start: a timetable to begin with, such as the one that is to be mended.
    public init(_ problem: TimetableProblem, from start: [TimetableSession] = []) {
        self.problem = problem
        self.start = start
        model = TimetableModel(problem)
    }

    /// How far a search has come: the best so far.
    public struct Progress: Hashable, Sendable {
        public let steps: Int
        public let broken: Int
        /// Published classes that move, in a repair.
        public let moved: Int
        public let cost: Int
    }

    /// By these parts of the time the walk is over and the bound is reckoned; what is left is for polishing.
    private static let (walkEnd, boundEnd) = (0.91, 0.96)
    /// So many rounds the bound has even where the time is over: they take no longer than a blink.
    private static let leastRounds = 50

    /// Searches until the steps are made, `spent` says 1, or `stop` says so; the best timetable found. The bound and
    /// polishing are part of the time; of steps they take in proportion, so that the same steps give the same timetable.
    public func run(
        seed: UInt64, steps: Int = .max, spent: (() -> Double)? = nil, stop: @escaping () -> Bool = { false },
        report: (Progress) -> Void = { _ in }
    ) -> Timetable {
        func isOver(_ share: Double) -> Bool { stop() || spent.map { $0() >= share } ?? false }
        let walk = spent.map { spent in { spent() / TimetableSearch.walkEnd } }
        let budget = SearchBudget(steps: steps, spent: walk, stride: 512, stop: stop)
        let (best, made) = walked(seed, budget, report)
        var round = 0
        let bound = TimetableBound(model, rounds: min(TimetableBound.rounds, 10 + steps / 100)) {
            round += 1
            return round > TimetableSearch.leastRounds && isOver(TimetableSearch.boundEnd)
        }
        var state = best
        let tries = steps > 1 << 40 ? .max : 20_000 + 2 * steps
        let isPolished = state.polish(tries: tries) { isOver(1) }
        settle(&state)
        var timetable = timetable(state, seed: seed, steps: made)
        timetable.isPolished = start.isEmpty ? isPolished : nil
        timetable.bound = bound.value
        return timetable
    }

    /// Searches until every rule is kept or the steps are made, and looks no further: what such a timetable breaks.
    func attempt(seed: UInt64, steps: Int, stop: @escaping () -> Bool) -> Timetable {
        let search = Attempt()
        let budget = SearchBudget(steps: steps, stride: 128) { search.isKept || stop() }
        let (state, _) = walked(seed, budget) { search.isKept = $0.broken == 0 }
        return timetable(state)
    }

    private final class Attempt {
        var isKept = false
    }

    private func walked(
        _ seed: UInt64, _ budget: SearchBudget, _ report: (Progress) -> Void
    ) -> (state: TimetableState, steps: Int) {
        var random = SearchRandom(seed: seed ^ 0x5EED)
        var state = started(&random)
        var search = LocalSearch(state, seed: seed)
        let outcome = search.run(cooling, budget) { progress in
            let best = progress.best
            report(Progress(steps: progress.steps, broken: best.broken, moved: best.moved, cost: best.cost))
        }
        state.restore(outcome.best)
        return (state, outcome.steps)
    }

    /// A mended timetable starts cold, so that what holds stays.
    private var cooling: Cooling {
        start.isEmpty
            ? Cooling(stages: [.init(share: 3, from: 400, to: 0.4), .init(share: 1, from: 8, to: 0.4, fromBest: true)])
            : Cooling(stages: [.init(share: 3, from: 25, to: 0.5), .init(share: 1, from: 5, to: 0.5, fromBest: true)])
    }

    /// The given timetable as far as it may stand, and every other class where it costs least among a few places.
    private func started(_ random: inout SearchRandom) -> TimetableState {
        var state = TimetableState(model)
        let places = Dictionary(problem.wanted.enumerated().map { ($1.key, $0) }) { first, _ in first }
        for session in start {
            guard let task = places[session.key], model.tasks[task].fixed == nil,
                let spot = TimetableModel.spot(session, problem),
                let staffed = state.staffed(task, spot, keeping: spot, &random)
            else { continue }
            state.assign(task, staffed)
        }
        // Where classes need not be held, those that break nothing come in on the way.
        let open = model.tasks.indices.filter { !state.spots[$0].isHeld && !model.mayLeave($0) }
        for task in open.sorted(by: { (slotCount($0), $0) < (slotCount($1), $1) }) {
            state.enter(task, tries: 60, &random)
        }
        return state
    }

    private func slotCount(_ task: Int) -> Int { model.slots[model.tasks[task].kind].count }

    func timetable(_ state: TimetableState, seed: UInt64? = nil, steps: Int? = nil) -> Timetable {
        let sessions = model.tasks.indices.compactMap { session($0, state.spots[$0]) }.sorted()
        let left = model.tasks.indices.filter { !state.spots[$0].isHeld }.map { problem.wanted[$0].key }
        var timetable = Timetable(
            year: problem.year, sessions: sessions, left: left, cost: 0,
            byRule: TimetableChecker(problem, sessions).byRule(), seed: seed, steps: steps,
            problem: problem)
        timetable.cost = TimetableRule.wishes.reduce(0) { $0 + (timetable.byRule[$1.rawValue] ?? 0) }
        return timetable
    }

    /// A class where the search put it, in words.
    func session(_ task: Int, _ spot: TimetableSpot) -> TimetableSession? {
        guard spot.isHeld else { return nil }
        let (wanted, kind) = (problem.wanted[task], model.kinds[model.tasks[task].kind])
        let (course, venue) = (problem.courses[kind.course], problem.venues[Int(spot.venue)])
        let start = problem.starts[Int(spot.start)]
        let staff = (0..<8).map { spot.staff[$0] }.filter { $0 >= 0 }.map { problem.people[$0].number }
        let month = model.month[Int(spot.day)]
        return TimetableSession(
            key: wanted.key, course: course.id, level: course.level, venue: venue.number, district: venue.district,
            date: model.days[Int(spot.day)], start: start,
            end: TimeOfDay(minutes: min(1440, start.minutes + course.minutes)), host: kind.host,
            instructor: staff.first ?? "", helpers: Array(staff.dropFirst()), capacity: problem.seats(course, venue),
            expected: model.expected[(model.taskKind[task] * model.venueCount + Int(spot.venue)) * 12 + month],
            number: wanted.fixed?.number ?? wanted.published?.number, isFixed: wanted.fixed != nil)
    }
}

extension TimetableState {
    /// Puts a class where it costs least among so many places taken by chance.
    mutating func enter(_ task: Int, tries: Int, _ random: inout SearchRandom) {
        let slots = model.slots[model.tasks[task].kind]
        guard !slots.isEmpty else { return }
        var best: (weight: Int, spot: TimetableSpot)?
        for _ in 0..<tries {
            let spot = model.spot(of: Int(slots[random.below(slots.count)]))
            guard let staffed = staffed(task, spot, keeping: .none, &random) else { continue }
            var price = TimetableCost(model)
            self.price(task, staffed, &price)
            if best.map({ price.weight < $0.weight }) ?? true { best = (price.weight, staffed) }
        }
        if let best { assign(task, best.spot) }
    }
}
