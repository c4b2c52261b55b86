/// How many people stand where on one session; kept up to date by each change of a registration or an attendance.
public struct SessionCounts: Hashable, Sendable {
    public var confirmed: Int
    public var offered: Int
    public var held: Int
    public var waiting: Int
    /// Everyone who ever applied, also those who cancelled.
    public var applications: Int
    public var present: Int
    public var absent: Int
    public var walkIns: Int

    public init(
        confirmed: Int = 0, offered: Int = 0, held: Int = 0, waiting: Int = 0, applications: Int = 0, present: Int = 0,
        absent: Int = 0, walkIns: Int = 0
    ) {
        self.confirmed = confirmed
        self.offered = offered
        self.held = held
        self.waiting = waiting
        self.applications = applications
        self.present = present
        self.absent = absent
        self.walkIns = walkIns
    }

    /// Seats that nobody else can have.
    public var taken: Int { confirmed + offered + held }
    /// Everyone who was there.
    public var attended: Int { present + walkIns }
}

/// A session as lists show it.
public struct SessionOverview: Hashable, Sendable, Identifiable {
    public let session: Session
    public let venueNumber: String
    public let venueName: String
    public let counts: SessionCounts

    public init(session: Session, venueNumber: String, venueName: String, counts: SessionCounts) {
        self.session = session
        self.venueNumber = venueNumber
        self.venueName = venueName
        self.counts = counts
    }

    /// The session's key.
    public var id: Identifier<Session> { session.id }
    /// Seats that nobody holds.
    public var freeSeats: Int { max(0, session.capacity - counts.taken) }
}

/// One person of a session's list: with a registration, or a walk-in without one.
public struct Attendee: Hashable, Sendable {
    public let person: Person
    public let registration: Registration?
    /// The place among those who wait, 1 for the first.
    public let position: Int?
    public let attendance: Attendance?

    public init(person: Person, registration: Registration?, position: Int?, attendance: Attendance?) {
        self.person = person
        self.registration = registration
        self.position = position
        self.attendance = attendance
    }
}
