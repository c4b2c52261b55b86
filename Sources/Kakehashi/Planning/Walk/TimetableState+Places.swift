/// Districts, what comes before, and the habits of a place.
extension TimetableState {
    @inline(__always)
    func priceHabits(
        _ kind: TimetableKindNumbers, _ day: Int, _ venue: Int, _ start: Int, _ tally: inout some TimetableTally
    ) {
        for index in model.serves[venue] {
            let served = kind.level * model.districtCount + model.serves.values[index]
            if cells[at.heldIn + served] < model.wants[served] { tally.add(.districts, -1) }
        }
        let district = model.venueDistrict[venue]
        let place = kind.course * model.districtCount + district
        tally.add(.spread, nearness(at.courseMonth + place * 12, model.month[day]))
        let habit = district * HoldingBody.allCases.count + kind.host
        let weekday = at.placeWeekday + habit * TimetableLayout.weekdays + model.weekday[day]
        if cells[weekday] == 0, cells[at.placeWeekdays + habit] > 0 { tally.add(.series, 1) }
        let hour = at.courseStart + place * model.startCount + start
        if cells[hour] == 0, cells[at.courseStarts + place] > 0 { tally.add(.series, 1) }
        if kind.isOrdered { tally.add(.prerequisite, disorder(kind.course, district, day)) }
    }

    /// Classes of the same course in the same district within two months.
    private func nearness(_ row: Int, _ month: Int) -> Int {
        let here = cells[row + month]
        var more = 0
        if month > 0, here + cells[row + month - 1] > 0 { more += 1 }
        if month < 11, here + cells[row + month + 1] > 0 { more += 1 }
        return more
    }

    /// Whether a class would stand too early for what should come before it, less the others that would not any more.
    private func disorder(_ course: Int, _ district: Int, _ day: Int) -> Int {
        let wait = model.numbers.prerequisiteDays
        var more = 0
        // Classes that are over are as they are.
        for index in model.before[course] where day >= model.firstAhead {
            let prior = model.before.values[index]
            if day < first(prior * model.districtCount + district) + wait { more += 1 }
        }
        let after = model.after[course]
        guard !after.isEmpty else { return more }
        let first = first(course * model.districtCount + district)
        guard day < first else { return more }
        for index in after {
            let next = model.after.values[index]
            more -= held(
                next * model.districtCount + district, from: max(day + wait, model.firstAhead), to: first + wait)
        }
        return more
    }

    /// The first day of a course in a district.
    private func first(_ place: Int) -> Int {
        var (first, task) = (model.earlier[place], cells[at.place.heads + place])
        while task >= 0 {
            first = min(first, Int(spots[task].day))
            task = cells[at.place.nexts + task]
        }
        return first
    }

    /// Classes of a course in a district from one day to before another.
    private func held(_ place: Int, from first: Int, to last: Int) -> Int {
        var (count, task) = (0, cells[at.place.heads + place])
        while task >= 0 {
            let day = Int(spots[task].day)
            if first <= day, day < last { count += 1 }
            task = cells[at.place.nexts + task]
        }
        return count
    }

    mutating func countPlace(
        _ task: Int, _ kind: TimetableKindNumbers, _ day: Int, _ venue: Int, _ start: Int, _ sign: Int
    ) {
        for index in model.serves[venue] {
            cells[at.heldIn + kind.level * model.districtCount + model.serves.values[index]] += sign
        }
        let district = model.venueDistrict[venue]
        let place = kind.course * model.districtCount + district
        cells[at.courseMonth + place * 12 + model.month[day]] += sign
        let habit = district * HoldingBody.allCases.count + kind.host
        countHabit(
            at.placeWeekday + habit * TimetableLayout.weekdays + model.weekday[day], at.placeWeekdays + habit, sign)
        countHabit(at.courseStart + place * model.startCount + start, at.courseStarts + place, sign)
        guard kind.isOrdered else { return }
        if sign > 0 { link(task, at.place, place) } else { unlink(task, at.place, place) }
    }

    /// One more or less with that value, and how many different values there are.
    @inline(__always)
    private mutating func countHabit(_ value: Int, _ values: Int, _ sign: Int) {
        cells[value] += sign
        if cells[value] == (sign > 0 ? 1 : 0) { cells[values] += sign }
    }
}
