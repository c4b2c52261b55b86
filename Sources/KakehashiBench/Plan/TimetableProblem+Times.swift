import Kakehashi

extension TimetableProblem {
    /// So many times the classes, the people and what is promised, at the same places: the same problem, larger.
    func times(_ count: Int) -> TimetableProblem {
        guard count > 1 else { return self }
        var larger = self
        larger.people = copies(count, people) { $0.number += $1 }
        larger.wanted = copies(count, wanted) { $0.key += $1 }
        larger.months = months.map { $0 * count }
        for index in larger.districts.indices { larger.districts[index].number *= count }
        for index in larger.targets.indices { larger.targets[index].amount *= count }
        larger.limits = limits.times(count)
        return larger
    }

    /// The first keeps its name.
    private func copies<Element>(
        _ count: Int, _ elements: [Element], _ name: (inout Element, String) -> Void
    ) -> [Element] {
        (0..<count).flatMap { copy in
            elements.map { element in
                var element = element
                name(&element, copy == 0 ? "" : "+\(copy)")
                return element
            }
        }
    }
}

extension TimetableLimits {
    /// From here on a number of devices, or of yen, stands for no limit.
    private static let (plenty, fortune) = (1_000_000, 1_000_000_000_000)

    func times(_ count: Int) -> TimetableLimits {
        var larger = self
        larger.devices = devices < TimetableLimits.plenty ? devices * count : devices
        larger.budget = budget < TimetableLimits.fortune ? budget * count : budget
        for index in larger.hosts.indices {
            larger.hosts[index].mostAMonth = hosts[index].mostAMonth.map { $0 * count }
        }
        return larger
    }
}
