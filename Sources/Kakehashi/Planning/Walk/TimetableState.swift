/// A timetable while it is searched: where each class stands, with every count that the rules need, so that moving a
/// class changes the cost without counting anew.
struct TimetableState: Sendable {
    let model: TimetableModel
    var spots: [TimetableSpot]
    /// Classes of each day.
    var daysTasks: [[Int]]
    /// What each rule counts, before its weight.
    var measures: [Int]
    /// The weighted wishes, and how often rules are broken.
    var soft = 0
    var broken = 0

    var venueDay: [Int]
    var promiseDay: [Int]
    var goodDays: [Int]
    var monthCount: [Int]
    var courseMonth: [Int]
    var courseStart: [Int]
    var courseDays: [[Int]]
    var placeWeekday: [Int]
    var heldIn: [Int]
    var personDay: [Int]
    var personWeek: [Int]
    var personMonth: [Int]
    var hostMonth: [Int]
    var reached: [Int]
    var spent = 0
    /// What has been moved since the last question, to undo it.
    var undo: [(task: Int, spot: TimetableSpot)] = []

    /// Weight of a broken rule in the walk of the search.
    static let brokenWeight = 1000
    /// Weeks of a fiscal year, with the broken ones at both ends.
    static let weeks = 54

    /// With no class held but the fixed ones.
    init(_ model: TimetableModel) {
        self.model = model
        let (days, courses, districts) = (model.dayCount, model.problem.courses.count, model.districtCount)
        let people = model.problem.people.count
        spots = model.tasks.map { _ in .none }
        daysTasks = Array(repeating: [], count: days)
        measures = Array(repeating: 0, count: TimetableRule.allCases.count)
        venueDay = Array(repeating: 0, count: model.venueCount * days)
        promiseDay = Array(repeating: 0, count: days)
        goodDays = Array(repeating: 0, count: 12)
        monthCount = Array(repeating: 0, count: 12)
        courseMonth = Array(repeating: 0, count: courses * districts * 12)
        courseStart = Array(repeating: 0, count: courses * districts * model.startCount)
        courseDays = Array(repeating: [], count: courses * districts)
        placeWeekday = Array(repeating: 0, count: districts * HoldingBody.allCases.count * 7)
        heldIn = Array(repeating: 0, count: Level.allCases.count * districts)
        personDay = Array(repeating: 0, count: people * days)
        personWeek = Array(repeating: 0, count: people * TimetableState.weeks)
        personMonth = Array(repeating: 0, count: people * 12)
        hostMonth = Array(repeating: 0, count: HoldingBody.allCases.count * 12)
        reached = Array(repeating: 0, count: model.problem.targets.count * 12)
        countNothing()
        for task in model.tasks.indices {
            if let spot = model.tasks[task].fixed { assign(task, spot) }
        }
    }

    /// What the rules count where no class is held.
    mutating func countNothing() {
        for task in model.tasks {
            add(.held, task.isRequired ? 1 : 0)
            add(.pool, task.isRequired ? 0 : task.worth)
            add(.moved, task.published == nil ? 0 : 1)
        }
        let limits = model.numbers
        if limits.monthlyClasses > 0 { add(.monthly, 12 * limits.monthlyDays) }
        add(.spread, model.quota.reduce(0) { $0 + $1 * $1 })
        add(.districts, model.wants.reduce(0, +))
        for target in model.problem.targets.indices { add(.targets, lag(target)) }
    }

    @inline(__always)
    mutating func add(_ rule: TimetableRule, _ change: Int) {
        guard change != 0 else { return }
        let index = rule.index
        measures[index] += change
        soft += model.weights[index] * change
        broken += model.mustFlags[index] * change
    }

    /// Puts a class somewhere, or nowhere.
    mutating func assign(_ task: Int, _ spot: TimetableSpot) {
        let old = spots[task]
        guard old != spot else { return }
        if old.isHeld { count(task, old, -1) }
        spots[task] = spot
        if spot.isHeld { count(task, spot, 1) }
        note(task, from: old, to: spot)
    }

    /// The rules that concern whether a class is held, and whether it was moved.
    mutating func note(_ task: Int, from old: TimetableSpot, to new: TimetableSpot) {
        let what = model.tasks[task]
        let change = (old.isHeld ? 1 : 0) - (new.isHeld ? 1 : 0)
        if what.isRequired { add(.held, change) } else { add(.pool, change * what.worth) }
        guard let published = what.published else { return }
        add(.moved, (new.isElsewhere(published) ? 1 : 0) - (old.isElsewhere(published) ? 1 : 0))
    }

    mutating func count(_ task: Int, _ spot: TimetableSpot, _ sign: Int) {
        let number = model.taskKind[task]
        let kind = model.kindNumbers[number]
        let (day, venue, start) = (Int(spot.day), Int(spot.venue), Int(spot.start))
        countDay(task, kind, spot, day, venue, sign)
        countMonth(kind, number, day, venue, sign)
        countPlace(kind, day, venue, start, sign)
        countPeople(kind, spot, day, venue, sign)
        let unary = (venue * 3 + model.dayKind[day].rawValue) * model.startCount + start
        add(.bus, sign * model.bus[unary])
        add(.fill, sign * model.fill[number][venue * 12 + model.month[day]])
        if kind.isBeginners, model.starts[start] >= 12 * 60 { add(.mornings, sign) }
    }
}
