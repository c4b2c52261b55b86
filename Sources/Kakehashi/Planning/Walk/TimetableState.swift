/// A timetable while it is searched: where each class stands, with every count that the rules need, so that moving a
/// class changes the cost without counting anew.
///
/// A class is taken out of the counts, priced at as many spots as one likes, and put in where it shall stand. What it
/// adds to the cost depends on the others alone, so that the price of where it stood is what it gave back.
struct TimetableState: Sendable {
    let model: TimetableModel
    var spots: [TimetableSpot]
    /// All the counts, table after table.
    var cells: [Int]
    let at: TimetableLayout
    /// The weighted wishes, how often rules are broken, and how many published classes move.
    var soft = 0
    var broken = 0
    var moved = 0
    /// What the move in question has changed so far, to undo it.
    var undo: [(task: Int, spot: TimetableSpot)] = []
    /// The rank before the move in question.
    var before = TimetableRank(broken: 0, moved: 0, cost: 0)

    /// The weight of a published class that moves, in the walk of the search.
    static let movedWeight = 400

    /// With no class held but the fixed ones.
    init(_ model: TimetableModel) {
        self.model = model
        at = model.layout
        spots = model.tasks.map { _ in .none }
        cells = Array(repeating: 0, count: at.count)
        for head in model.days.indices { cells[at.day.heads + head] = -1 }
        for head in 0..<model.problem.courses.count * model.districtCount { cells[at.place.heads + head] = -1 }
        for target in 0..<model.places.count {
            for month in 0..<12 {
                cells[at.placesReached + target * 12 + month] = model.places.there[target] * TimetablePlaceTargets.unit
            }
        }
        var nothing = TimetableCost(model)
        countNothing(&nothing)
        (soft, broken, moved) = (nothing.soft, nothing.broken, nothing.moved)
        for task in model.tasks.indices {
            if let spot = model.tasks[task].fixed { assign(task, spot) }
        }
    }

    /// What the rules count where no class is held.
    func countNothing(_ tally: inout some TimetableTally) {
        for task in model.tasks {
            tally.add(.held, task.isRequired ? 1 : 0)
            tally.add(.pool, task.isRequired ? 0 : task.worth)
            tally.add(.moved, task.isPublished ? 1 : 0)
        }
        tally.add(.monthly, model.promisedDays.reduce(0, +))
        tally.add(.spread, model.quota.reduce(0) { $0 + $1 * $1 })
        tally.add(.districts, model.wants.reduce(0, +))
        tally.add(.targets, model.due.reduce(0, +) + model.places.missing)
    }

    /// Puts a class somewhere, or nowhere.
    mutating func assign(_ task: Int, _ spot: TimetableSpot) {
        let old = spots[task]
        guard old != spot else { return }
        if old.isHeld {
            take(task)
            pay(task, old, -1)
        }
        spots[task] = spot
        if spot.isHeld {
            pay(task, spot, 1)
            put(task)
        }
    }

    /// The price of a spot goes to the cost, or comes off.
    @inline(__always)
    mutating func pay(_ task: Int, _ spot: TimetableSpot, _ sign: Int) {
        var cost = TimetableCost(model)
        price(task, spot, &cost)
        soft += sign * cost.soft
        broken += sign * cost.broken
        moved += sign * cost.moved
    }

    /// What it adds to hold a class there that is not held now.
    @inline(__always)
    func price(_ task: Int, _ spot: TimetableSpot, _ tally: inout some TimetableTally) {
        pricePlace(task, spot, &tally)
        pricePeople(kind(task), spot, &tally)
    }

    /// What it adds whoever works in it.
    @inline(__always)
    func pricePlace(_ task: Int, _ spot: TimetableSpot, _ tally: inout some TimetableTally) {
        let number = model.taskKind[task]
        let kind = model.kindNumbers[number]
        let (day, venue, start) = (Int(spot.day), Int(spot.venue), Int(spot.start))
        let month = model.month[day]
        tally.add(.bus, model.bus[(venue * 3 + model.dayKind[day]) * model.startCount + start])
        tally.add(.fill, model.fill[(number * model.venueCount + venue) * 12 + month])
        if kind.isBeginners, model.starts[start] >= 12 * 60 { tally.add(.mornings, 1) }
        priceDay(kind, spot, day, venue, &tally)
        priceMonth(kind, number, month, venue, &tally)
        priceHabits(kind, day, venue, start, &tally)
        if model.isRequired[task] { tally.add(.held, -1) } else { tally.add(.pool, -model.tasks[task].worth) }
        if model.isMending { priceHome(model.tasks[task], spot, &tally) }
    }

    /// What it adds that a class is where it was, or how far from there.
    private func priceHome(_ task: TimetableTask, _ spot: TimetableSpot, _ tally: inout some TimetableTally) {
        guard let home = task.home else { return }
        if spot.isElsewhere(home) {
            tally.add(.near, model.distance(home, spot) + (task.isPublished ? 0 : TimetableNearness.planned))
        } else if task.isPublished {
            tally.add(.moved, -1)
        }
    }

    /// A class goes out of the counts.
    mutating func take(_ task: Int) { count(task, -1) }

    /// A class goes into the counts where it stands.
    mutating func put(_ task: Int) { count(task, 1) }

    @inline(__always)
    private mutating func count(_ task: Int, _ sign: Int) {
        let (spot, number) = (spots[task], model.taskKind[task])
        let kind = model.kindNumbers[number]
        let (day, venue) = (Int(spot.day), Int(spot.venue))
        countDay(task, kind, day, venue, sign)
        countMonth(kind, number, model.month[day], venue, sign)
        countPlace(task, kind, day, venue, Int(spot.start), sign)
        countPeople(spot, day, sign)
    }

    /// A class goes to the head of a chain.
    @inline(__always)
    mutating func link(_ task: Int, _ chain: TimetableLayout.Chain, _ head: Int) {
        let first = cells[chain.heads + head]
        cells[chain.nexts + task] = first
        cells[chain.priors + task] = -1
        if first >= 0 { cells[chain.priors + first] = task }
        cells[chain.heads + head] = task
    }

    @inline(__always)
    mutating func unlink(_ task: Int, _ chain: TimetableLayout.Chain, _ head: Int) {
        let (next, prior) = (cells[chain.nexts + task], cells[chain.priors + task])
        cells[prior < 0 ? chain.heads + head : chain.nexts + prior] = next
        if next >= 0 { cells[chain.priors + next] = prior }
    }

    func kind(_ task: Int) -> TimetableKindNumbers { model.kindNumbers[model.taskKind[task]] }

    /// By how much a count goes beyond its most when one more is counted.
    @inline(__always)
    func excess(_ count: Int, _ most: Int) -> Int { count >= most ? 1 : 0 }
}
