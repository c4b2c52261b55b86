/// From when to when a place is open on a day.
public struct OpeningHours: Hashable, Sendable {
    public let opens: TimeOfDay
    public let closes: TimeOfDay

    /// Nil unless it closes after it opens.
    public init?(_ opens: TimeOfDay, _ closes: TimeOfDay) {
        guard opens < closes else { return nil }
        self.opens = opens
        self.closes = closes
    }

    /// Whether something that lasts from `start` to `end` fits in.
    public func covers(_ start: TimeOfDay, _ end: TimeOfDay) -> Bool {
        opens <= start && start < end && end <= closes
    }
}

extension OpeningHours: CustomStringConvertible {
    /// `09:00-17:00`
    public var description: String { "\(opens)-\(closes)" }
}
