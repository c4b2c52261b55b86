extension TimetableState {
    /// Clashes, set-ups, devices, and the days of the monthly promise.
    mutating func countDay(
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
