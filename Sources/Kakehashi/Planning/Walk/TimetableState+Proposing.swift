extension TimetableState {
    mutating func propose(_ neighbourhood: Int, using random: inout SearchRandom) -> TimetableMove? {
        guard let kind = TimetableMove.Kind(rawValue: neighbourhood), !spots.isEmpty else { return nil }
        let task = random.below(spots.count)
        guard model.tasks[task].fixed == nil, !model.slots[model.taskKind[task]].isEmpty else { return nil }
        guard spots[task].isHeld else { return chosen(random.below(2) == 0 ? .join : .spot, task, &random) }
        return switch kind {
        case .time, .venue, .spot, .join: chosen(kind, task, &random)
        case .staff: restaffed(task, &random)
        case .swap: swapped(task, &random)
        case .day: redayed(task, &random)
        case .series: reseries(task, &random)
        case .pool: model.mayLeave(task) ? TimetableMove(kind: .pool, task: task, spot: .none) : nil
        }
    }

    private func chosen(
        _ kind: TimetableMove.Kind, _ task: Int, _ random: inout SearchRandom
    ) -> TimetableMove {
        TimetableMove(kind: kind, task: task, tries: TimetableMove.tries, chance: random.next())
    }

    /// Somebody else teaches or helps.
    private func restaffed(_ task: Int, _ random: inout SearchRandom) -> TimetableMove? {
        let (number, count) = (model.taskKind[task], kind(task).helpers)
        let lane = random.below(1 + count)
        let rows = lane == 0 ? model.teachers : model.helpers
        let row = rows[number]
        guard !row.isEmpty else { return nil }
        let person = rows.values[row.lowerBound + random.below(row.count)]
        var spot = spots[task]
        guard !spot.hasStaff(person), model.canCome(person, number, Int(spot.day), Int(spot.start)) else { return nil }
        spot.staff[lane] = person
        if count > 1 { spot.sortHelpers(count) }
        return TimetableMove(kind: .staff, task: task, spot: spot)
    }

    private func swapped(_ task: Int, _ random: inout SearchRandom) -> TimetableMove? {
        let other = random.below(spots.count)
        guard other != task, spots[other].isHeld, model.tasks[other].fixed == nil else { return nil }
        let (here, there) = (spots[task], spots[other])
        guard model.taskKind[task] != model.taskKind[other], isAllowed(task, there), isAllowed(other, here),
            let mine = staffed(task, there, keeping: there, ignoring: other, &random),
            let theirs = staffed(other, here, keeping: here, ignoring: task, &random)
        else { return nil }
        return TimetableMove(kind: .swap, task: task, spot: mine, other: other, otherSpot: theirs)
    }

    private func redayed(_ task: Int, _ random: inout SearchRandom) -> TimetableMove? {
        let slots = model.slots[model.taskKind[task]]
        let (from, slot) = (spots[task], Int(slots[random.below(slots.count)]))
        var to = from
        to.day = Int16(model.day(of: slot))
        if random.below(3) == 0 { to.venue = Int16(model.venue(of: slot)) }
        guard to.day != from.day || to.venue != from.venue, isAllowed(task, to) else { return nil }
        return TimetableMove(kind: .day, task: task, spot: to)
    }

    private func reseries(_ task: Int, _ random: inout SearchRandom) -> TimetableMove? {
        let district = model.venueDistrict[Int(spots[task].venue)]
        var spot = TimetableSpot.none
        spot.start = Int16(random.below(7))
        let group = district * HoldingBody.allCases.count + kind(task).host
        return TimetableMove(kind: .series, task: task, spot: spot, other: group)
    }
}
