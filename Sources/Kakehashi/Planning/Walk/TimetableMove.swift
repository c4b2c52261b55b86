/// A small change of a timetable.
struct TimetableMove: Sendable {
    /// The kinds of moves, in the order of `neighbourhoods`.
    enum Kind: Int, CaseIterable, Sendable {
        /// Another day or hour at the same venue.
        case time
        /// Another venue, and another time if it must be.
        case venue
        /// Anywhere.
        case spot
        /// Beside another class of the same day and place.
        case join
        /// Another instructor, other helpers.
        case staff
        /// Two classes change places.
        case swap
        /// All classes of a day at a place go to another day, or place.
        case day
        /// All classes of a body at a place go to another weekday.
        case series
        /// A class that is not held comes in, or one of the pool goes out.
        case pool

        /// How often it is tried, beside the others.
        var weight: Double {
            switch self {
            case .time, .join: 3
            case .venue, .spot, .swap, .day: 2
            case .staff: 1.5
            case .series: 0.3
            case .pool: 0.7
            }
        }
    }

    var kind: Kind
    var task: Int
    var spot: TimetableSpot
    /// The second class of a swap; the district and body of a series; -1 otherwise.
    var other = -1
    var otherSpot = TimetableSpot.none
}
