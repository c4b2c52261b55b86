/// Chooses neighbourhoods by their weights, with one look into a table.
@usableFromInline
struct NeighbourhoodWheel: Sendable {
    @usableFromInline static let size = 1024
    @usableFromInline let sectors: [UInt8]

    /// Every neighbourhood with a weight above 0 gets at least one sector.
    init(_ neighbourhoods: [Neighbourhood]) {
        precondition(neighbourhoods.count <= 256, "a search has at most 256 neighbourhoods")
        let whole = neighbourhoods.reduce(0) { $0 + max(0, $1.weight) }
        var sectors: [UInt8] = []
        sectors.reserveCapacity(NeighbourhoodWheel.size)
        var sum = 0.0
        for (index, neighbourhood) in neighbourhoods.enumerated() where neighbourhood.weight > 0 {
            sum += neighbourhood.weight
            let end = Int((sum / whole * Double(NeighbourhoodWheel.size)).rounded())
            sectors += Array(repeating: UInt8(index), count: max(1, end - sectors.count))
        }
        self.sectors = sectors
    }

    @inlinable
    func pick(_ random: inout SearchRandom) -> Int {
        Int(sectors[random.below(sectors.count)])
    }
}
