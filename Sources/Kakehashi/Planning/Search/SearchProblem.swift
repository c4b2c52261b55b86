/// Something that a search can improve: a state, its cost, and moves that change it a little.
///
/// The problem keeps its own state and knows its cost at every moment without counting anew. A step of the search is
/// a call of `propose`, one of `change`, and one of `keep` or `drop`, always in that order and for the same move.
/// There are two ways to conform:
///
/// - *reckon, then make*: `change` only reckons, `keep` makes the move, `drop` has nothing to do. The quickest, since
///   most moves are dropped.
/// - *make, then undo*: `change` makes the move and says what it changed, `keep` has nothing to do, `drop` undoes it.
///   The simplest.
///
/// Whatever the state allows, `cost` must be what a full count would give; tests hold a conformer to that with
/// `cost` beside its own count. Rules that must hold may be broken on the way: they weigh in `cost`, and `rank` says
/// which of two states is the better answer.
///
/// To be quick where it stands in another module, a conformer is a struct or a final class of its own with flat arrays;
/// the search is inlinable, so that the compiler makes a search of just this problem.
public protocol SearchProblem {
    /// A change of the state; small and without references, such as a struct of integers.
    associatedtype Move
    /// The whole state as compactly as it can be kept, to come back to it.
    associatedtype Snapshot: Sendable
    /// What says which of two states is the better answer; smaller is better.
    associatedtype Rank: Comparable & Sendable = Int

    /// The kinds of moves, chosen by their weights. Asked for once, when the search is made.
    var neighbourhoods: [Neighbourhood] { get }

    /// The weighted cost of the state, with what broken rules weigh; the search walks by it.
    var cost: Int { get }

    /// How good an answer the state is. The cost, unless the conformer says otherwise; `SearchRank` puts the number of
    /// broken rules before the cost.
    var rank: Rank { get }

    /// A random move of that neighbourhood (its index), or nil where this time none was found. Depends on the state
    /// and `random` alone, and changes neither the state nor its cost.
    mutating func propose(_ neighbourhood: Int, using random: inout SearchRandom) -> Move?

    /// By how much the move changes the cost. A move that adds more than `limit` will be dropped: once that is
    /// certain, any number above `limit` will do.
    mutating func change(of move: Move, limit: Int) -> Int

    /// The move just asked about is made.
    mutating func keep(_ move: Move)

    /// The move just asked about is not made.
    mutating func drop(_ move: Move)

    /// The state, to come back to it.
    var snapshot: Snapshot { get }

    /// Comes back to a state.
    mutating func restore(_ snapshot: Snapshot)
}

extension SearchProblem where Rank == Int {
    @inlinable public var rank: Int { cost }
}

extension SearchProblem {
    @inlinable public mutating func drop(_ move: Move) {}
}
