/// What no timetable can reach of the targets of places.
extension TimetablePlaceTargets {
    /// What is missing even if every venue had a class in the first month in which it can have one.
    func beyondReach(_ model: TimetableModel) -> Int {
        guard count > 0 else { return 0 }
        let openings = model.kinds.indices.map { self.openings(model, kind: $0) }
        return (0..<count).reduce(0) { sum, target in
            let kinds = model.kinds.indices.filter { targets[$0].contains { targets.values[$0] == target } }
            let first = (0..<model.venueCount).compactMap { venue in
                isThere[target * model.venueCount + venue] ? nil : kinds.compactMap { openings[$0][venue] }.min()
            }
            return sum
                + (0..<12).reduce(0) { missing, month in
                    let places = there[target] + first.count { $0 <= month }
                    return missing + max(0, due[target * 12 + month] - places * TimetablePlaceTargets.unit)
                }
        }
    }

    /// The first month in which each venue can have a class of a kind; nil for never.
    private func openings(_ model: TimetableModel, kind: Int) -> [Int?] {
        var first: [Int?] = (0..<model.venueCount).map { venue in
            let row = kind * (model.venueCount + 1) + venue
            return model.slots[kind][model.venueStarts[row]..<model.venueStarts[row + 1]].map {
                model.month[model.day(of: Int($0))]
            }.min()
        }
        for task in model.tasks.indices where model.taskKind[task] == kind {
            guard let spot = model.tasks[task].fixed else { continue }
            let (venue, month) = (Int(spot.venue), model.month[Int(spot.day)])
            first[venue] = min(first[venue] ?? month, month)
        }
        return first
    }
}
