extension Figures {
    /// What a counted kind amounts to within days; nil where nothing can be said, such as a share of nothing.
    public func value(
        of kind: CountedKind, in days: ClosedRange<LocalDate>, scope: CountScope = CountScope(), decimals: Int = 0
    ) -> IndicatorValue? {
        switch kind {
        case .attendances: held(in: days, scope).knownAttendances.map(IndicatorValue.init(count:))
        case .people: held(in: days, scope).knownAttendances.map { _ in IndicatorValue(count: people(in: days, scope)) }
        case .sessions: IndicatorValue(count: held(in: days, scope).reduce(0) { $0 + $1.sessions })
        case .days: IndicatorValue(count: Set(held(in: days, scope).map(\.date)).count)
        case .monthsKept: monthsKept(in: days, scope, decimals: decimals)
        case .venues: IndicatorValue(count: venues(in: days, scope))
        case .assistable: assistableShare(on: days.upperBound, decimals: decimals)
        case .assisted: assistedShare(in: days, decimals: decimals)
        }
    }

    func held(in days: ClosedRange<LocalDate>, _ scope: CountScope) -> [ClassTally] {
        tallies.filter {
            $0.sessions > 0 && days.contains($0.date)
                && scope.admits(host: $0.host, programme: $0.programme, level: $0.level)
        }
    }

    /// 実人数: a person who came in three months is one person. The days begin with a month, since first attendances are
    /// kept for each month.
    private func people(in days: ClosedRange<LocalDate>, _ scope: CountScope) -> Int {
        let came = firsts.lazy.filter {
            days.contains($0.date) && scope.admits(host: $0.host, programme: $0.programme, level: $0.level)
        }
        return Set(came.map(\.person)).count
    }

    private func venues(in days: ClosedRange<LocalDate>, _ scope: CountScope) -> Int {
        let venues = Set(held(in: days, scope).map(\.venue))
        return scope.includesConsultation ? venues.union(consultationVenues).count : venues.count
    }

    /// The months gone by that had enough days and classes. A month that is not over counts once it has them.
    private func monthsKept(
        in days: ClosedRange<LocalDate>, _ scope: CountScope, decimals: Int
    ) -> IndicatorValue? {
        let held = Dictionary(grouping: held(in: days, scope), by: \.date.yearMonth)
        let kept = held.filter { month in scope.isKept(by: month.value) }
        let gone = days.months.filter { $0.lastDay <= days.upperBound || kept[$0] != nil }
        return IndicatorValue(percentOf: gone.filter { kept[$0] != nil }.count, in: gone.count, decimals: decimals)
    }
}

extension Figures {
    /// Whether anything was kept up to a day that the kind could be counted from. Where nothing was, the count is
    /// unknown, which is not zero.
    func knows(_ kind: CountedKind, upTo day: LocalDate) -> Bool {
        switch kind {
        case .attendances, .people, .sessions, .days, .monthsKept, .venues: tallies.contains { $0.date <= day }
        case .assistable: !volumes(on: day).isEmpty
        case .assisted: !volumes(on: day).isEmpty && assisted.contains { $0.date <= day }
        }
    }
}

extension [ClassTally] {
    /// How many came; nil where classes were held and nobody recorded who came. Without a class nobody came.
    var knownAttendances: Int? {
        isEmpty || contains { $0.recorded > 0 } ? reduce(0) { $0 + $1.attendances } : nil
    }
}

extension CountScope {
    /// Whether the classes of a month are as many as each month must have.
    func isKept(by classes: [ClassTally]) -> Bool {
        Set(classes.map(\.date)).count >= daysEachMonth
            && classes.reduce(0) { $0 + $1.sessions } >= sessionsEachMonth
    }
}

extension ClosedRange<LocalDate> {
    /// Every month that has a day of it.
    var months: [YearMonth] {
        var months = [lowerBound.yearMonth]
        while let last = months.last, last < upperBound.yearMonth { months.append(last.adding(months: 1)) }
        return months
    }
}
