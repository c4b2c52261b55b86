extension TimetableState {
    mutating func propose(_ neighbourhood: Int, using random: inout SearchRandom) -> TimetableMove? {
        guard let kind = TimetableMove.Kind(rawValue: neighbourhood), !spots.isEmpty else { return nil }
        let task = random.below(spots.count)
        guard model.tasks[task].fixed == nil, !model.slots[model.taskKind[task]].isEmpty else { return nil }
        guard spots[task].isHeld else { return entry(task, &random) }
        return switch kind {
        case .time: retimed(task, &random)
        case .venue: revenued(task, &random)
        case .spot: anywhere(task, .spot, &random)
        case .join: joined(task, &random)
        case .staff: restaffed(task, &random)
        case .swap: swapped(task, &random)
        case .day: redayed(task, &random)
        case .series: reseries(task, &random)
        case .pool: model.mayLeave(task) ? TimetableMove(kind: .pool, task: task, spot: .none) : nil
        }
    }

    /// A class that is not held comes in anywhere, or beside another.
    private func entry(_ task: Int, _ random: inout SearchRandom) -> TimetableMove? {
        random.below(2) == 0 ? joined(task, &random) : anywhere(task, .pool, &random)
    }

    private func spot(_ slot: Int) -> TimetableSpot {
        TimetableSpot(
            day: Int16(model.day(of: slot)), venue: Int16(model.venue(of: slot)), start: Int16(model.start(of: slot)))
    }

    private func single(
        _ kind: TimetableMove.Kind, _ task: Int, _ spot: TimetableSpot, _ random: inout SearchRandom
    ) -> TimetableMove? {
        guard let staffed = staffed(task, spot, keeping: spots[task], &random), staffed != spots[task] else {
            return nil
        }
        return TimetableMove(kind: kind, task: task, spot: staffed)
    }

    private func anywhere(
        _ task: Int, _ kind: TimetableMove.Kind, _ random: inout SearchRandom
    ) -> TimetableMove? {
        let slots = model.slots[model.taskKind[task]]
        return single(kind, task, spot(Int(slots[random.below(slots.count)])), &random)
    }

    private func retimed(_ task: Int, _ random: inout SearchRandom) -> TimetableMove? {
        let number = model.taskKind[task]
        let venue = Int(spots[task].venue)
        let (begin, end) = (model.venueSlots[number][venue], model.venueSlots[number][venue + 1])
        guard begin < end else { return nil }
        if random.below(4) == 0 {
            var spot = spots[task]
            spot.start = Int16(random.below(model.startCount))
            return single(.time, task, spot, &random)
        }
        return single(.time, task, spot(Int(model.slots[number][begin + random.below(end - begin)])), &random)
    }

    private func revenued(_ task: Int, _ random: inout SearchRandom) -> TimetableMove? {
        let number = model.taskKind[task]
        let venue = random.below(model.venueCount)
        let (begin, end) = (model.venueSlots[number][venue], model.venueSlots[number][venue + 1])
        guard begin < end else { return nil }
        var same = spots[task]
        same.venue = Int16(venue)
        if isAllowed(task, same) { return single(.venue, task, same, &random) }
        return single(.venue, task, spot(Int(model.slots[number][begin + random.below(end - begin)])), &random)
    }

    private func joined(_ task: Int, _ random: inout SearchRandom) -> TimetableMove? {
        let other = random.below(spots.count)
        guard other != task, spots[other].isHeld else { return nil }
        var spot = spots[other]
        spot.start = Int16(random.below(model.startCount))
        guard isAllowed(task, spot) else { return nil }
        // The same people do both where they can: one journey.
        guard let staffed = staffed(task, spot, keeping: random.below(2) == 0 ? spots[other] : spots[task], &random)
        else { return nil }
        return staffed == spots[task] ? nil : TimetableMove(kind: .join, task: task, spot: staffed)
    }

    private func restaffed(_ task: Int, _ random: inout SearchRandom) -> TimetableMove? {
        var without = spots[task]
        let what = model.kinds[model.taskKind[task]]
        without.staff[random.below(1 + what.helpers)] = -1
        guard let staffed = staffed(task, spots[task], keeping: without, &random), staffed != spots[task] else {
            return nil
        }
        return TimetableMove(kind: .staff, task: task, spot: staffed)
    }

    private func swapped(_ task: Int, _ random: inout SearchRandom) -> TimetableMove? {
        let other = random.below(spots.count)
        guard other != task, spots[other].isHeld, model.tasks[other].fixed == nil else { return nil }
        let (here, there) = (spots[task], spots[other])
        guard model.taskKind[task] != model.taskKind[other], isAllowed(task, there), isAllowed(other, here),
            let mine = exchanged(task, there, with: other, &random),
            let theirs = exchanged(other, here, with: task, &random)
        else { return nil }
        return TimetableMove(kind: .swap, task: task, spot: mine, other: other, otherSpot: theirs)
    }

    /// The spot with the people who are there, as far as they take this class.
    private func exchanged(
        _ task: Int, _ spot: TimetableSpot, with partner: Int, _ random: inout SearchRandom
    ) -> TimetableSpot? {
        let what = model.kinds[model.taskKind[task]]
        var there = spot
        if spot.instructor >= 0, !what.instructors.contains(spot.instructor) { there.staff[0] = -1 }
        for lane in 1..<8 where spot.staff[lane] >= 0 && !what.assistants.contains(Int(spot.staff[lane])) {
            there.staff[lane] = -1
        }
        return staffed(task, spot, keeping: there, ignoring: partner, &random)
    }

    private func redayed(_ task: Int, _ random: inout SearchRandom) -> TimetableMove? {
        let number = model.taskKind[task]
        let from = spots[task]
        let slots = model.slots[number]
        var to = spot(Int(slots[random.below(slots.count)]))
        if random.below(3) > 0 { to.venue = from.venue }
        to.start = from.start
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
