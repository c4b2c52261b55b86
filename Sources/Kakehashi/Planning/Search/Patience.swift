import Foundation

/// How much worse a move may be, at temperature 1: exponentially distributed, which is the rule of annealing drawn
/// before the move is looked at. From a table, since a logarithm for every step would cost as much as the step.
@usableFromInline
struct Patience: Sendable {
    @usableFromInline static let size = 4096
    @usableFromInline let table: [Double]

    init() {
        table = (0..<Patience.size).map { -log((Double($0) + 0.5) / Double(Patience.size)) }
    }

    /// The rarest sector stands for the whole tail: beyond its edge the distribution begins anew.
    @inlinable @inline(__always)
    func draw(_ random: inout SearchRandom) -> Double {
        let sector = random.below(Patience.size)
        return sector == 0 ? table[0] + rest(&random) : table[sector]
    }

    @inlinable @inline(never)
    func rest(_ random: inout SearchRandom) -> Double {
        let sector = random.below(Patience.size)
        // The rarest twice is as good as never.
        return table[sector]
    }
}
