extension TimetableState {
    /// Takes each class in turn to the place where it costs least, until no class can do better alone: then true.
    /// Gives up after so many places, or when it is told to stop, which is asked before each class.
    mutating func polish(tries: Int, stop: () -> Bool) -> Bool {
        var (left, task, calm) = (tries, 0, 0)
        while calm < spots.count {
            guard left > 0, !stop() else { return false }
            let isBetter = model.tasks[task].fixed == nil && improve(task)
            left -= model.slots[model.taskKind[task]].count
            calm = isBetter ? 1 : calm + 1
            task = task + 1 == spots.count ? 0 : task + 1
        }
        return true
    }

    private mutating func improve(_ task: Int) -> Bool {
        let (before, old) = (rank, spots[task])
        assign(task, .none)
        let left = rank
        var best = (rank: before, spot: old)
        if left < best.rank { best = (left, .none) }
        if let place = cheapest(task, keeping: old) {
            let there = left + place.price
            if there < best.rank { best = (there, place.spot) }
        }
        assign(task, best.spot)
        return best.rank < before
    }
}
