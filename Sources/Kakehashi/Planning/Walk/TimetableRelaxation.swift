/// A problem in which nothing binds classes to each other but prices: each goes where it is cheapest for itself.
///
/// What it then costs is below the cost of every timetable that keeps the rules, whatever the prices (Lagrange).
struct TimetableRelaxation {
    let model: TimetableModel
    /// For each kind where and when it may be held, by the month: the cheapest day of each.
    let cells: [[Cell]]
    /// Classes that have to be held and are not fixed, by kind; what those of the pool cost if they are not held.
    let required: [Int]
    let pool: [[Double]]
    /// Classes that are fixed.
    let fixed: [(kind: Int, spot: TimetableSpot)]
    /// Who may teach and help at an hour, by `kind * starts + start`.
    let teachers: [[Int]]
    let helpers: [[Int]]

    struct Cell {
        let venue: Int
        let month: Int
        let start: Int
        /// Bus, seats and hour.
        let alone: Double
    }

    init(_ model: TimetableModel) {
        self.model = model
        cells = model.kinds.indices.map { TimetableRelaxation.cells(model, $0) }
        let free = model.tasks.filter { $0.fixed == nil }
        let away = Double(model.weights[TimetableRule.pool.index])
        required = model.kinds.indices.map { kind in free.count { $0.kind == kind && $0.isRequired } }
        pool = model.kinds.indices.map { kind in
            free.filter { $0.kind == kind && !$0.isRequired }.map { Double($0.worth) * away }
        }
        fixed = model.tasks.compactMap { task in task.fixed.map { (task.kind, $0) } }
        func people(_ rows: TimetableRows) -> [[Int]] {
            model.kinds.indices.flatMap { kind in
                let row = rows[kind].map { rows.values[$0] }
                return model.starts.indices.map { start in
                    row.filter { model.personStarts[(kind * model.people.count + $0) * model.startCount + start] }
                }
            }
        }
        teachers = people(model.teachers)
        helpers = people(model.helpers)
    }

    private static func cells(_ model: TimetableModel, _ kind: Int) -> [Cell] {
        var least = Array(repeating: Int.max, count: model.venueCount * 12 * model.startCount)
        for slot in model.slots[kind] {
            let spot = model.spot(of: Int(slot))
            let (venue, start, month) = (Int(spot.venue), Int(spot.start), model.month[Int(spot.day)])
            let cell = (venue * 12 + month) * model.startCount + start
            least[cell] = min(least[cell], alone(model, kind, spot))
        }
        return least.indices.filter { least[$0] < .max }.map { cell in
            let place = cell / model.startCount
            return Cell(
                venue: place / 12, month: place % 12, start: cell % model.startCount, alone: Double(least[cell]))
        }
    }

    /// What a class costs whatever the others do.
    static func alone(_ model: TimetableModel, _ kind: Int, _ spot: TimetableSpot) -> Int {
        let (day, venue, start) = (Int(spot.day), Int(spot.venue), Int(spot.start))
        let isLate = model.kinds[kind].isBeginners && model.starts[start] >= 12 * 60
        return model.bus[(venue * 3 + model.dayKind[day]) * model.startCount + start]
            * model.weights[TimetableRule.bus.index]
            + model.fill[(kind * model.venueCount + venue) * 12 + model.month[day]]
            * model.weights[TimetableRule.fill.index]
            + (isLate ? model.weights[TimetableRule.mornings.index] : 0)
    }
}
