import Glibc
package import Kakehashi

/// The machine's clock.
package struct SystemClock: Clock {
    package init() {}

    package func now() -> Instant {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    /// The clock to go by: the machine's, unless `KAKEHASHI_NOW=2026-11-18T09:00` makes it stand still, in Japan's time,
    /// for tests and demonstrations.
    package static func choose(_ environment: [String: String]) throws(Fault) -> any Clock {
        guard let text = environment["KAKEHASHI_NOW"], !text.isEmpty else { return SystemClock() }
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, let date = LocalDate(parts[0]), let time = TimeOfDay(parts[1]) else {
            throw Fault(.clockUnreadable)
        }
        return FixedClock(Instant(date, time))
    }
}

extension Fault.Code {
    /// `KAKEHASHI_NOW` holds no date and time.
    package static let clockUnreadable = Fault.Code("clock.unreadable", .usage)
}
