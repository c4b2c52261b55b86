/// In a timetable that is mended, classes keep their people too.
extension TimetableSearch {
    /// Gives classes the people whom they had, all at once or each for itself, unless that breaks a rule or costs more
    /// than a little.
    func settle(_ state: inout TimetableState) {
        let earlier = earlier(state)
        let (rank, spots) = (state.rank, state.snapshot)
        for (task, old) in earlier { state.assign(task, old) }
        guard state.rank > TimetableSearch.worth(of: earlier.count, rank) else { return }
        state.restore(spots)
        for (task, old) in earlier {
            let (now, before) = (state.spots[task], state.rank)
            state.assign(task, old)
            if state.rank > TimetableSearch.worth(of: 1, before) { state.assign(task, now) }
        }
    }

    /// Classes where they stand now, with as many of the people whom they had as can come.
    private func earlier(_ state: TimetableState) -> [(task: Int, spot: TimetableSpot)] {
        let places = Dictionary(problem.wanted.enumerated().map { ($1.key, $0) }) { first, _ in first }
        return start.compactMap { session in
            guard let task = places[session.key], let old = TimetableModel.spot(session, problem),
                state.spots[task].isHeld, model.tasks[task].fixed == nil
            else { return nil }
            let spot = with(old, state.spots[task], task)
            return spot == state.spots[task] ? nil : (task, spot)
        }
    }

    /// The people of before as far as they can come; the others are those of now.
    private func with(_ old: TimetableSpot, _ now: TimetableSpot, _ task: Int) -> TimetableSpot {
        var spot = now
        if canCome(old.instructor, now, task, teaches: true) { spot.staff[0] = old.instructor }
        let count = model.kindNumbers[model.taskKind[task]].helpers
        guard count > 0 else { return spot }
        let before = (1...count).map { old.staff[$0] }.filter { canCome($0, now, task, teaches: false) }
        let others = (1...count).map { now.staff[$0] }.filter { !before.contains($0) }
        for (lane, person) in (before + others).prefix(count).enumerated() { spot.staff[lane + 1] = person }
        spot.sortHelpers(count)
        return spot
    }

    /// What it may cost that nobody else has to come to so many classes.
    private static func worth(of classes: Int, _ rank: TimetableRank) -> TimetableRank {
        TimetableRank(broken: rank.broken, moved: rank.moved, cost: rank.cost + 6 * classes)
    }

    private func canCome(_ person: Int, _ spot: TimetableSpot, _ task: Int, teaches: Bool) -> Bool {
        let number = model.taskKind[task]
        return person >= 0 && model.people[person].teaches == teaches
            && model.takes[number * model.people.count + person]
            && model.canCome(person, number, Int(spot.day), Int(spot.start))
    }
}
