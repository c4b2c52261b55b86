/// A timetable while it is searched: where each class stands, with every count that the rules need, so that moving a
/// class changes the cost without counting anew.
struct TimetableState: Sendable {
    let model: TimetableModel
    private(set) var spots: [TimetableSpot]
    /// Classes of each day.
    private(set) var daysTasks: [[Int]]
    /// What each rule counts, before its weight.
    private(set) var measures: [Int]
    /// The weighted wishes, and how often rules are broken.
    private(set) var soft = 0
    private(set) var broken = 0

    private var venueDay: [Int]
    private var promiseDay: [Int]
    private var goodDays: [Int]
    private var monthCount: [Int]
    private var courseMonth: [Int]
    private var courseStart: [Int]
    private var courseDays: [[Int]]
    private var placeWeekday: [Int]
    private var heldIn: [Int]
    private var personDay: [Int]
    private var personWeek: [Int]
    private var personMonth: [Int]
    private var hostMonth: [Int]
    private var reached: [Int]
    private var spent = 0
    /// What has been moved since the last question, to undo it.
    var undo: [(task: Int, spot: TimetableSpot)] = []

    /// Weight of a broken rule in the walk of the search.
    static let brokenWeight = 1000
    /// Weeks of a fiscal year, with the broken ones at both ends.
    private static let weeks = 54

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
    private mutating func countNothing() {
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
    private mutating func add(_ rule: TimetableRule, _ change: Int) {
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
    private mutating func note(_ task: Int, from old: TimetableSpot, to new: TimetableSpot) {
        let what = model.tasks[task]
        let change = (old.isHeld ? 1 : 0) - (new.isHeld ? 1 : 0)
        if what.isRequired { add(.held, change) } else { add(.pool, change * what.worth) }
        guard let published = what.published else { return }
        add(.moved, (new.isElsewhere(published) ? 1 : 0) - (old.isElsewhere(published) ? 1 : 0))
    }

    private mutating func count(_ task: Int, _ spot: TimetableSpot, _ sign: Int) {
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

extension TimetableState {
    /// Clashes, set-ups, devices, and the days of the monthly promise.
    private mutating func countDay(
        _ task: Int, _ kind: TimetableKindNumbers, _ spot: TimetableSpot, _ day: Int, _ venue: Int, _ sign: Int
    ) {
        let lends = model.numbers.devices < TimetableModel.never && kind.devices > 0
        let lentBefore = lends ? lentTooMany(day) : 0
        if sign < 0 { daysTasks[day].removeAll { $0 == task } }
        var (rooms, people, isThere) = (0, 0, false)
        for other in daysTasks[day] {
            let clash = self.clash(kind, spot, other)
            rooms += clash.room
            people += clash.people
            isThere = isThere || (spots[other].venue == spot.venue && spots[other].staff[0] == spot.staff[0])
        }
        add(.venueClash, sign * rooms)
        add(.staffClash, sign * people)
        if !isThere, spot.instructor >= 0 { add(.travel, sign * ((2 * model.way(spot.instructor, venue) + 9) / 10)) }
        if sign > 0 { daysTasks[day].append(task) }
        if lends { add(.devices, lentTooMany(day) - lentBefore) }
        let (place, most) = (venue * model.dayCount + day, model.venues[venue].mostADay)
        let held = venueDay[place]
        venueDay[place] = held + sign
        add(.venueLimit, max(0, held + sign - most) - max(0, held - most))
        add(.setUp, (held + sign > 0 ? 1 : 0) - (held > 0 ? 1 : 0))
        if kind.isPromised { countPromise(day, sign) }
    }

    private mutating func countPromise(_ day: Int, _ sign: Int) {
        let limits = model.numbers
        guard limits.monthlyClasses > 0 else { return }
        let wasGood = promiseDay[day] >= limits.monthlyClasses
        promiseDay[day] += sign
        let isGood = promiseDay[day] >= limits.monthlyClasses
        guard wasGood != isGood else { return }
        let month = model.month[day]
        let before = max(0, limits.monthlyDays - goodDays[month])
        goodDays[month] += isGood ? 1 : -1
        add(.monthly, max(0, limits.monthlyDays - goodDays[month]) - before)
    }

    /// Whether a class and one that stands on its day want the same room, and how many people both want.
    func clash(_ kind: TimetableKindNumbers, _ spot: TimetableSpot, _ other: Int) -> (room: Int, people: Int) {
        let (there, thereKind) = (spots[other], model.kindNumbers[model.taskKind[other]])
        let isSamePlace = there.venue == spot.venue
        let limits = model.numbers
        let (start, thereStart) = (model.starts[Int(spot.start)], model.starts[Int(there.start)])
        let gap =
            start < thereStart || (start == thereStart)
            ? thereStart - (start + kind.minutes) : start - (thereStart + thereKind.minutes)
        let room = isSamePlace && gap < limits.between ? 1 : 0
        let way = model.ways[Int(spot.venue) * model.venueCount + Int(there.venue)]
        guard gap < (isSamePlace ? limits.between : limits.clearUp + way + limits.setUp) else { return (room, 0) }
        return (room, shared(spot.staff, there.staff))
    }

    private func shared(_ one: SIMD8<Int16>, _ other: SIMD8<Int16>) -> Int {
        var found = 0
        for lane in 0..<8 where one[lane] >= 0 && any(other .== one[lane]) { found += 1 }
        return found
    }

    /// Devices asked for on a day beyond the stock: classes of one place share them.
    private func lentTooMany(_ day: Int) -> Int {
        let tasks = daysTasks[day]
        var sum = 0
        for (at, task) in tasks.enumerated() {
            let venue = spots[task].venue
            let isFirst = !tasks[..<at].contains { spots[$0].venue == venue }
            guard isFirst else { continue }
            let most = tasks.reduce(0) { spots[$1].venue == venue ? max($0, kind($1).devices) : $0 }
            sum += max(0, most - model.venues[Int(venue)].devices)
        }
        return max(0, sum - model.numbers.devices)
    }

    func kind(_ task: Int) -> TimetableKindNumbers { model.kindNumbers[model.taskKind[task]] }
}

extension TimetableState {
    /// Even months, the body's most, the targets, the budget of the room.
    private mutating func countMonth(_ kind: TimetableKindNumbers, _ number: Int, _ day: Int, _ venue: Int, _ sign: Int)
    {
        let month = model.month[day]
        let off = monthCount[month] - model.quota[month]
        monthCount[month] += sign
        add(.spread, (off + sign) * (off + sign) - off * off)
        let (host, most) = (kind.host * 12 + month, model.hostMost[kind.host][month])
        add(.hostLimit, max(0, hostMonth[host] + sign - most) - max(0, hostMonth[host] - most))
        hostMonth[host] += sign
        for target in model.kinds[number].targets {
            let before = lag(target)
            let isPeople = model.countsPeople[target]
            let value = isPeople ? model.expected[number][venue * 12 + month] : TimetableTarget.Measure.sessions.unit
            reached[target * 12 + month] += sign * value
            add(.targets, lag(target) - before)
        }
        if kind.isCity { spend(sign * model.venues[venue].fee) }
    }

    /// By how much a target is behind, month by month.
    private func lag(_ target: Int) -> Int {
        var (sum, lag) = (0, 0)
        for month in 0..<12 {
            sum += reached[target * 12 + month]
            lag += max(0, model.due[target][month] - sum)
        }
        return lag
    }

    private mutating func spend(_ yen: Int) {
        guard yen != 0 else { return }
        let before = overdrawn
        spent += yen
        add(.budget, overdrawn - before)
    }

    /// Thousands of yen beyond the budget.
    private var overdrawn: Int {
        let budget = model.numbers.budget
        return spent <= budget ? 0 : (spent - budget + 999) / 1000
    }

    /// Districts, what comes before, and the habits of a place.
    private mutating func countPlace(_ kind: TimetableKindNumbers, _ day: Int, _ venue: Int, _ start: Int, _ sign: Int)
    {
        for district in model.venueServes[venue] {
            let index = kind.level * model.districtCount + district
            let want = model.wants[index]
            add(.districts, max(0, want - heldIn[index] - sign) - max(0, want - heldIn[index]))
            heldIn[index] += sign
        }
        let district = model.venueDistrict[venue]
        let place = kind.course * model.districtCount + district
        countNearness(place * 12, model.month[day], sign)
        let habit = (district * HoldingBody.allCases.count + kind.host) * 7
        add(.series, change(of: &placeWeekday, in: habit..<habit + 7, at: habit + model.weekday[day], sign))
        let hours = place * model.startCount
        add(.series, change(of: &courseStart, in: hours..<hours + model.startCount, at: hours + start, sign))
        let affected = [kind.course] + model.after[kind.course]
        let before = affected.reduce(0) { $0 + tooEarly($1, district) }
        if sign > 0 {
            courseDays[place].append(day)
        } else if let at = courseDays[place].firstIndex(of: day) {
            courseDays[place].remove(at: at)
        }
        add(.prerequisite, affected.reduce(0) { $0 + tooEarly($1, district) } - before)
    }

    /// The same course in the same district within two months.
    private mutating func countNearness(_ row: Int, _ month: Int, _ sign: Int) {
        func crowd(_ row: Int) -> Int {
            var crowd = 0
            let here = courseMonth[row + month]
            if month > 0 { crowd += max(0, courseMonth[row + month - 1] + here - 1) }
            if month < 11 { crowd += max(0, here + courseMonth[row + month + 1] - 1) }
            return crowd
        }
        let before = crowd(row)
        courseMonth[row + month] += sign
        add(.spread, crowd(row) - before)
    }

    /// How the number of different values beyond the first changes.
    private func change(of counts: inout [Int], in range: Range<Int>, at index: Int, _ sign: Int) -> Int {
        let before = TimetableState.kinds(counts[range])
        counts[index] += sign
        return max(0, TimetableState.kinds(counts[range]) - 1) - max(0, before - 1)
    }

    private static func kinds(_ counts: ArraySlice<Int>) -> Int { counts.reduce(0) { $0 + ($1 > 0 ? 1 : 0) } }

    /// How many times a class of a course stands too early in a district for something that should come before.
    private func tooEarly(_ course: Int, _ district: Int) -> Int {
        let mine = courseDays[course * model.districtCount + district]
        guard !mine.isEmpty else { return 0 }
        return model.before[course].reduce(0) { sum, prior in
            let place = prior * model.districtCount + district
            let first = min(courseDays[place].min() ?? TimetableModel.never, model.earlier[place])
            return sum + mine.count { $0 < first + model.numbers.prerequisiteDays }
        }
    }

    /// How often people are asked, and what they cost.
    private mutating func countPeople(
        _ kind: TimetableKindNumbers, _ spot: TimetableSpot, _ day: Int, _ venue: Int, _ sign: Int
    ) {
        for lane in 0..<8 where spot.staff[lane] >= 0 {
            let person = Int(spot.staff[lane])
            let who = model.people[person]
            let (today, week) = (person * model.dayCount + day, person * TimetableState.weeks + model.week[day])
            let month = person * 12 + model.month[day]
            add(
                .staffLimit,
                TimetableState.excess(&personDay[today], sign, who.mostADay)
                    + TimetableState.excess(&personWeek[week], sign, who.mostAWeek)
                    + TimetableState.excess(&personMonth[month], sign, who.mostAMonth))
            spend(sign * who.fee)
        }
    }

    private static func excess(_ count: inout Int, _ sign: Int, _ most: Int) -> Int {
        let before = max(0, count - most)
        count += sign
        return max(0, count - most) - before
    }

    /// Whether somebody is taken at that time by another class than these two.
    func isTaken(_ person: Int, task: Int, _ spot: TimetableSpot, ignoring partner: Int = -1) -> Bool {
        var probe = spot
        probe.staff = SIMD8(repeating: -1)
        probe.staff[0] = Int16(person)
        let kind = kind(task)
        return daysTasks[Int(spot.day)].contains { $0 != task && $0 != partner && clash(kind, probe, $0).people > 0 }
    }
}
