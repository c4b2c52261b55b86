/// How good an answer a timetable is: broken rules first, then how many published classes move, then what the wishes
/// cost.
struct TimetableRank: Comparable, Hashable, Sendable {
    var broken: Int
    var moved: Int
    var cost: Int

    static func + (left: TimetableRank, right: TimetableRank) -> TimetableRank {
        TimetableRank(
            broken: left.broken + right.broken, moved: left.moved + right.moved, cost: left.cost + right.cost)
    }

    static func < (left: TimetableRank, right: TimetableRank) -> Bool {
        (left.broken, left.moved, left.cost) < (right.broken, right.moved, right.cost)
    }
}
