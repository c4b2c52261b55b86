extension Fault.Code {
    // Sessions, closing days and courses.
    public static let sessionUnknown = Fault.Code("session.unknown", .missing)
    public static let sessionTimes = Fault.Code("session.times", .data)
    public static let sessionCapacity = Fault.Code("session.capacity", .data)
    public static let sessionSeatsTaken = Fault.Code("session.seatsTaken", .conflict)
    public static let sessionOutsideHours = Fault.Code("session.outsideHours", .conflict)
    public static let sessionClosedDay = Fault.Code("session.closedDay", .conflict)
    public static let sessionHoliday = Fault.Code("session.holiday", .conflict)
    public static let sessionVenueClash = Fault.Code("session.venueClash", .conflict)
    public static let sessionInstructorClash = Fault.Code("session.instructorClash", .conflict)
    public static let sessionCancelled = Fault.Code("session.cancelled", .conflict)
    /// The session is a draft that nobody has published. Values: `session`.
    public static let sessionDraft = Fault.Code("session.draft", .conflict)
    /// It has begun, so that nobody applies for it any more. Values: `session`, `date`, `start`, `end`.
    public static let sessionBegun = Fault.Code("session.begun", .conflict)
    /// It has not begun, so that nobody can have come. Values: `session`, `date`, `start`, `end`.
    public static let sessionNotBegun = Fault.Code("session.notBegun", .conflict)
    /// Its time is past already. Values: `date`, `start`.
    public static let sessionPast = Fault.Code("session.past", .conflict)
    /// It is to be cancelled without a reason.
    public static let sessionCancelReason = Fault.Code("session.cancelReason", .data)
    public static let sessionAttended = Fault.Code("session.attended", .conflict)
    /// A session would go into a room that does not hold those who have a seat. Values: `session`, `taken`, `venue`,
    /// `room`.
    public static let sessionRoomTooSmall = Fault.Code("session.roomTooSmall", .conflict)
    /// A file would change a session whose attendance is on record. Values: `session`, `count`, `changes`.
    public static let sessionHeld = Fault.Code("session.held", .conflict)
    /// A file would hold a cancelled session after all. Values: `session`.
    public static let sessionNotReopened = Fault.Code("session.notReopened", .conflict)
    /// A file would make a draft of a session that people have applied to. Values: `session`, `count`.
    public static let sessionRegistered = Fault.Code("session.registered", .conflict)
    /// A file would change a published session with people, and nobody has said so. Values: `session`, `count`,
    /// `changes`.
    public static let sessionPublished = Fault.Code("session.published", .conflict)
    public static let sessionCourseUnknown = Fault.Code("session.courseUnknown", .missing)
    /// A file names a course that the curriculum does not have. Values: `nearest`.
    public static let sessionCourseMissing = Fault.Code("session.courseMissing", .missing)
    public static let sessionVenueUnknown = Fault.Code("session.venueUnknown", .missing)
    public static let sessionNoVenues = Fault.Code("session.noVenues", .missing)
    public static let sessionInstructorUnknown = Fault.Code("session.instructorUnknown", .missing)

    public static let curriculumUnreadable = Fault.Code("curriculum.unreadable", .data)
    public static let curriculumVersion = Fault.Code("curriculum.version", .data)

    // People.
    public static let personUnknown = Fault.Code("person.unknown", .missing)
    public static let personKana = Fault.Code("person.kana", .data)
    public static let personBirth = Fault.Code("person.birth", .data)
    public static let personAge = Fault.Code("person.age", .data)
    public static let personTelephone = Fault.Code("person.telephone", .data)
    /// Birth date and age were both given and contradict each other.
    public static let personAgeOrBirth = Fault.Code("person.ageOrBirth", .data)
    /// People on file may be the one that is meant: somebody has to say. Values: `people`, their numbers.
    public static let personLikely = Fault.Code("person.likely", .conflict)
    /// What was said contradicts the record: somebody has to say which is right. Values: `person`, `field`.
    public static let personDiffers = Fault.Code("person.differs", .conflict)

    // Registrations.
    /// The person has a place in another session at the same hour. Values: those of the other place.
    public static let registrationOverlap = Fault.Code("registration.overlap", .conflict)
    /// The person has a place in another session of the same course that day. Values: those of the other place.
    public static let registrationSameCourse = Fault.Code("registration.sameCourse", .conflict)
    public static let registrationUnknown = Fault.Code("registration.unknown", .missing)
    public static let registrationDuplicate = Fault.Code("registration.duplicate", .conflict)
    public static let registrationNotOffered = Fault.Code("registration.notOffered", .conflict)
    public static let registrationNotOpen = Fault.Code("registration.notOpen", .conflict)
    /// It was not taken back, or not today, so that nothing is to be brought back. Values: `registration`, `state`.
    public static let registrationNotTakenBack = Fault.Code("registration.notTakenBack", .conflict)
    /// Attendance is recorded for it, so that it cannot be taken back. Values: `registration`, `session`.
    public static let registrationRecorded = Fault.Code("registration.recorded", .conflict)
    public static let registrationOverCapacity = Fault.Code("registration.overCapacity", .conflict)
    public static let registrationMoved = Fault.Code("registration.moved", .conflict)
    /// A file would undo what has become of a registration. Values: `registration`, `state`, `wanted`.
    public static let registrationUndone = Fault.Code("registration.undone", .conflict)
    public static let requestKeyReused = Fault.Code("request.keyReused", .conflict)

    // Attendance.
    public static let attendanceNotRegistered = Fault.Code("attendance.notRegistered", .data)
    public static let attendanceRegistered = Fault.Code("attendance.registered", .data)
}

/// The codes of the classes' room, for the test that looks for each one's sentences.
public enum ClassFaults {
    public static let all: [Fault.Code] = [
        .sessionUnknown, .sessionTimes, .sessionCapacity, .sessionSeatsTaken, .sessionOutsideHours, .sessionClosedDay,
        .sessionHoliday, .sessionVenueClash, .sessionInstructorClash, .sessionCancelled, .sessionDraft,
        .sessionBegun, .sessionNotBegun,
        .sessionAttended, .sessionHeld, .sessionNotReopened, .sessionRegistered, .sessionPublished,
        .sessionRoomTooSmall,
        .sessionCourseUnknown, .sessionCourseMissing,
        .sessionVenueUnknown, .sessionNoVenues, .sessionInstructorUnknown,
        .curriculumUnreadable, .curriculumVersion,
        .personUnknown, .personKana, .personBirth, .personAge, .personTelephone, .personAgeOrBirth, .personLikely,
        .sessionPast, .sessionCancelReason, .registrationNotTakenBack, .registrationRecorded,
        .personDiffers, .registrationOverlap, .registrationSameCourse,
        .registrationUnknown, .registrationDuplicate, .registrationNotOffered, .registrationNotOpen,
        .registrationOverCapacity, .registrationMoved, .registrationUndone, .requestKeyReused,
        .attendanceNotRegistered, .attendanceRegistered,
    ]
}
