extension TimetableChecker {
    /// What must hold of classes together.
    func together() -> [TimetableFinding] {
        clashes() + devices() + venueLimits() + months() + prerequisites() + staffLimits() + hostLimits() + budget()
            + held()
    }

    func grouped<Key: Hashable & Comparable>(_ key: (TimetableSession) -> Key) -> [(Key, [TimetableSession])] {
        Dictionary(grouping: sessions, by: key).sorted { $0.key < $1.key }
    }

    func minutes(_ from: String, _ to: String) -> Int {
        guard let one = problem.venues.firstIndex(where: { $0.number == from }),
            let other = problem.venues.firstIndex(where: { $0.number == to })
        else { return 0 }
        return problem.travel[one][other]
    }

    private func clashes() -> [TimetableFinding] {
        var found: [TimetableFinding] = []
        for (date, today) in grouped(\.date) {
            for (at, first) in today.enumerated() {
                for second in today[(at + 1)...] {
                    let free = second.start.minutes - first.end.minutes
                    let keys = [first.key, second.key]
                    let values = ["date": "\(date)", "venue": first.venue, "start": "\(second.start)"]
                    let isSamePlace = first.venue == second.venue
                    if isSamePlace, free < problem.limits.between {
                        found.append(TimetableFinding(.venueClash, 1, keys, values))
                    }
                    let way = problem.limits.clearUp + minutes(first.venue, second.venue) + problem.limits.setUp
                    guard free < (isSamePlace ? problem.limits.between : way) else { continue }
                    for person in first.staff where second.staff.contains(person) {
                        let values = values.merging(["person": person]) { $1 }
                        found.append(TimetableFinding(.staffClash, 1, keys, values))
                    }
                }
            }
        }
        return found
    }

    private func devices() -> [TimetableFinding] {
        grouped(\.date).map { date, today in
            let lent = Dictionary(grouping: today, by: \.venue).map { venue, there in
                let most = there.map { problem.course($0.course)?.devices ?? 0 }.max() ?? 0
                return max(0, most - (problem.venue(venue)?.devices ?? 0))
            }.reduce(0, +)
            let values = ["date": "\(date)", "number": "\(lent)", "limit": "\(problem.limits.devices)"]
            return TimetableFinding(.devices, max(0, lent - problem.limits.devices), today.map(\.key), values)
        }
    }

    private func venueLimits() -> [TimetableFinding] {
        grouped { "\($0.date) \($0.venue)" }.map { _, there in
            let most = problem.venue(there[0].venue)?.mostADay ?? .max
            let values = ["date": "\(there[0].date)", "venue": there[0].venue, "limit": "\(most)"]
            return TimetableFinding(.venueLimit, max(0, there.count - most), there.map(\.key), values)
        }
    }

    private func months() -> [TimetableFinding] {
        let limits = problem.limits
        guard limits.monthlyClasses > 0 else { return [] }
        return problem.year.months.filter(problem.isOpen).map { month in
            let counted = sessions.filter { session in
                month.contains(session.date) && limits.monthlyHosts.contains(session.host)
                    && problem.course(session.course)?.programme == .smartphone
            }
            let days = Dictionary(grouping: counted, by: \.date).values.count { $0.count >= limits.monthlyClasses }
            let values = [
                "month": "\(month)", "days": "\(limits.monthlyDays)", "classes": "\(limits.monthlyClasses)",
                "found": "\(days)",
            ]
            return TimetableFinding(.monthly, max(0, limits.monthlyDays - days), counted.map(\.key), values)
        }
    }

    private func prerequisites() -> [TimetableFinding] {
        sessions.filter { problem.isAhead($0.date) }.flatMap { session in
            (problem.course(session.course)?.prerequisites ?? []).compactMap { prior -> TimetableFinding? in
                guard problem.course(prior) != nil else { return nil }
                let held = sessions.filter { $0.course == prior && $0.district == session.district }.map(\.date)
                let before = problem.earlier.filter { $0.course == prior && $0.district == session.district }.map(
                    \.date)
                let isInTime = (held + before).contains {
                    $0.days(until: session.date) >= problem.limits.prerequisiteDays
                }
                let values = [
                    "course": session.course, "prior": prior, "district": session.district, "date": "\(session.date)",
                    "days": "\(problem.limits.prerequisiteDays)",
                ]
                return isInTime ? nil : TimetableFinding(.prerequisite, 1, [session.key], values)
            }
        }
    }

    private func staffLimits() -> [TimetableFinding] {
        problem.people.flatMap { person -> [TimetableFinding] in
            let asked = sessions.filter { $0.staff.contains(person.number) }
            func over(_ groups: [[TimetableSession]], _ most: Int, _ span: String) -> [TimetableFinding] {
                groups.map { group in
                    let values = [
                        "person": person.number, "date": "\(group[0].date)", "number": "\(group.count)",
                        "limit": "\(most)", "span": "@timetable.span.\(span)",
                    ]
                    return TimetableFinding(.staffLimit, max(0, group.count - most), group.map(\.key), values)
                }
            }
            func groups(_ key: (LocalDate) -> Int) -> [[TimetableSession]] {
                Dictionary(grouping: asked) { key($0.date) }.sorted { $0.key < $1.key }.map(\.value)
            }
            // The day number 4 was a Monday.
            return over(groups(\.dayNumber), person.mostADay, "day")
                + over(groups { ($0.dayNumber - 4) / 7 }, person.mostAWeek, "week")
                + over(groups { $0.year * 12 + $0.month }, person.mostAMonth, "month")
        }
    }

    private func hostLimits() -> [TimetableFinding] {
        problem.limits.hosts.flatMap { host in
            problem.year.months.enumerated().map { index, month in
                let held = sessions.filter { $0.host == host.host && month.contains($0.date) }
                let most = host.mostAMonth[index]
                let values = [
                    "host": "@timetable.host.\(host.host.rawValue)", "month": "\(month)", "number": "\(held.count)",
                    "limit": "\(most)",
                ]
                return TimetableFinding(.hostLimit, max(0, held.count - most), held.map(\.key), values)
            }
        }
    }

    /// Yen that the sessions cost the city.
    public func fees() -> Int {
        sessions.reduce(0) { sum, session in
            let room = session.host == .city ? problem.venue(session.venue)?.fee ?? 0 : 0
            return session.staff.reduce(sum + room) { $0 + (problem.person($1)?.fee ?? 0) }
        }
    }

    private func budget() -> [TimetableFinding] {
        let (fees, budget) = (fees(), problem.limits.budget)
        guard fees > budget else { return [] }
        return [
            TimetableFinding(.budget, (fees - budget + 999) / 1000, [], ["fees": "\(fees)", "budget": "\(budget)"])
        ]
    }

    private func held() -> [TimetableFinding] {
        let held = Dictionary(grouping: sessions, by: \.key)
        let missing = problem.wanted.filter { $0.isRequired && held[$0.key] == nil }
            .map { TimetableFinding(.held, 1, [], ["course": $0.course, "key": $0.key]) }
        let twice = held.values.filter { $0.count > 1 }
            .map { TimetableFinding(.held, $0.count - 1, $0.map(\.key), variant: "twice", ["course": $0[0].course]) }
        return missing + twice.sorted { $0.sessions[0] < $1.sessions[0] }
    }
}
