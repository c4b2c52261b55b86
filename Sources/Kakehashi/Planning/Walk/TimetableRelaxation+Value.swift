extension TimetableRelaxation {
    /// What everything costs at such prices, and how that would change with each of them.
    func value(_ prices: TimetablePrices) -> (cost: Double, slope: TimetablePrices) {
        var sum = (cost: 0.0, slope: TimetablePrices(model))
        giveBack(prices, &sum)
        let due = owed(prices)
        for kind in model.kinds.indices {
            let charges = Charges(self, kind, prices, due)
            guard let best = charges.cheapest(of: cells[kind]) else { continue }
            let held = required[kind] + pool[kind].count { best.cost < $0 }
            sum.cost += pool[kind].reduce(0) { $0 + min($1, best.cost) } + Double(required[kind]) * best.cost
            charges.charge(best.cell, Double(held), &sum.slope)
        }
        for (kind, spot) in fixed { charge(kind, spot, prices, due, &sum) }
        return sum
    }

    /// What is given back for the classes that a rule or wish allows, at its dearest.
    private func giveBack(_ prices: TimetablePrices, _ sum: inout (cost: Double, slope: TimetablePrices)) {
        let spread = Double(model.weights[TimetableRule.spread.index])
        for month in 0..<12 {
            let (price, quota) = (prices.months[month], Double(model.quota[month]))
            func cost(_ count: Double) -> Double { spread * (count - quota) * (count - quota) - price * count }
            let middle = spread > 0 ? max(0, quota + price / (2 * spread)) : price > 0 ? Double(model.tasks.count) : 0
            let few = min(middle.rounded(.down), Double(model.tasks.count))
            let many = min(few + 1, Double(model.tasks.count))
            let count = cost(few) <= cost(many) ? few : many
            sum.cost += cost(count)
            sum.slope.months[month] -= count
        }
        for index in prices.near.indices {
            sum.cost -= prices.near[index]
            sum.slope.near[index] -= 1
        }
        for index in prices.wants.indices {
            sum.cost += prices.wants[index] * Double(model.wants[index])
            sum.slope.wants[index] += Double(model.wants[index])
        }
        for index in prices.due.indices {
            sum.cost += prices.due[index] * Double(model.due[index])
            sum.slope.due[index] += Double(model.due[index])
        }
        for index in prices.hosts.indices {
            sum.cost -= prices.hosts[index] * Double(model.hostMost[index])
            sum.slope.hosts[index] -= Double(model.hostMost[index])
        }
        giveBackPeople(prices, &sum)
    }

    /// Each takes as many classes as are worth the price.
    private func giveBackPeople(_ prices: TimetablePrices, _ sum: inout (cost: Double, slope: TimetablePrices)) {
        let load = Double(model.weights[TimetableRule.load.index])
        for person in prices.people.indices {
            let price = prices.people[person]
            var count = 0
            while count < model.tasks.count, load * Double(count / TimetablePerson.loadStep) < price {
                sum.cost += load * Double(count / TimetablePerson.loadStep) - price
                count += 1
            }
            sum.slope.people[person] -= Double(count)
        }
    }

    /// What a unit earns that is reached in a month: it counts for all the months after it.
    private func owed(_ prices: TimetablePrices) -> [Double] {
        var owed = prices.due
        for target in model.countsPeople.indices {
            for month in (0..<11).reversed() { owed[target * 12 + month] += owed[target * 12 + month + 1] }
        }
        return owed
    }

    /// A class that stands where it stands, with its people; its set-up and journey may be another class's.
    private func charge(
        _ kind: Int, _ spot: TimetableSpot, _ prices: TimetablePrices, _ due: [Double],
        _ sum: inout (cost: Double, slope: TimetablePrices)
    ) {
        let alone = Double(TimetableRelaxation.alone(model, kind, spot))
        let cell = Cell(
            venue: Int(spot.venue), month: model.month[Int(spot.day)], start: Int(spot.start), alone: alone)
        let charges = Charges(self, kind, prices, due)
        let staff = spot.staff.lanes.map { spot.staff[$0] }.filter { $0 >= 0 }
        sum.cost +=
            alone + charges.place(cell.venue, cell.month) - charges.earned(cell.venue)
            + staff.reduce(0) { $0 + prices.people[$1] }
        charges.chargePlace(cell, 1, &sum.slope)
        for person in staff { sum.slope.people[person] += 1 }
    }
}
