/// What classes are charged in place of the wishes and rules that concern several of them: a price for each, within the
/// bounds in which the sum is still below every cost.
///
/// A price of a month, say, is paid by each class in it, and given back for as many classes as make the month dearest;
/// so whatever the prices are, nothing is charged that a timetable does not cost.
struct TimetablePrices {
    /// For a class in a month; of any sign.
    var months: [Double]
    /// For a class of a course in a district in one of two neighbouring months, `(course * districts + district) * 11`.
    var near: [Double]
    /// What a class of a level earns that serves a district.
    var wants: [Double]
    /// What a unit earns that counts for a target by the end of a month.
    var due: [Double]
    /// For a class of a body in a month.
    var hosts: [Double]
    /// For a class of somebody.
    var people: [Double]
    /// How a day's set-up at a venue is shared: a part for whoever is there at an hour, and one for everybody. A venue's
    /// parts add up to 1; the last is what all classes of a day have together.
    var shares: [Double]

    /// No price at all, and no share.
    init(_ model: TimetableModel) {
        func zeros(_ count: Int) -> [Double] { Array(repeating: 0, count: count) }
        months = zeros(12)
        near = zeros(model.problem.courses.count * model.districtCount * 11)
        wants = zeros(model.wants.count)
        due = zeros(model.due.count)
        hosts = zeros(model.hostMost.count)
        people = zeros(model.people.count)
        shares = zeros(model.venueCount * (model.startCount + 1))
    }

    /// Prices with which each class bears what it would by itself: a part of a set-up, and the even load of people.
    static func even(_ model: TimetableModel) -> TimetablePrices {
        var prices = TimetablePrices(model)
        for venue in 0..<model.venueCount { prices.shares[(venue + 1) * (model.startCount + 1) - 1] = 1 }
        let classes = model.tasks.filter(\.isRequired).map { model.kindNumbers[$0.kind].helpers }
        let teachers = model.people.count(where: \.teaches)
        let each = (
            Double(classes.count / max(1, teachers) / TimetablePerson.loadStep),
            Double(classes.reduce(0, +) / max(1, model.people.count - teachers) / TimetablePerson.loadStep)
        )
        let load = Double(model.weights[TimetableRule.load.index])
        for person in model.people.indices {
            prices.people[person] = load * (model.people[person].teaches ? each.0 : each.1)
        }
        return prices
    }

    /// Puts every price within its bounds.
    mutating func confine(_ model: TimetableModel) {
        func confine(_ prices: inout [Double], _ rule: TimetableRule?) {
            let most = rule.map { Double(model.weights[$0.index]) } ?? .infinity
            for index in prices.indices { prices[index] = min(most, max(0, prices[index])) }
        }
        confine(&near, .spread)
        confine(&wants, .districts)
        confine(&due, .targets)
        confine(&hosts, nil)
        confine(&people, nil)
        let parts = model.startCount + 1
        for venue in 0..<model.venueCount { confineShares(venue * parts..<(venue + 1) * parts) }
    }

    /// The nearest shares that are not below 0 and add up to 1.
    private mutating func confineShares(_ range: Range<Int>) {
        var (sum, least) = (0.0, 0.0)
        for (index, share) in shares[range].sorted(by: >).enumerated() {
            sum += share
            let level = (sum - 1) / Double(index + 1)
            if share > level { least = level }
        }
        for index in range { shares[index] = max(0, shares[index] - least) }
        // What rounding has left.
        let whole = shares[range].reduce(0, +)
        for index in range where whole > 1 { shares[index] /= whole }
    }
}
