public import Kakehashi
import Synchronization

/// A clock that a test sets: what happens on another day of one story.
public final class MovingClock: Clock {
    private let instant: Mutex<Instant>

    public init(_ instant: Instant) {
        self.instant = Mutex(instant)
    }

    /// The moment at which it stands.
    public func now() -> Instant { instant.withLock { $0 } }

    /// Sets it to a day and hour, `2026-11-18` and `10:30`.
    public func set(_ date: String, _ time: String) {
        guard let date = LocalDate(date), let time = TimeOfDay(time) else { return }
        instant.withLock { $0 = Instant(date, time) }
    }
}
