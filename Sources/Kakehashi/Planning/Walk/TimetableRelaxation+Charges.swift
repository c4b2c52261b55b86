extension TimetableRelaxation {
    /// What classes of one kind pay at given prices.
    struct Charges {
        private let model: TimetableModel
        private let kind: Int
        private let prices: TimetablePrices
        /// What a unit earns for each target, by the month in which it is reached.
        private let due: [Double]
        /// The cheapest people: who teaches, by venue and hour, and who helps, by hour.
        private var teachers: [Teacher] = []
        private var helpers: [[Int]] = []

        private struct Teacher {
            var cost = 0.0
            var person = -1
            var journey = 0.0
        }

        init(_ relaxation: TimetableRelaxation, _ kind: Int, _ prices: TimetablePrices, _ due: [Double]) {
            model = relaxation.model
            self.kind = kind
            self.prices = prices
            self.due = due
            let starts = model.startCount
            helpers = (0..<starts).map { start in
                Array(
                    relaxation.helpers[kind * starts + start]
                        .sorted { (prices.people[$0], $0) < (prices.people[$1], $1) }.prefix(model.kinds[kind].helpers))
            }
            for venue in 0..<model.venueCount {
                for start in 0..<starts { teachers.append(teacher(relaxation, venue, start)) }
            }
        }

        /// Who teaches for the least: by the price and the share of the journey.
        private func teacher(_ relaxation: TimetableRelaxation, _ venue: Int, _ start: Int) -> Teacher {
            let (share, weight) = (share(venue, start), model.weights[TimetableRule.travel.index])
            var best = Teacher(cost: .infinity)
            for person in relaxation.teachers[kind * model.startCount + start] {
                let journey = Double(model.journeys[person * model.venueCount + venue] * weight)
                let cost = prices.people[person] + share * journey
                if cost < best.cost { best = Teacher(cost: cost, person: person, journey: journey) }
            }
            return best.person < 0 ? Teacher() : best
        }

        /// Where a class costs least; nil where it may be held nowhere.
        func cheapest(of cells: [Cell]) -> (cost: Double, cell: Cell)? {
            let (starts, setUp) = (model.startCount, Double(model.weights[TimetableRule.setUp.index]))
            let places = (0..<model.venueCount * 12).map { place($0 / 12, $0 % 12) }
            let help = helpers.map { $0.reduce(0) { $0 + prices.people[$1] } }
            let hours = teachers.indices.map { index in
                let (venue, start) = (index / starts, index % starts)
                return share(venue, start) * setUp + teachers[index].cost + help[start] - earned(venue)
            }
            var best: (cost: Double, cell: Cell)?
            var least = Double.infinity
            for cell in cells {
                let cost =
                    cell.alone + places[cell.venue * 12 + cell.month] + hours[cell.venue * starts + cell.start]
                if cost < least {
                    least = cost
                    best = (cost, cell)
                }
            }
            return best
        }

        /// The part of a set-up, or of a journey, that a class at an hour bears.
        private func share(_ venue: Int, _ start: Int) -> Double {
            let parts = venue * (model.startCount + 1)
            return prices.shares[parts + start]
                + prices.shares[parts + model.startCount] / Double(max(1, model.venues[venue].mostADay))
        }

        /// For the month, the neighbouring classes and the body's most, less what is earned for targets.
        func place(_ venue: Int, _ month: Int) -> Double {
            let what = model.kindNumbers[kind]
            let near = near(venue) + month
            var cost = prices.months[month] + prices.hosts[what.host * 12 + month]
            if month > 0 { cost += prices.near[near - 1] }
            if month < 11 { cost += prices.near[near] }
            for index in model.targets[kind] {
                let target = model.targets.values[index]
                cost -= gain(target, venue, month) * due[target * 12 + month]
            }
            return cost
        }

        private func near(_ venue: Int) -> Int {
            (model.kindNumbers[kind].course * model.districtCount + model.venueDistrict[venue]) * 11
        }

        /// For the districts that it serves.
        func earned(_ venue: Int) -> Double {
            let level = model.kindNumbers[kind].level * model.districtCount
            return model.serves[venue].reduce(0) { $0 + prices.wants[level + model.serves.values[$1]] }
        }

        private func gain(_ target: Int, _ venue: Int, _ month: Int) -> Double {
            model.countsPeople[target]
                ? Double(model.expected[(kind * model.venueCount + venue) * 12 + month])
                : Double(TimetableTarget.Measure.sessions.unit)
        }

        /// How much so many classes at their cheapest place pay of each price.
        func charge(_ cell: Cell, _ number: Double, _ slope: inout TimetablePrices) {
            chargePlace(cell, number, &slope)
            let teacher = teachers[cell.venue * model.startCount + cell.start]
            if teacher.person >= 0 { slope.people[teacher.person] += number }
            for person in helpers[cell.start] { slope.people[person] += number }
            let shared = number * (Double(model.weights[TimetableRule.setUp.index]) + teacher.journey)
            let parts = cell.venue * (model.startCount + 1)
            slope.shares[parts + cell.start] += shared
            slope.shares[parts + model.startCount] += shared / Double(max(1, model.venues[cell.venue].mostADay))
        }

        func chargePlace(_ cell: Cell, _ number: Double, _ slope: inout TimetablePrices) {
            let (what, month) = (model.kindNumbers[kind], cell.month)
            let near = near(cell.venue) + month
            slope.months[month] += number
            slope.hosts[what.host * 12 + month] += number
            if month > 0 { slope.near[near - 1] += number }
            if month < 11 { slope.near[near] += number }
            for index in model.serves[cell.venue] {
                slope.wants[what.level * model.districtCount + model.serves.values[index]] -= number
            }
            for index in model.targets[kind] {
                let target = model.targets.values[index]
                for later in month..<12 { slope.due[target * 12 + later] -= number * gain(target, cell.venue, month) }
            }
        }
    }
}
