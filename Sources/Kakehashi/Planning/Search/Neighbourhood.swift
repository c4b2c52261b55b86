/// A kind of moves, and how often it is chosen.
public struct Neighbourhood: Hashable, Sendable {
    /// A plain name for progress and tests, such as `swap`.
    public let name: String
    /// How often, beside the weights of the others; 0 or more.
    public let weight: Double

    public init(_ name: String, weight: Double = 1) {
        self.name = name
        self.weight = weight
    }
}
