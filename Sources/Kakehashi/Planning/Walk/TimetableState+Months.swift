extension TimetableState {
    /// Even months, the body's most, the targets, the budget of the room.
    mutating func countMonth(_ kind: TimetableKindNumbers, _ number: Int, _ day: Int, _ venue: Int, _ sign: Int) {
        let month = model.month[day]
        let off = monthCount[month] - model.quota[month]
        monthCount[month] += sign
        add(.spread, (off + sign) * (off + sign) - off * off)
        let (host, most) = (kind.host * 12 + month, model.hostMost[kind.host][month])
        add(.hostLimit, max(0, hostMonth[host] + sign - most) - max(0, hostMonth[host] - most))
        hostMonth[host] += sign
        for target in model.kinds[number].targets {
            let before = lag(target)
            let isPeople = model.countsPeople[target]
            let value = isPeople ? model.expected[number][venue * 12 + month] : TimetableTarget.Measure.sessions.unit
            reached[target * 12 + month] += sign * value
            add(.targets, lag(target) - before)
        }
        if kind.isCity { spend(sign * model.venues[venue].fee) }
    }

    /// By how much a target is behind, month by month.
    func lag(_ target: Int) -> Int {
        var (sum, lag) = (0, 0)
        for month in 0..<12 {
            sum += reached[target * 12 + month]
            lag += max(0, model.due[target][month] - sum)
        }
        return lag
    }

    mutating func spend(_ yen: Int) {
        guard yen != 0 else { return }
        let before = overdrawn
        spent += yen
        add(.budget, overdrawn - before)
    }

    /// Thousands of yen beyond the budget.
    private var overdrawn: Int {
        let budget = model.numbers.budget
        return spent <= budget ? 0 : (spent - budget + 999) / 1000
    }
}
