/// A moment, in milliseconds of UTC since 1970.
public struct Instant: Hashable, Comparable, Sendable {
    public let milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// Japan's time is nine hours ahead of UTC and knows no summer time.
    static let japanOffset: Int64 = 9 * 60 * 60 * 1000
    static let millisecondsOfDay: Int64 = 24 * 60 * 60 * 1000

    /// A date and time of day on Japan's clocks.
    public init(_ date: LocalDate, _ time: TimeOfDay) {
        milliseconds =
            Int64(date.dayNumber) * Instant.millisecondsOfDay + Int64(time.minutes) * 60_000 - Instant.japanOffset
    }

    private var inJapan: Int64 { milliseconds + Instant.japanOffset }

    /// The date on Japan's calendars.
    public var localDate: LocalDate {
        LocalDate(dayNumber: Int(floorDivision(inJapan, Instant.millisecondsOfDay)))
    }

    /// The time on Japan's clocks, to the minute.
    public var localTime: TimeOfDay {
        let inDay = inJapan - floorDivision(inJapan, Instant.millisecondsOfDay) * Instant.millisecondsOfDay
        return TimeOfDay(minutes: Int(inDay / 60_000))
    }

    /// The moment so much later, or earlier where the number is negative.
    public func adding(milliseconds more: Int64) -> Instant {
        Instant(milliseconds: milliseconds + more)
    }

    public static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }
}

func floorDivision(_ number: Int64, _ divisor: Int64) -> Int64 {
    let quotient = number / divisor
    return number % divisor < 0 ? quotient - 1 : quotient
}
