extension TimetableState: SearchProblem {
    var neighbourhoods: [Neighbourhood] {
        TimetableMove.Kind.allCases.map { kind in
            let isIdle = kind == .pool && !model.tasks.indices.contains(where: model.mayLeave)
            return Neighbourhood("\(kind)", weight: isIdle ? 0.1 : kind.weight)
        }
    }

    var cost: Int { weight(rank) }
    var rank: TimetableRank {
        get { TimetableRank(broken: broken, moved: moved, cost: soft) }
        set { (broken, moved, soft) = (newValue.broken, newValue.moved, newValue.cost) }
    }
    var snapshot: [TimetableSpot] { spots }

    /// What the search walks by.
    @inline(__always)
    func weight(_ rank: TimetableRank) -> Int {
        rank.cost + model.brokenWeight * rank.broken + TimetableState.movedWeight * rank.moved
    }

    mutating func restore(_ snapshot: [TimetableSpot]) {
        for task in spots.indices where spots[task] != snapshot[task] { assign(task, snapshot[task]) }
    }

    /// A class that moves alone stays out of the counts until the move is kept or dropped.
    mutating func change(of move: TimetableMove, limit: Int) -> Int {
        undo.removeAll(keepingCapacity: true)
        before = rank
        switch move.kind {
        case .day: moveDay(move)
        case .series: moveSeries(move)
        case .swap:
            stand(move.task, at: move.spot)
            stand(move.other, at: move.otherSpot)
        default: return lift(move, limit: limit)
        }
        return cost - weight(before)
    }

    mutating func keep(_ move: TimetableMove) {
        if move.isSingle, spots[move.task].isHeld { put(move.task) }
    }

    mutating func drop(_ move: TimetableMove) {
        for change in undo.reversed() {
            if spots[change.task].isHeld, !move.isSingle { take(change.task) }
            spots[change.task] = change.spot
            if change.spot.isHeld { put(change.task) }
        }
        rank = before
    }

    private mutating func stand(_ task: Int, at spot: TimetableSpot) {
        undo.append((task, spots[task]))
        assign(task, spot)
    }

    /// All classes that stand with the move's class on its day and place go where it goes, each at its hour.
    private mutating func moveDay(_ move: TimetableMove) {
        let from = spots[move.task]
        var next = cells[at.day.heads + Int(from.day)]
        while next >= 0 {
            let task = next
            next = cells[at.day.nexts + task]
            guard spots[task].venue == from.venue, model.tasks[task].fixed == nil else { continue }
            var spot = spots[task]
            spot.day = move.spot.day
            spot.venue = move.spot.venue
            if let staffed = withStaff(task, spot) { stand(task, at: staffed) }
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
            if let staffed = withStaff(task, moved) { stand(task, at: staffed) }
        }
    }

    /// The spot with people who can come, those that it has if they can; nil where the class may not be held.
    private func withStaff(_ task: Int, _ spot: TimetableSpot) -> TimetableSpot? {
        var chance = SearchRandom(seed: UInt64(task))
        return staffed(task, spot, keeping: spots[task], &chance)
    }
}
