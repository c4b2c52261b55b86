import Kakehashi

/// A tiny problem to try the search on: numbers stand in a row, neighbours should differ by little, and the number at
/// an even place should be even. Reckons a move before it makes it.
struct RowOfNumbers: SearchProblem {
    struct Swap {
        let left: Int
        let right: Int
    }

    private(set) var row: [Int]
    private(set) var cost: Int

    init(_ row: [Int]) {
        self.row = row
        cost = RowOfNumbers.count(row)
    }

    let neighbourhoods = [Neighbourhood("any two", weight: 2), Neighbourhood("two that touch")]

    mutating func propose(_ neighbourhood: Int, using random: inout SearchRandom) -> Swap? {
        let left = random.below(row.count - 1)
        guard neighbourhood == 0 else { return Swap(left: left, right: left + 1) }
        let right = random.below(row.count)
        return left == right ? nil : Swap(left: min(left, right), right: max(left, right))
    }

    mutating func change(of move: Swap, limit: Int) -> Int {
        let before = cost(around: move)
        row.swapAt(move.left, move.right)
        defer { row.swapAt(move.left, move.right) }
        return cost(around: move) - before
    }

    mutating func keep(_ move: Swap) {
        cost += change(of: move, limit: .max)
        row.swapAt(move.left, move.right)
    }

    var snapshot: [Int] { row }

    mutating func restore(_ snapshot: [Int]) {
        row = snapshot
        cost = RowOfNumbers.count(row)
    }

    /// What the two places and the steps beside them cost, each once.
    private func cost(around move: Swap) -> Int {
        let steps = Set([move.left, move.left + 1, move.right, move.right + 1]).filter { (1..<row.count).contains($0) }
        let places = Set([move.left, move.right])
        return steps.reduce(0) { $0 + RowOfNumbers.step(row, $1) }
            + places.reduce(0) { $0 + RowOfNumbers.place(row, $1) }
    }

    private static func step(_ row: [Int], _ index: Int) -> Int { abs(row[index] - row[index - 1]) }
    private static func place(_ row: [Int], _ index: Int) -> Int { index % 2 == 0 && row[index] % 2 != 0 ? 3 : 0 }

    /// The cost by a full count.
    static func count(_ row: [Int]) -> Int {
        row.indices.reduce(0) { $0 + place(row, $1) + ($1 > 0 ? step(row, $1) : 0) }
    }
}
