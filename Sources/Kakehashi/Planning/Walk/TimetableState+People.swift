extension TimetableState {
    /// How often people are asked, and what they cost.
    mutating func countPeople(
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
