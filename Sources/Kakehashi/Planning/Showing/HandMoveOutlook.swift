/// What a class would break and cost on every other day of a month, at its hour and place and with its people.
public struct HandMoveOutlook: Sendable {
    /// A day on which the class could stand.
    public struct Day: Hashable, Sendable {
        /// The rules that must hold and would not, in their order.
        public let broken: [TimetableRule]
        /// What all wishes would cost more, or less where it is negative.
        public let more: Int
    }

    public let days: [LocalDate: Day]

    /// Nothing where the timetable has no such class, or does not carry its problem.
    public init(of key: String, in month: YearMonth, _ timetable: Timetable) {
        guard let problem = timetable.problem,
            let place = timetable.sessions.firstIndex(where: { $0.key == key })
        else {
            days = [:]
            return
        }
        let before = TimetableChecker(problem, timetable.sessions).findings()
        let known = Set(before)
        let cost = HandMoveOutlook.cost(before, problem)
        let all = (0...month.firstDay.days(until: month.lastDay)).map(month.firstDay.adding)
        days = all.reduce(into: [:]) { days, date in
            var move = HandMove(of: timetable.sessions[place])
            guard date != move.date, timetable.year.contains(date) else { return }
            move.date = date
            var sessions = timetable.sessions
            guard let moved = move.moved(sessions[place], in: problem) else { return }
            sessions[place] = moved
            let after = TimetableChecker(problem, sessions).findings()
            let broken = Set(
                after.filter { $0.rule.isMust && ($0.sessions.contains(key) || !known.contains($0)) }.map(\.rule))
            days[date] = Day(
                broken: TimetableRule.allCases.filter(broken.contains),
                more: HandMoveOutlook.cost(after, problem) - cost)
        }
    }

    private static func cost(_ findings: [TimetableFinding], _ problem: TimetableProblem) -> Int {
        findings.filter(\.rule.isWish).reduce(0) { $0 + $1.amount * problem.weight($1.rule) }
    }
}
