/// How far a class goes that a repair moves, in the order in which it matters to its people: the district, the days,
/// the venue, the hour.
enum TimetableNearness {
    /// Another district weighs more than any number of days.
    static let district = 200
    /// Each day, up to so many; further off, no day is nearer than another. A day before the old one counts for two: its
    /// people have less time to hear of it.
    static let day = 3
    static let mostDays = 60
    static let venue = 2
    static let hour = 1
    /// That a class moves at all which is not published; of those that are, the number moved comes before every wish.
    static let planned = 10

    static func distance(days: Int, isElsewhere: Bool, isAway: Bool, isAnotherHour: Bool) -> Int {
        day * min(days < 0 ? -2 * days : days, mostDays) + (isAway ? district : 0) + (isElsewhere ? venue : 0)
            + (isAnotherHour ? hour : 0)
    }
}
