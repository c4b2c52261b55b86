extension TimetableState {
    /// Takes each class in turn to the place where it costs least, until no class can do better alone; gives up after
    /// so many places, which a small problem never needs.
    mutating func polish(tries: Int) {
        var (left, isBetter) = (tries, true)
        while isBetter, left > 0 {
            isBetter = false
            for task in spots.indices where model.tasks[task].fixed == nil && left > 0 {
                left -= model.slots[model.taskKind[task]].count
                if improve(task) { isBetter = true }
            }
        }
    }

    private mutating func improve(_ task: Int) -> Bool {
        let (before, old) = (rank, spots[task])
        var best = (rank: before, spot: old)
        var random = SearchRandom(seed: UInt64(task))
        func look(_ state: inout TimetableState, _ spot: TimetableSpot) {
            state.assign(task, spot)
            if state.rank < best.rank { best = (state.rank, spot) }
        }
        if spots[task].isHeld { look(&self, .none) }
        for slot in model.slots[model.taskKind[task]] {
            for teacher in model.kinds[model.taskKind[task]].instructors {
                var bare = TimetableSpot(
                    day: Int16(model.day(of: Int(slot))), venue: Int16(model.venue(of: Int(slot))),
                    start: Int16(model.start(of: Int(slot))))
                var wish = old
                wish.staff[0] = teacher
                bare.staff = wish.staff
                guard let spot = staffed(task, bare, keeping: wish, &random), spot.instructor == teacher else {
                    continue
                }
                look(&self, spot)
            }
        }
        assign(task, best.spot)
        return best.rank < before
    }
}
