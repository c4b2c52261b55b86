/// Places where classes are held, towards the targets of places.
extension TimetableState {
    /// What a class saves in a venue that had none until then.
    @inline(__always)
    func pricePlaces(_ number: Int, _ month: Int, _ venue: Int, _ tally: inout some TimetableTally) {
        for index in model.places.targets[number] {
            let target = model.places.targets.values[index]
            let first = firstMonth(target, venue)
            guard month < first else { continue }
            var less = 0
            for index in target * 12 + month..<target * 12 + first {
                let behind = max(0, model.places.due[index] - cells[at.placesReached + index])
                less += min(TimetablePlaceTargets.unit, behind)
            }
            tally.add(.targets, -less)
        }
    }

    mutating func countPlaces(_ number: Int, _ month: Int, _ venue: Int, _ sign: Int) {
        for index in model.places.targets[number] {
            let target = model.places.targets.values[index]
            let cell = at.placeMonth + (target * model.venueCount + venue) * 12 + month
            if sign < 0 { cells[cell] -= 1 }
            let first = firstMonth(target, venue)
            if month < first {
                let change = sign * TimetablePlaceTargets.unit
                for index in target * 12 + month..<target * 12 + first { cells[at.placesReached + index] += change }
            }
            if sign > 0 { cells[cell] += 1 }
        }
    }

    /// The month from which a venue counts; 12 for none.
    private func firstMonth(_ target: Int, _ venue: Int) -> Int {
        if model.places.isThere[target * model.venueCount + venue] { return 0 }
        let row = at.placeMonth + (target * model.venueCount + venue) * 12
        for month in 0..<12 where cells[row + month] > 0 { return month }
        return 12
    }
}
