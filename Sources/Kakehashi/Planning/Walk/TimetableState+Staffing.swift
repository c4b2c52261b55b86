/// Who works in a class.
extension TimetableState {
    @inline(__always)
    func isAllowed(_ task: Int, _ spot: TimetableSpot) -> Bool {
        let slot = model.slot(Int(spot.venue), Int(spot.day), Int(spot.start))
        return model.allowed[model.taskKind[task] * model.slotCount + slot]
    }

    /// Gives a spot its people: those of `old` as far as they can come and are free, otherwise those who cost least,
    /// the first of them by chance.
    func staffed(
        _ task: Int, _ spot: TimetableSpot, keeping old: TimetableSpot, ignoring partner: Int = -1,
        _ random: inout SearchRandom
    ) -> TimetableSpot? {
        guard isAllowed(task, spot) else { return nil }
        let number = model.taskKind[task]
        let count = model.kindNumbers[number].helpers
        var chosen = spot
        chosen.staff = .nobody
        guard let first = person(.instructor, task, chosen, old.staff[0], partner, &random) else { return nil }
        chosen.staff[0] = first
        for lane in 0..<count {
            guard let helper = person(.helper, task, chosen, old.staff[lane + 1], partner, &random) else {
                return nil
            }
            chosen.staff[lane + 1] = helper
        }
        if count > 1 { chosen.sortHelpers(count) }
        return chosen
    }

    /// The one who costs least, the one who is wanted among equals; nil where nobody can come.
    private func person(
        _ role: Instructor.Role, _ task: Int, _ spot: TimetableSpot, _ wanted: Int, _ partner: Int,
        _ random: inout SearchRandom
    ) -> Int? {
        let number = model.taskKind[task]
        let rows = role == .helper ? model.helpers : model.teachers
        let row = rows[number]
        guard !row.isEmpty else { return nil }
        var best: (cost: Int, person: Int)?
        if wanted >= 0, model.takes[number * model.people.count + wanted],
            model.people[wanted].teaches == (role == .instructor), can(wanted, number, spot)
        {
            best = (price(wanted, role, task, spot, partner), wanted)
            if best?.cost == 0 { return wanted }
        }
        var index = row.lowerBound + random.below(row.count)
        for _ in row {
            let person = rows.values[index]
            index = index + 1 < row.upperBound ? index + 1 : row.lowerBound
            guard can(person, number, spot) else { continue }
            let cost = price(person, role, task, spot, partner)
            if cost == 0 { return person }
            if cost < best?.cost ?? .max { best = (cost, person) }
        }
        return best?.person
    }

    @inline(__always)
    private func can(_ person: Int, _ kind: Int, _ spot: TimetableSpot) -> Bool {
        model.canCome(person, kind, Int(spot.day), Int(spot.start)) && !spot.hasStaff(person)
    }

    /// About what it costs that somebody works there: somebody who is free and asked seldom enough comes first, then
    /// whoever has a short way.
    private func price(
        _ person: Int, _ role: Instructor.Role, _ task: Int, _ spot: TimetableSpot, _ partner: Int
    ) -> Int {
        var cost = overload(person, task, spot) * model.brokenWeight
        let isBusy = cells[at.personDay + person * model.dayCount + Int(spot.day)] > 0
        if isBusy, isTaken(person, task: task, spot, ignoring: partner) { cost += model.brokenWeight }
        guard role == .instructor, !isBusy || !isThere(person, task, spot) else { return cost }
        return cost
            + model.journeys[person * model.venueCount + Int(spot.venue)] * model.weights[TimetableRule.travel.index]
    }

    /// Whether somebody teaches at the venue on the day anyway.
    private func isThere(_ person: Int, _ task: Int, _ spot: TimetableSpot) -> Bool {
        var other = cells[at.day.heads + Int(spot.day)]
        while other >= 0 {
            if other != task, spots[other].venue == spot.venue, spots[other].instructor == person { return true }
            other = cells[at.day.nexts + other]
        }
        return false
    }

    /// In how many ways one class more would ask too much of somebody.
    private func overload(_ person: Int, _ task: Int, _ spot: TimetableSpot) -> Int {
        let (day, who, old) = (Int(spot.day), model.people[person], spots[task])
        let (week, month) = (model.week[day], model.month[day])
        // What the class takes where it stands now will be free.
        let own = old.isHeld && old.hasStaff(person) ? Int(old.day) : -1
        let today = cells[at.personDay + person * model.dayCount + day] - (own == day ? 1 : 0)
        let weeks = cells[at.personWeek + person * TimetableLayout.weeks + week]
        let months = cells[at.personMonth + person * 12 + month]
        return (today >= who.mostADay ? 1 : 0)
            + (weeks - (own >= 0 && model.week[own] == week ? 1 : 0) >= who.mostAWeek ? 1 : 0)
            + (months - (own >= 0 && model.month[own] == month ? 1 : 0) >= who.mostAMonth ? 1 : 0)
    }
}

extension TimetableSpot {
    /// Helpers stand in order, so that the same people make the same spot.
    mutating func sortHelpers(_ count: Int) {
        for last in stride(from: count, to: 1, by: -1) {
            for lane in 1..<last where staff[lane] > staff[lane + 1] {
                let higher = staff[lane]
                staff[lane] = staff[lane + 1]
                staff[lane + 1] = higher
            }
        }
    }
}
