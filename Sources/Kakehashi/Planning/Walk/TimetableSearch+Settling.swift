/// In a timetable that is mended, classes that have stayed keep their people too.
extension TimetableSearch {
    /// Gives classes that stand where they did the people whom they had, all at once or each for itself, unless that
    /// breaks a rule or costs more than a little.
    func settle(_ state: inout TimetableState) {
        let earlier = stayed(state)
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

    /// Classes that stand where they did, with the people whom they had if these can come.
    private func stayed(_ state: TimetableState) -> [(task: Int, spot: TimetableSpot)] {
        let places = Dictionary(problem.wanted.enumerated().map { ($1.key, $0) }) { first, _ in first }
        return start.compactMap { session in
            guard let task = places[session.key], let old = TimetableModel.spot(session, problem),
                state.spots[task].isHeld, model.tasks[task].fixed == nil, state.spots[task] != old,
                !state.spots[task].isElsewhere(old), canCome(old, task)
            else { return nil }
            return (task, old)
        }
    }

    /// What it may cost that nobody else has to come to so many classes.
    private static func worth(of classes: Int, _ rank: SearchRank) -> SearchRank {
        SearchRank(broken: rank.broken, cost: rank.cost + 6 * classes)
    }

    private func canCome(_ spot: TimetableSpot, _ task: Int) -> Bool {
        let number = model.taskKind[task]
        let people = spot.staff.lanes.map { spot.staff[$0] }.filter { $0 >= 0 }
        return spot.instructor >= 0 && model.people[spot.instructor].teaches
            && people.count == 1 + model.kindNumbers[number].helpers
            && people.dropFirst().allSatisfy { !model.people[$0].teaches }
            && people.allSatisfy {
                model.takes[number * model.people.count + $0]
                    && model.canCome($0, number, Int(spot.day), Int(spot.start))
            }
    }
}
