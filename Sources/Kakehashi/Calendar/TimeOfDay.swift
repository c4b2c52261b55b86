/// A time on the wall clock, to the minute.
public struct TimeOfDay: Hashable, Comparable, Sendable {
    /// Minutes since midnight, 0 to 1440; 1440 is the midnight that ends the day.
    public let minutes: Int

    public init(minutes: Int) {
        precondition((0...1440).contains(minutes), "a day has 1440 minutes")
        self.minutes = minutes
    }

    /// Reads `9:30` or `09:30`; nil for any other form.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60, hour * 60 + minute <= 1440
        else { return nil }
        minutes = hour * 60 + minute
    }

    /// The full hours since midnight.
    public var hour: Int { minutes / 60 }
    /// The minutes since the full hour.
    public var minute: Int { minutes % 60 }

    public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
        left.minutes < right.minutes
    }
}

extension TimeOfDay: CustomStringConvertible {
    /// `09:30`
    public var description: String { "\(padded(hour, 2)):\(padded(minute, 2))" }
}
