/// Targets of places: a venue counts from the month of its first class on, or from the beginning.
struct TimetablePlaceTargets: Sendable {
    /// What should be reached by the end of each month, in units of cost: `target * 12 + month`.
    let due: [Int]
    /// The targets that a kind counts for.
    let targets: TimetableRows
    /// Whether a venue counts from the beginning: `target * venues + venue`.
    let isThere: [Bool]
    /// How many places count from the beginning, those without classes among them.
    let there: [Int]

    static let unit = TimetableTarget.Measure.venues.unit

    init(_ problem: TimetableProblem, _ kinds: [TimetableKind]) {
        let targets = problem.targets.filter { $0.measure == .venues }
        due = targets.flatMap { target in (0..<12).map { target.due(month: $0) } }
        self.targets = TimetableRows(
            kinds.map { kind in
                targets.indices.filter { targets[$0].admits(problem.courses[kind.course], kind.host) }
            })
        isThere = targets.flatMap { target in
            let there = Set(target.there ?? [])
            return problem.venues.map { there.contains($0.number) }
        }
        there = targets.map { Set($0.there ?? []).count }
    }

    var count: Int { there.count }

    /// What is missing where no class is held.
    var missing: Int {
        due.indices.reduce(0) { $0 + max(0, due[$1] - there[$1 / 12] * TimetablePlaceTargets.unit) }
    }
}
