/// How long a sign-in lasts: an hour without a request ends it, and so does the end of a working day.
public enum SignInRule {
    static let idle: Int64 = 60 * 60_000
    static let longest: Int64 = 12 * 60 * 60_000
    /// A request is noted no more often than this, so that looking at pages does not write.
    static let noteEvery: Int64 = 5 * 60_000

    /// Whether a sign-in that began and was last seen then has ended by now.
    public static func isOver(began: Instant, seen: Instant, now: Instant) -> Bool {
        now.milliseconds - seen.milliseconds >= idle || now.milliseconds - began.milliseconds >= longest
            || now < began.adding(milliseconds: -noteEvery)
    }

    /// Whether so much time has passed that being seen again is written down.
    public static func isWorthNoting(seen: Instant, now: Instant) -> Bool {
        now.milliseconds - seen.milliseconds >= noteEvery
    }

    /// Sign-ins that began before this are over, whatever they did since.
    public static func oldestStart(now: Instant) -> Instant {
        now.adding(milliseconds: -longest)
    }
}
