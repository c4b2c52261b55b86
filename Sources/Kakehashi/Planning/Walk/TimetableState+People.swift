/// Who is asked how often, where they have to go, and what they cost.
extension TimetableState {
    @inline(__always)
    func pricePeople(_ kind: TimetableKindNumbers, _ spot: TimetableSpot, _ tally: inout some TimetableTally) {
        let (day, venue) = (Int(spot.day), Int(spot.venue))
        let (week, month) = (model.week[day], model.month[day])
        var (fees, isAnybodyBusy) = (kind.isCity ? model.venues[venue].fee : 0, false)
        for lane in spot.staff.lanes where spot.staff[lane] >= 0 {
            let person = spot.staff[lane]
            let who = model.people[person]
            let today = cells[at.personDay + person * model.dayCount + day]
            let more =
                excess(today, who.mostADay)
                + excess(cells[at.personWeek + person * TimetableLayout.weeks + week], who.mostAWeek)
                + excess(cells[at.personMonth + person * 12 + month], who.mostAMonth)
            tally.add(.load, cells[at.personYear + person] / TimetablePerson.loadStep)
            if more > 0 { tally.add(.staffLimit, more) }
            fees += who.fee
            isAnybodyBusy = isAnybodyBusy || today > 0
        }
        let spent = cells[at.spent]
        if fees > 0 { tally.add(.budget, overdrawn(spent + fees) - overdrawn(spent)) }
        let isThere = isAnybodyBusy && priceMeetings(kind, spot, day, &tally)
        if !isThere, spot.instructor >= 0 {
            tally.add(.travel, model.journeys[spot.instructor * model.venueCount + venue])
        }
    }

    /// How often somebody would have to be at two places; whether the instructor teaches at the venue anyway.
    private func priceMeetings(
        _ kind: TimetableKindNumbers, _ spot: TimetableSpot, _ day: Int, _ tally: inout some TimetableTally
    ) -> Bool {
        var (isThere, other) = (false, cells[at.day.heads + day])
        while other >= 0 {
            let shared = spot.staff.shared(with: spots[other].staff)
            if shared > 0 {
                if isTooNear(kind, spot, other) { tally.add(.staffClash, shared) }
                if spots[other].venue == spot.venue, spots[other].instructor == spot.instructor { isThere = true }
            }
            other = cells[at.day.nexts + other]
        }
        return isThere
    }

    /// Whether nobody can be in both classes, given the way between them.
    @inline(__always)
    func isTooNear(_ kind: TimetableKindNumbers, _ spot: TimetableSpot, _ other: Int) -> Bool {
        let (limits, there) = (model.numbers, Int(spots[other].venue))
        let way = model.ways[Int(spot.venue) * model.venueCount + there]
        let least = there == Int(spot.venue) ? limits.between : limits.clearUp + way + limits.setUp
        return gap(kind, spot, other) < least
    }

    mutating func countPeople(_ spot: TimetableSpot, _ day: Int, _ sign: Int) {
        let (week, month) = (model.week[day], model.month[day])
        for lane in spot.staff.lanes where spot.staff[lane] >= 0 {
            let person = spot.staff[lane]
            cells[at.personDay + person * model.dayCount + day] += sign
            cells[at.personWeek + person * TimetableLayout.weeks + week] += sign
            cells[at.personMonth + person * 12 + month] += sign
            cells[at.personYear + person] += sign
            cells[at.spent] += sign * model.people[person].fee
        }
    }

    /// Whether somebody is taken at that time by another class than these two.
    func isTaken(_ person: Int, task: Int, _ spot: TimetableSpot, ignoring partner: Int = -1) -> Bool {
        let day = Int(spot.day)
        guard cells[at.personDay + person * model.dayCount + day] > 0 else { return false }
        let kind = kind(task)
        var other = cells[at.day.heads + day]
        while other >= 0 {
            if other != task, other != partner, spots[other].hasStaff(person), isTooNear(kind, spot, other) {
                return true
            }
            other = cells[at.day.nexts + other]
        }
        return false
    }
}
