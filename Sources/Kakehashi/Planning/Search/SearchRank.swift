/// Broken rules first, then the cost: a state that breaks fewer rules is the better answer whatever it costs.
public struct SearchRank: Comparable, Hashable, Sendable {
    /// How many rules that must hold are broken.
    public var broken: Int
    /// What the wishes cost.
    public var cost: Int

    @inlinable public init(broken: Int, cost: Int) {
        self.broken = broken
        self.cost = cost
    }

    @inlinable public static func < (left: SearchRank, right: SearchRank) -> Bool {
        left.broken != right.broken ? left.broken < right.broken : left.cost < right.cost
    }
}
