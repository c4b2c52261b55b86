/// What the rules count while a class is priced.
protocol TimetableTally {
    mutating func add(_ rule: TimetableRule, _ amount: Int)
}

/// The weighted wishes, how often rules are broken, and how many published classes move.
struct TimetableCost: TimetableTally, Hashable {
    var soft = 0
    var broken = 0
    var moved = 0
    private let weights: [Int]
    private let musts: [Int]
    private let brokenWeight: Int

    init(_ model: TimetableModel) {
        brokenWeight = model.brokenWeight
        weights = model.weights
        musts = model.mustFlags
    }

    /// What the search walks by.
    @inline(__always)
    var weight: Int {
        soft &+ brokenWeight &* broken &+ TimetableState.movedWeight &* moved
    }

    /// What says which of two places is the better one.
    @inline(__always)
    var rank: TimetableRank { TimetableRank(broken: broken, moved: moved, cost: soft) }

    @inline(__always)
    mutating func add(_ rule: TimetableRule, _ amount: Int) {
        if rule == .moved {
            moved &+= amount
            return
        }
        soft &+= weights[rule.index] &* amount
        broken &+= musts[rule.index] &* amount
    }
}

/// What each rule counts, before its weight.
struct TimetableMeasures: TimetableTally {
    var measures = Array(repeating: 0, count: TimetableRule.allCases.count)

    mutating func add(_ rule: TimetableRule, _ amount: Int) { measures[rule.index] += amount }
}
