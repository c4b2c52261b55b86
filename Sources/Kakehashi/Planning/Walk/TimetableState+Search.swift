extension TimetableState: SearchProblem {
    var neighbourhoods: [Neighbourhood] {
        TimetableMove.Kind.allCases.map { kind in
            let isIdle = kind == .pool && !model.tasks.indices.contains(where: model.mayLeave)
            return Neighbourhood("\(kind)", weight: isIdle ? 0.1 : kind.weight)
        }
    }

    var cost: Int { soft + TimetableState.brokenWeight * broken }
    var rank: SearchRank { SearchRank(broken: broken, cost: soft) }
    var snapshot: [TimetableSpot] { spots }

    mutating func restore(_ snapshot: [TimetableSpot]) {
        for task in spots.indices where spots[task] != snapshot[task] { assign(task, snapshot[task]) }
    }

    mutating func change(of move: TimetableMove, limit: Int) -> Int {
        undo.removeAll(keepingCapacity: true)
        let before = cost
        make(move)
        return cost - before
    }

    mutating func keep(_ move: TimetableMove) {}

    mutating func drop(_ move: TimetableMove) {
        for change in undo.reversed() { assign(change.task, change.spot) }
    }

    private mutating func put(_ task: Int, _ spot: TimetableSpot) {
        undo.append((task, spots[task]))
        assign(task, spot)
    }

    private mutating func make(_ move: TimetableMove) {
        switch move.kind {
        case .day: moveDay(move)
        case .series: moveSeries(move)
        default:
            put(move.task, move.spot)
            if move.other >= 0 { put(move.other, move.otherSpot) }
        }
    }

    /// All classes that stand with the move's class on its day and place go where it goes, each at its hour.
    private mutating func moveDay(_ move: TimetableMove) {
        let from = spots[move.task]
        for task in daysTasks[Int(from.day)] where spots[task].venue == from.venue && model.tasks[task].fixed == nil {
            var spot = spots[task]
            spot.day = move.spot.day
            spot.venue = move.spot.venue
            if let staffed = withStaff(task, spot) { put(task, staffed) }
        }
    }

    /// The classes of a body at a district go to the nearest day with the weekday of the move.
    private mutating func moveSeries(_ move: TimetableMove) {
        let weekday = Int(move.spot.start)
        let (district, host) = (move.other / HoldingBody.allCases.count, move.other % HoldingBody.allCases.count)
        for task in spots.indices where spots[task].isHeld && model.tasks[task].fixed == nil {
            let spot = spots[task]
            let day = Int(spot.day)
            guard kind(task).host == host, model.venueDistrict[Int(spot.venue)] == district,
                model.weekday[day] != weekday
            else { continue }
            let shift = (weekday - model.weekday[day] + 10) % 7 - 3
            guard model.days.indices.contains(day + shift) else { continue }
            var moved = spot
            moved.day = Int16(day + shift)
            if let staffed = withStaff(task, moved) { put(task, staffed) }
        }
    }

    /// The spot with people who can come, those that it has if they can; nil where the class may not be held.
    private func withStaff(_ task: Int, _ spot: TimetableSpot) -> TimetableSpot? {
        var chance = SearchRandom(seed: UInt64(task))
        return staffed(task, spot, keeping: spots[task], &chance)
    }
}

extension TimetableState {
    func isAllowed(_ task: Int, _ spot: TimetableSpot) -> Bool {
        model.allowed[model.taskKind[task]][model.slot(Int(spot.venue), Int(spot.day), Int(spot.start))]
    }

    /// Gives a spot its people: those of `old` as far as they can come and are free, otherwise others by chance.
    func staffed(
        _ task: Int, _ spot: TimetableSpot, keeping old: TimetableSpot, ignoring partner: Int = -1,
        _ random: inout SearchRandom
    ) -> TimetableSpot? {
        guard isAllowed(task, spot) else { return nil }
        let what = model.kinds[model.taskKind[task]]
        var spot = spot
        spot.staff = SIMD8(repeating: -1)
        guard let first = person(of: what.instructors, task, spot, Int(old.staff[0]), partner, &random)
        else { return nil }
        var chosen = spot
        chosen.staff[0] = Int16(first)
        for lane in 0..<what.helpers {
            guard
                let helper = person(
                    of: what.assistants, task, chosen, Int(old.staff[lane + 1]), partner, &random)
            else { return nil }
            chosen.staff[lane + 1] = Int16(helper)
        }
        if what.helpers > 1 { chosen.sortHelpers(what.helpers) }
        return chosen
    }

    /// One who can come and is free; one who can come where nobody is free.
    private func person(
        of people: [Int], _ task: Int, _ spot: TimetableSpot, _ wanted: Int, _ partner: Int,
        _ random: inout SearchRandom
    ) -> Int? {
        let (day, start, number) = (Int(spot.day), Int(spot.start), model.taskKind[task])
        func can(_ person: Int) -> Bool {
            model.canCome(person, number, day, start) && !spot.hasStaff(person)
        }
        if wanted >= 0, people.contains(wanted), can(wanted), !isTaken(wanted, task: task, spot, ignoring: partner) {
            return wanted
        }
        var fallback: Int?
        let offset = random.below(people.count)
        for step in people.indices {
            let person = people[(offset + step) % people.count]
            guard can(person) else { continue }
            if !isTaken(person, task: task, spot, ignoring: partner) { return person }
            fallback = fallback ?? person
        }
        return fallback
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
