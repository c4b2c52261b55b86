/// What no timetable of a problem can go below, as far as it is easily seen.
///
/// Each class by itself: at its cheapest slot it costs its bus, seats and hour, its share of a set-up and of a journey
/// (a day at a place has at most `mostADay` classes). A class of the pool may also stay away. Those who teach or help are
/// asked equally often. All the other wishes may cost nothing.
struct TimetableBound {
    let value: Int

    init(_ model: TimetableModel) {
        let byKind = model.kinds.indices.map { TimetableBound.cheapest(model, kind: $0) }
        value =
            model.tasks.reduce(0) { sum, task in
                let least = task.fixed == nil ? byKind[task.kind] : 0
                let away = task.worth * model.weights[TimetableRule.pool.index]
                return sum + (task.isRequired ? least : min(least, away))
            } + TimetableBound.load(model)
    }

    /// What the classes that have to be held ask of people in all, divided evenly among everybody.
    private static func load(_ model: TimetableModel) -> Int {
        let classes = model.tasks.filter { $0.isRequired && $0.fixed == nil }.map { model.kindNumbers[$0.kind].helpers }
        let teachers = model.people.count(where: \.teaches)
        let all = [(classes.count, teachers), (classes.reduce(0, +), model.people.count - teachers)]
        return all.reduce(0) { sum, one in
            let (asked, people) = one
            guard people > 0 else { return sum }
            let (each, more) = asked.quotientAndRemainder(dividingBy: people)
            return sum + (people - more) * load(of: each) + more * load(of: each + 1)
        } * model.weights[TimetableRule.load.index]
    }

    private static func load(of classes: Int) -> Int {
        (0..<classes).reduce(0) { $0 + $1 / TimetablePerson.loadStep }
    }

    private static func cheapest(_ model: TimetableModel, kind number: Int) -> Int {
        let kind = model.kinds[number]
        let most = model.problem.venues.map(\.mostADay).max() ?? 1
        let setUp = model.weights[TimetableRule.setUp.index] / max(1, most)
        var least: Int?
        for venue in 0..<model.venueCount {
            let row = number * (model.venueCount + 1) + venue
            let range = model.venueStarts[row]..<model.venueStarts[row + 1]
            guard !range.isEmpty else { continue }
            let ways = kind.instructors.map { model.journeys[$0 * model.venueCount + venue] }
            let journey = (ways.min() ?? 0) * model.weights[TimetableRule.travel.index] / max(1, most)
            for slot in model.slots[number][range] {
                let cost = unary(model, number, venue, Int(slot)) + setUp + journey
                if cost < least ?? .max { least = cost }
            }
        }
        return least ?? 0
    }

    private static func unary(_ model: TimetableModel, _ number: Int, _ venue: Int, _ slot: Int) -> Int {
        let (day, start) = (model.day(of: slot), model.start(of: slot))
        let wait = model.bus[(venue * 3 + model.dayKind[day]) * model.startCount + start]
        let isLate = model.kinds[number].isBeginners && model.starts[start] >= 12 * 60
        return wait * model.weights[TimetableRule.bus.index]
            + model.fill[(number * model.venueCount + venue) * 12 + model.month[day]]
            * model.weights[TimetableRule.fill.index]
            + (isLate ? model.weights[TimetableRule.mornings.index] : 0)
    }
}
