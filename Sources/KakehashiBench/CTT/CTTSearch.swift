import Kakehashi

/// A timetable while it is being searched: every lecture has a period and a room of its own. Clashes and closed
/// periods may be broken on the way.
///
/// What a move changes is reckoned from counts that are kept up to date, without looking at other lectures.
struct CTTSearch: SearchProblem {
    /// A lecture goes to a period and a room; who is there takes its place.
    struct Move {
        let lecture: Int
        let period: Int
        let room: Int
    }

    /// Where the lectures are.
    struct Snapshot: Sendable, Equatable {
        let periods: [Int32]
        let rooms: [Int32]
    }

    let tables: CTTTables
    /// What a clash weighs beside the wishes.
    let clashWeight: Int
    let neighbourhoods: [Neighbourhood]

    /// Where each lecture is, and who is in each room: `period * rooms + room`, −1 for nobody.
    var period: [Int32]
    var room: [Int32]
    var lecture: [Int32]
    /// For each course and period: how many lectures are there that it clashes with, and one more if it is closed.
    var hindrances: [Int32]
    /// For each course and day, its lectures; for each course, its days; for each course and room, its lectures.
    var onDay: [Int32]
    var usedDays: [Int32]
    var inRoom: [Int32]
    /// For each curriculum and period its lectures; for each curriculum and day the periods that it has, as bits
    /// with two empty ones below.
    var held: [Int32]
    var bits: [UInt64]

    /// The clashes and lectures in closed periods, and what the wishes cost.
    var broken = 0
    var wishes = 0
    /// What the move just asked about changes.
    var changedBroken = 0
    var changedWishes = 0
    let joining = CTTSearch.joining

    var cost: Int { broken * clashWeight + wishes }
    var rank: SearchRank { SearchRank(broken: broken, cost: wishes) }

    /// What a lecture adds to the number of lonely ones of its curriculum, by the periods around it as bits (two before,
    /// its own, two after): one if it is alone itself, less one for each neighbour that was.
    private static let joining: [Int8] = (0..<32).map { window in
        func lonely(_ bits: Int) -> Int { (0..<3).count { bits >> $0 & 0b111 == 0b010 } }
        return Int8(lonely(window | 0b100) - lonely(window & 0b11011))
    }

    /// For the whole series; none depends on the instance.
    static let neighbourhoods = [
        Neighbourhood("place", weight: 0.7), Neighbourhood("room", weight: 0.2), Neighbourhood("period", weight: 0.1),
    ]
    /// First so hot that clashes, which weigh 1000, can still be passed through; then the wishes settle.
    static let cooling = Cooling(stages: [.init(share: 4, from: 500, to: 6), .init(share: 96, from: 6, to: 0.12)])
}
