/// The best place for one class that is out of the counts: of all its places, not of some taken by chance.
extension TimetableState {
    /// A place with its people, and what the class adds to the cost there.
    struct Place {
        let spot: TimetableSpot
        let price: TimetableRank
    }

    /// The cheapest of its places with those who cost least there; the people of `old` among equals.
    func cheapest(_ task: Int, keeping old: TimetableSpot) -> Place? {
        cheapest(task, keeping: old, in: [model.slots[model.taskKind[task]].indices])
    }

    /// The cheapest at the venue of `old`, on that day or on another.
    func cheapestHere(_ task: Int, keeping old: TimetableSpot, isSameDay: Bool) -> Place? {
        cheapest(task, keeping: old, in: [model.slotRange(model.taskKind[task], Int(old.venue))]) {
            ($0.day == old.day) == isSameDay && (!isSameDay || $0.start != old.start)
        }
    }

    /// The cheapest at any other venue.
    func cheapestElsewhere(_ task: Int, keeping old: TimetableSpot) -> Place? {
        let here = model.slotRange(model.taskKind[task], Int(old.venue))
        let all = model.slots[model.taskKind[task]].indices
        return cheapest(task, keeping: old, in: [0..<here.lowerBound, here.upperBound..<all.upperBound])
    }

    private func cheapest(
        _ task: Int, keeping old: TimetableSpot, in ranges: [Range<Int>],
        where isAsked: (TimetableSpot) -> Bool = { _ in true }
    ) -> Place? {
        var best: Place?
        for index in ranges.joined() {
            let spot = model.spot(of: Int(model.slots[model.taskKind[task]][index]))
            guard isAsked(spot) else { continue }
            var price = TimetableCost(model)
            pricePlace(task, spot, &price)
            // People only add to it.
            if let best, price.rank >= best.price { continue }
            guard let staffed = staffedCheapest(task, spot, keeping: old) else { continue }
            pricePeople(kind(task), staffed, &price)
            if best.map({ price.rank < $0.price }) ?? true { best = Place(spot: staffed, price: price.rank) }
        }
        return best
    }

    /// The same place with somebody else who teaches.
    func cheapestOtherTeacher(_ task: Int, of old: TimetableSpot) -> Place? {
        let number = model.taskKind[task]
        var best: Place?
        for index in model.teachers[number] {
            let person = model.teachers.values[index]
            guard person != old.instructor, model.canCome(person, number, Int(old.day), Int(old.start)) else {
                continue
            }
            var spot = old
            spot.staff[0] = person
            var price = TimetableCost(model)
            self.price(task, spot, &price)
            if best.map({ price.rank < $0.price }) ?? true { best = Place(spot: spot, price: price.rank) }
        }
        return best
    }

    /// Those who cost least there; what each costs does not depend on the others, but for the budget.
    private func staffedCheapest(_ task: Int, _ spot: TimetableSpot, keeping old: TimetableSpot) -> TimetableSpot? {
        let (number, count) = (model.taskKind[task], kind(task).helpers)
        var chosen = spot
        chosen.staff = .nobody
        guard let first = those(1, of: model.teachers, number, spot, old).first else { return nil }
        chosen.staff[0] = first
        guard count > 0 else { return chosen }
        let helpers = those(count, of: model.helpers, number, spot, old)
        guard helpers.count == count else { return nil }
        for (lane, person) in helpers.enumerated() { chosen.staff[lane + 1] = person }
        if count > 1 { chosen.sortHelpers(count) }
        return chosen
    }

    private func those(
        _ count: Int, of rows: TimetableRows, _ number: Int, _ spot: TimetableSpot, _ old: TimetableSpot
    ) -> [Int] {
        let kind = model.kindNumbers[number]
        let all = rows[number].compactMap { index -> (price: TimetableRank, isNew: Int, person: Int)? in
            let person = rows.values[index]
            guard model.canCome(person, number, Int(spot.day), Int(spot.start)) else { return nil }
            var (alone, price) = (spot, TimetableCost(model))
            alone.staff = .nobody
            // Whoever helps has no journey that counts: that is the first lane's.
            alone.staff[model.people[person].teaches ? 0 : 1] = person
            pricePeople(kind, alone, &price)
            return (price.rank, old.hasStaff(person) ? 0 : 1, person)
        }
        if count == 1 { return all.min { ($0.price, $0.isNew) < ($1.price, $1.isNew) }.map { [$0.person] } ?? [] }
        return all.sorted { ($0.price, $0.isNew, $0.person) < ($1.price, $1.isNew, $1.person) }
            .prefix(count).map(\.person)
    }
}
