/// Where the time comes from; the edge supplies the machine's, tests their own.
public protocol Clock: Sendable {
    func now() -> Instant
}

/// A clock that stands still, for tests and for training with the sample city.
public struct FixedClock: Clock {
    public let instant: Instant

    public init(_ instant: Instant) {
        self.instant = instant
    }

    /// The moment at which it stands.
    public func now() -> Instant { instant }
}
