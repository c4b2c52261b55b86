package import Kakehashi

/// Events of a calendar, as calendar programs subscribe to them (RFC 5545).
package struct CalendarFeed: Hashable, Sendable {
    package let name: String
    package var entries: [CalendarEntry]

    package init(name: String, entries: [CalendarEntry]) {
        self.name = name
        self.entries = entries
    }
}

/// One event on Japan's clocks.
package struct CalendarEntry: Hashable, Sendable {
    /// Stays the same over all changes of the event.
    package let uid: String
    /// Raised with each change.
    package let sequence: Int
    package let date: LocalDate
    package let start: TimeOfDay
    package let end: TimeOfDay
    package let summary: String
    package let location: String
    package let details: String
    package let status: Status

    package enum Status: Hashable, Sendable {
        case confirmed
        /// Proposed, and not settled yet.
        case tentative
        /// An event that was called off stays in the feed and says so: one that is missing would stay in people's
        /// calendars.
        case cancelled
    }

    package init(
        uid: String, sequence: Int, date: LocalDate, start: TimeOfDay, end: TimeOfDay, summary: String,
        location: String, details: String = "", status: Status = .confirmed
    ) {
        self.uid = uid
        self.sequence = sequence
        self.date = date
        self.start = start
        self.end = end
        self.summary = summary
        self.location = location
        self.details = details
        self.status = status
    }
}
