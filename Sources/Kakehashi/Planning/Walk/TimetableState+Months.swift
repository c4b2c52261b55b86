/// Even months, the body's most, the targets, the budget.
extension TimetableState {
    @inline(__always)
    func priceMonth(
        _ kind: TimetableKindNumbers, _ number: Int, _ month: Int, _ venue: Int, _ tally: inout some TimetableTally
    ) {
        tally.add(.spread, 1 + 2 * (cells[at.monthCount + month] - model.quota[month]))
        let host = kind.host * 12 + month
        tally.add(.hostLimit, excess(cells[at.hostMonth + host], model.hostMost[host]))
        for index in model.targets[number] {
            let target = model.targets.values[index]
            let value = gain(of: target, number, venue, month)
            var less = 0
            for index in target * 12 + month..<target * 12 + 12 {
                less += min(value, max(0, model.due[index] - cells[at.reached + index]))
            }
            tally.add(.targets, -less)
        }
        if model.places.count > 0 { pricePlaces(number, month, venue, &tally) }
    }

    /// What a class adds to a target.
    @inline(__always)
    private func gain(of target: Int, _ number: Int, _ venue: Int, _ month: Int) -> Int {
        model.countsPeople[target]
            ? model.expected[(number * model.venueCount + venue) * 12 + month] : TimetableTarget.Measure.sessions.unit
    }

    mutating func countMonth(_ kind: TimetableKindNumbers, _ number: Int, _ month: Int, _ venue: Int, _ sign: Int) {
        cells[at.monthCount + month] += sign
        cells[at.hostMonth + kind.host * 12 + month] += sign
        for index in model.targets[number] {
            let target = model.targets.values[index]
            let value = sign * gain(of: target, number, venue, month)
            for index in target * 12 + month..<target * 12 + 12 { cells[at.reached + index] += value }
        }
        if model.places.count > 0 { countPlaces(number, month, venue, sign) }
        if kind.isCity { cells[at.spent] += sign * model.venues[venue].fee }
    }

    /// Thousands of yen beyond the budget.
    func overdrawn(_ spent: Int) -> Int {
        let budget = model.numbers.budget
        return spent <= budget ? 0 : (spent - budget + 999) / 1000
    }
}
