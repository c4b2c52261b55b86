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
    /// Why it was cancelled; nil where it was not, or nobody wrote a reason.
    public let cancelReason: String?

    public init(
        session: Session, venueNumber: String, venueName: String, counts: SessionCounts, cancelReason: String? = nil
    ) {
        self.session = session
        self.venueNumber = venueNumber
        self.venueName = venueName
        self.counts = counts
        self.cancelReason = session.state == .cancelled ? cancelReason : nil
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
    /// Nil where nothing is recorded, or no longer.
    public let attendance: Attendance?
    /// The version that whoever changes the attendance has seen: 0 where nothing was ever recorded.
    public let attendanceVersion: Int

    /// - Parameter record: the attendance as it is stored, also one that was taken back.
    public init(person: Person, registration: Registration?, position: Int?, record: Attendance?) {
        self.person = person
        self.registration = registration
        self.position = position
        attendance = record?.state == .unrecorded ? nil : record
        attendanceVersion = record?.version ?? 0
    }

    /// Whether the registration keeps a seat.
    public var isSeated: Bool { registration?.state.takesSeat == true }
}

extension Sequence<Attendee> {
    /// By the reading of the names, as people look for themselves on a list.
    public var byReading: [Attendee] {
        sorted { left, right in
            left.person.kana.unicodeScalars.lexicographicallyPrecedes(right.person.kana.unicodeScalars)
        }
    }
}
