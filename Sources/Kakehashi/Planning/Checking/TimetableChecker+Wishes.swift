extension TimetableChecker {
    /// What the wishes count.
    func wishes() -> [TimetableFinding] {
        moved() + near() + targets() + districts() + setUps() + spread() + series() + sessions.flatMap(wishes(of:))
            + journeys()
            + loads() + pool()
    }

    /// What one class costs whatever the others do.
    private func wishes(of session: TimetableSession) -> [TimetableFinding] {
        guard let course = problem.course(session.course), let venue = problem.venue(session.venue) else { return [] }
        let month = (session.date.month + 8) % 12
        let kind = TimetableDayKind(session.date, isHoliday: problem.holidays.contains(session.date))
        let wait = venue.bus?.wait(before: session.start, on: kind) ?? 0
        let people = problem.expectation(of: course, at: venue, month: month)
        let isLate = course.level == .introductory && session.start.hour >= 12
        let key = [session.key]
        return [
            TimetableFinding(.bus, (wait + 9) / 10, key, ["minutes": "\(wait)", "venue": venue.number]),
            TimetableFinding(
                .fill, people.gap, key,
                ["expected": "\(people.expected)", "capacity": "\(problem.seats(course, venue))"]),
            TimetableFinding(.mornings, isLate ? 1 : 0, key, ["start": "\(session.start)"]),
        ]
    }

    private func moved() -> [TimetableFinding] {
        problem.wanted.compactMap { wanted in
            guard let published = wanted.published else { return nil }
            let now = sessions.first { $0.key == wanted.key }
            guard now.map({ !$0.stands(with: published) }) ?? true else { return nil }
            let values = ["session": published.number ?? wanted.key, "date": "\(published.date)"]
            return TimetableFinding(.moved, 1, [wanted.key], values)
        }
    }

    /// How far classes go that a repair moves.
    private func near() -> [TimetableFinding] {
        problem.wanted.compactMap { wanted in
            guard let old = wanted.published ?? wanted.planned,
                let now = sessions.first(where: { $0.key == wanted.key }),
                !now.stands(with: old), let from = problem.venue(old.venue), let to = problem.venue(now.venue)
            else { return nil }
            let days = now.date < old.date ? 2 * now.date.days(until: old.date) : old.date.days(until: now.date)
            var amount = TimetableNearness.day * min(days, TimetableNearness.mostDays)
            if from.district != to.district { amount += TimetableNearness.district }
            if from.number != to.number { amount += TimetableNearness.venue }
            if old.start != now.start { amount += TimetableNearness.hour }
            if wanted.published == nil { amount += TimetableNearness.planned }
            let values = [
                "course": wanted.course, "before": "\(old.date)", "from": old.venue,
                "date": "\(now.date)", "start": "\(now.start)", "venue": now.venue,
            ]
            return TimetableFinding(.near, amount, [wanted.key], values)
        }
    }

    private func targets() -> [TimetableFinding] {
        problem.targets.flatMap { target in
            problem.year.months.enumerated().map { index, month in
                let counted = sessions.filter { session in
                    guard let course = problem.course(session.course) else { return false }
                    return session.date <= month.lastDay && target.admits(course, session.host)
                }
                let reached = reached(target, by: counted)
                let behind = max(0, target.due(month: index) - reached)
                let values = [
                    "indicator": target.name ?? target.indicator, "month": "\(month)",
                    "due": "\((target.due(month: index) + target.measure.unit - 1) / target.measure.unit)",
                    "reached": "\(reached / target.measure.unit)",
                ]
                return TimetableFinding(
                    .targets, behind, [], variant: TimetableChecker.variants[target.measure] ?? "", values)
            }
        }
    }

    private static let variants: [TimetableTarget.Measure: String] = [.attendances: "people", .venues: "places"]

    private func reached(_ target: TimetableTarget, by sessions: [TimetableSession]) -> Int {
        switch target.measure {
        case .attendances: sessions.reduce(0) { $0 + expected($1) }
        case .sessions: sessions.count * target.measure.unit
        case .venues: Set(sessions.map(\.venue) + (target.there ?? [])).count * target.measure.unit
        }
    }

    private func expected(_ session: TimetableSession) -> Int {
        guard let course = problem.course(session.course), let venue = problem.venue(session.venue) else { return 0 }
        return problem.expectation(of: course, at: venue, month: (session.date.month + 8) % 12).expected
    }

    private func districts() -> [TimetableFinding] {
        problem.districts.map { want in
            let held = sessions.filter { session in
                guard session.level == want.level,
                    let place = problem.venues.firstIndex(where: { $0.number == session.venue })
                else { return false }
                return problem.serves[place].contains(want.district)
            }
            let values = [
                "district": want.district, "level": "@timetable.level.\(want.level.rawValue)",
                "wanted": "\(want.number)", "found": "\(held.count)",
            ]
            return TimetableFinding(.districts, max(0, want.number - held.count), held.map(\.key), values)
        }
    }

    private func setUps() -> [TimetableFinding] {
        grouped { "\($0.date) \($0.venue)" }.map { _, there in
            TimetableFinding(
                .setUp, 1, there.map(\.key),
                ["date": "\(there[0].date)", "venue": there[0].venue, "number": "\(there.count)"])
        }
    }

    /// The square of each month's difference; and the same course in one district within two months.
    private func spread() -> [TimetableFinding] {
        let months = problem.year.months
        let even = months.enumerated().map { index, month in
            let held = sessions.filter { month.contains($0.date) }
            let off = held.count - problem.months[index]
            let values = ["month": "\(month)", "found": "\(held.count)", "wanted": "\(problem.months[index])"]
            return TimetableFinding(.spread, off * off, held.map(\.key), values)
        }
        let near = grouped { "\($0.course)\t\($0.district)" }.flatMap { _, alike in
            zip(months, months.dropFirst()).map { month, next in
                let close = alike.filter { month.contains($0.date) || next.contains($0.date) }
                let values = [
                    "month": "\(month)", "next": "\(next)", "found": "\(close.count)", "course": alike[0].course,
                    "district": alike[0].district,
                ]
                return TimetableFinding(.spread, max(0, close.count - 1), close.map(\.key), variant: "near", values)
            }
        }
        return even + near
    }

    private func series() -> [TimetableFinding] {
        let days = grouped { "\($0.district)\t\($0.host.rawValue)" }.map { _, alike in
            let kinds = Set(alike.map(\.date.weekday.rawValue)).count
            let values = [
                "district": alike[0].district, "number": "\(kinds)",
                "host": "@timetable.host.\(alike[0].host.rawValue)",
            ]
            return TimetableFinding(.series, kinds - 1, alike.map(\.key), variant: "weekdays", values)
        }
        let hours = grouped { "\($0.course)\t\($0.district)" }.map { _, alike in
            let kinds = Set(alike.map(\.start)).count
            let values = ["district": alike[0].district, "number": "\(kinds)", "course": alike[0].course]
            return TimetableFinding(.series, kinds - 1, alike.map(\.key), variant: "hours", values)
        }
        return days + hours
    }

    /// One journey there and back for everybody who teaches at a place on a day.
    private func journeys() -> [TimetableFinding] {
        grouped { "\($0.date) \($0.venue) \($0.instructor)" }.compactMap { _, there in
            guard let home = problem.person(there[0].instructor)?.home else { return nil }
            let way = 2 * minutes(home, there[0].venue)
            let values = ["person": there[0].instructor, "minutes": "\(way)", "venue": there[0].venue]
            return TimetableFinding(.travel, (way + 9) / 10, there.map(\.key), values)
        }
    }

    /// For each class of somebody in the year one for each full four classes before it.
    private func loads() -> [TimetableFinding] {
        let known = Set(problem.people.map(\.number))
        let classes = sessions.flatMap { session in session.staff.map { ($0, session.key) } }
        return Dictionary(grouping: classes.filter { known.contains($0.0) }, by: \.0).sorted { $0.key < $1.key }
            .map { person, asked in
                let amount = asked.indices.reduce(0) { $0 + $1 / TimetablePerson.loadStep }
                return TimetableFinding(
                    .load, amount, asked.map(\.1), ["person": person, "number": "\(asked.count)"])
            }
    }

    private func pool() -> [TimetableFinding] {
        let held = Set(sessions.map(\.key))
        return problem.wanted.filter { !$0.isRequired && !held.contains($0.key) }
            .map { TimetableFinding(.pool, $0.worth, [], ["course": $0.course, "key": $0.key]) }
    }
}
