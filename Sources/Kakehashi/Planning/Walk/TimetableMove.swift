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
            case .swap: 4
            case .join: 3
            case .time: 2
            case .day: 1.5
            case .venue, .spot, .staff: 1
            case .pool: 0.7
            case .series: 0.1
            }
        }
    }

    var kind: Kind
    var task: Int
    /// Where it goes; for a move with tries that is chosen when its price is asked.
    var spot = TimetableSpot.none
    /// The second class of a swap; the district and body of a series; -1 otherwise.
    var other = -1
    var otherSpot = TimetableSpot.none

    /// How many places are priced, and the chance by which they are taken; 0 where the place is given.
    var tries = 0
    var chance: UInt64 = 0

    /// Places that a class tries at once.
    static let tries = 6

    /// Whether it moves one class only.
    var isSingle: Bool { kind != .swap && kind != .day && kind != .series }
}
