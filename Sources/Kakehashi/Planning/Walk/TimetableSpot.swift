/// Where a class stands in the tables of the search: indices of the day, the venue, the hour and the staff.
struct TimetableSpot: Hashable, Sendable {
    /// -1 for a class that is not held.
    var day: Int16 = -1
    var venue: Int16 = 0
    /// Index of the hour at which it begins.
    var start: Int16 = 0
    /// Who teaches comes first, then who helps; -1 for nobody.
    var staff = TimetableStaff.nobody

    static let none = TimetableSpot()

    var isHeld: Bool { day >= 0 }
    var instructor: Int { staff[0] }

    /// Whether people would have to be told: another day, place or hour.
    func isElsewhere(_ other: TimetableSpot) -> Bool {
        day != other.day || venue != other.venue || start != other.start
    }

    @inline(__always)
    func hasStaff(_ person: Int) -> Bool { staff.contains(person) }
}
