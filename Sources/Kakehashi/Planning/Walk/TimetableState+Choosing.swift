/// Moves of one class: while it is out of the counts, several places are priced, and it goes to the cheapest.
extension TimetableState {
    /// Takes the class out, and prices it anew where the move says or at the cheapest of a few places; by how much the
    /// cost changes. Anything above `limit` where no place is good enough: then it stays.
    mutating func lift(_ move: TimetableMove, limit: Int) -> Int {
        let (task, old) = (move.task, spots[move.task])
        undo.append((task, old))
        if old.isHeld {
            take(task)
            pay(task, old, -1)
        }
        let freed = cost - weight(before)
        let most = limit == .max ? .max : limit - freed
        var chosen = TimetableChoice(spot: old, price: TimetableCost(model), weight: most)
        if move.tries == 0 {
            var price = TimetableCost(model)
            if move.spot.isHeld { self.price(task, move.spot, &price) }
            chosen = TimetableChoice(spot: move.spot, price: price, weight: price.weight)
        } else {
            var random = SearchRandom(seed: move.chance)
            for _ in 0..<move.tries { look(move, old, &chosen, &random) }
            guard chosen.isFound else {
                rank = before
                return limit == .max ? 0 : limit + 1
            }
        }
        spots[task] = chosen.spot
        soft += chosen.price.soft
        broken += chosen.price.broken
        moved += chosen.price.moved
        return freed + chosen.weight
    }

    /// One place by chance; its people are only looked for where it might be the cheapest.
    private func look(
        _ move: TimetableMove, _ old: TimetableSpot, _ chosen: inout TimetableChoice, _ random: inout SearchRandom
    ) {
        guard let (spot, wish) = place(move, old, &random), isAllowed(move.task, spot) else { return }
        var price = TimetableCost(model)
        pricePlace(move.task, spot, &price)
        guard price.weight < chosen.weight || (price.weight == chosen.weight && !chosen.isFound),
            let staffed = staffed(move.task, spot, keeping: wish, &random), staffed != old
        else { return }
        pricePeople(kind(move.task), staffed, &price)
        guard price.weight < chosen.weight || (price.weight == chosen.weight && !chosen.isFound) else { return }
        chosen = TimetableChoice(spot: staffed, price: price, weight: price.weight, isFound: true)
    }

    /// A place such as the move asks for, and the class whose people would best do it.
    private func place(
        _ move: TimetableMove, _ old: TimetableSpot, _ random: inout SearchRandom
    ) -> (TimetableSpot, wish: TimetableSpot)? {
        let number = model.taskKind[move.task]
        let slots = model.slots[number].count
        if model.isMending, let home = model.tasks[move.task].home, random.below(2) == 0 {
            return (near(home, &random), old)
        }
        switch move.kind {
        case .join:
            let other = spots[random.below(spots.count)]
            guard other.isHeld else { return nil }
            var spot = other
            spot.start = Int16(random.below(model.startCount))
            return (spot, random.below(2) == 0 ? other : old)
        case .time:
            let row = number * (model.venueCount + 1) + Int(old.venue)
            let (begin, end) = (model.venueStarts[row], model.venueStarts[row + 1])
            return begin < end ? (spot(number, begin + random.below(end - begin)), old) : nil
        case .venue:
            var spot = old
            spot.venue = Int16(random.below(model.venueCount))
            return (spot, old)
        default:
            return (spot(number, random.below(slots)), old)
        }
    }

    /// Where a class was, or some days, an hour or a venue from there.
    private func near(_ home: TimetableSpot, _ random: inout SearchRandom) -> TimetableSpot {
        var spot = home
        spot.staff = .nobody
        guard random.below(4) > 0 else { return spot }
        let span = [2, 7, 30][random.below(3)]
        spot.day = Int16(min(max(0, Int(home.day) + random.below(2 * span + 1) - span), model.dayCount - 1))
        if random.below(2) == 0 { spot.start = Int16(random.below(model.startCount)) }
        if random.below(2) == 0 { spot.venue = Int16(random.below(model.venueCount)) }
        return spot
    }

    private func spot(_ number: Int, _ index: Int) -> TimetableSpot {
        model.spot(of: Int(model.slots[number][index]))
    }
}

/// The cheapest place so far.
struct TimetableChoice {
    var spot: TimetableSpot
    var price: TimetableCost
    /// What it may cost at most, then what it costs.
    var weight: Int
    var isFound = false
}
