/// How long someone waits who typed wrong passwords: four are free, then the wait doubles from half a minute to a
/// quarter of an hour. A right password, or a day without a try, makes everything forgotten.
public enum GuessRule {
    /// Wrong passwords after which nobody waits.
    public static let free = 4
    static let firstWait: Int64 = 30_000
    static let longestWait: Int64 = 15 * 60_000
    static let memory: Int64 = 24 * 60 * 60_000

    /// The moment from which the next try is taken.
    public static func nextTry(afterFailures failures: Int, last: Instant) -> Instant {
        guard failures > free else { return last }
        let doublings = min(failures - free - 1, 10)
        return last.adding(milliseconds: min(firstWait << Int64(doublings), longestWait))
    }

    /// Failures that still count.
    public static func remembered(_ failures: Int, last: Instant, now: Instant) -> Int {
        now.milliseconds - last.milliseconds >= memory ? 0 : failures
    }

    /// Tries before this are forgotten.
    public static func oldestRemembered(now: Instant) -> Instant {
        now.adding(milliseconds: -memory)
    }

    /// Throws `account.throttled` with the time from which the next try is taken.
    public static func check(failures: Int, last: Instant, now: Instant) throws(Fault) {
        let next = nextTry(afterFailures: remembered(failures, last: last, now: now), last: last)
        guard now < next else { return }
        let minutes = (next.milliseconds - now.milliseconds + 59_999) / 60_000
        // The clock on the wall shows no seconds: the next full minute.
        let from = next.adding(milliseconds: 59_999).localTime
        throw Fault(.accountThrottled, ["minutes": String(minutes), "from": from.description])
    }
}
