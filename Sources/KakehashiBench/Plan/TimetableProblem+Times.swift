import Kakehashi

extension TimetableProblem {
    /// So many cities beside each other, half an hour apart, which share their people: the same problem, larger.
    func times(_ count: Int) -> TimetableProblem {
        guard count > 1 else { return self }
        var larger = self
        larger.venues = copies(count, venues) { venue, suffix in
            venue.number += suffix
            venue.district += suffix
        }
        larger.people = copies(count, people) { person, suffix in
            person.number += suffix
            person.home = person.home.map { $0 + suffix }
        }
        larger.wanted = copies(count, wanted) { wanted, suffix in wanted.key += suffix }
        larger.districts = copies(count, districts) { want, suffix in want.district += suffix }
        larger.earlier = copies(count, earlier) { earlier, suffix in earlier.district += suffix }
        larger.serves = (0..<count).flatMap { copy in
            serves.map { served in served.map { $0 + TimetableProblem.suffix(copy) } }
        }
        let ways = venues.count
        larger.travel = (0..<count * ways).map { from in
            (0..<count * ways).map { to in from / ways == to / ways ? travel[from % ways][to % ways] : 30 }
        }
        for (venue, share) in forecast.venues {
            for copy in 1..<count { larger.forecast.venues[venue + TimetableProblem.suffix(copy)] = share }
        }
        larger.months = months.map { $0 * count }
        larger.targets = targets.map { target in
            var target = target
            target.amount *= count
            return target
        }
        larger.limits = limits.times(count)
        return larger
    }

    private func copies<Element>(
        _ count: Int, _ elements: [Element], _ name: (inout Element, String) -> Void
    ) -> [Element] {
        (0..<count).flatMap { copy in
            elements.map { element in
                var element = element
                name(&element, TimetableProblem.suffix(copy))
                return element
            }
        }
    }

    /// The first city keeps its names.
    private static func suffix(_ copy: Int) -> String { copy == 0 ? "" : "+\(copy)" }
}

extension TimetableLimits {
    func times(_ count: Int) -> TimetableLimits {
        var larger = self
        larger.devices = devices.multipliedReportingOverflow(by: count).overflow ? devices : devices * count
        larger.budget = budget.multipliedReportingOverflow(by: count).overflow ? budget : budget * count
        larger.hosts = hosts.map { host in
            var host = host
            host.mostAMonth = host.mostAMonth.map { $0 * count }
            return host
        }
        return larger
    }
}
