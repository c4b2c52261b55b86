/// A problem comes back from a file that anybody may have changed: what does not belong together must not reach the
/// tables of the search.
extension TimetableProblem {
    /// Whether every table has its size and every number is one that a city could mean.
    var isSound: Bool {
        let places = venues.count
        return (1...99).contains(starts.count) && places <= 999 && people.count <= 9999 && wanted.count <= 9999
            && travel.count == places && travel.allSatisfy { $0.count == places && $0.allSatisfy((0...1440).contains) }
            && serves.count == places && months.count == 12 && months.allSatisfy(TimetableProblem.small.contains)
            && forecast.months.count == 12 && areNamedOnce && areSmall
            && courses.allSatisfy(TimetableProblem.isSound) && targets.allSatisfy(TimetableProblem.isSound)
            && limits.hosts.allSatisfy { $0.mostAMonth.count == 12 && $0.mostAMonth.allSatisfy { $0 >= 0 } }
            && wanted.allSatisfy { course($0.course) != nil }
    }

    private static let small = 0...1_000_000
    private static let money = 0...1_000_000_000

    private static func isSound(_ course: TimetableCourse) -> Bool {
        (1...1440).contains(course.minutes) && (0...9999).contains(course.capacity)
            && (0...9999).contains(course.devices) && (0...7).contains(course.helpers)
    }

    private static func isSound(_ target: TimetableTarget) -> Bool {
        small.contains(target.amount) && (1...12).contains(target.months)
    }

    private var areNamedOnce: Bool {
        Set(wanted.map(\.key)).count == wanted.count && Set(venues.map(\.number)).count == venues.count
            && Set(people.map(\.number)).count == people.count && Set(courses.map(\.id)).count == courses.count
    }

    private var areSmall: Bool {
        let numbers =
            [
                limits.setUp, limits.clearUp, limits.between, limits.devices, limits.monthlyDays,
                limits.monthlyClasses, limits.prerequisiteDays,
            ] + venues.flatMap { [$0.capacity, $0.devices, $0.mostADay] }
            + people.flatMap { [$0.mostADay, $0.mostAWeek, $0.mostAMonth] } + wanted.map(\.worth)
            + districts.map(\.number) + weights.values + forecast.months + forecast.levels.values
            + forecast.venues.values
        let fees = venues.map(\.fee) + people.map(\.fee)
        return numbers.allSatisfy(TimetableProblem.small.contains)
            && fees.allSatisfy(TimetableProblem.money.contains) && limits.budget >= 0
            && limits.setUp <= 1440 && limits.clearUp <= 1440 && limits.between <= 1440
    }
}

extension Timetable {
    /// Whether what the file says can be worked with.
    var isSound: Bool {
        (1900...2200).contains(year.startYear) && sessions.count <= 9999
            && sessions.allSatisfy { $0.helpers.count <= 7 && (0...9999).contains($0.capacity) }
            && Set(sessions.map(\.key)).count == sessions.count && problem.map { $0.year == year && $0.isSound } ?? true
    }
}
