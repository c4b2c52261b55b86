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
    public static let sessionAttended = Fault.Code("session.attended", .conflict)
    public static let sessionCourseUnknown = Fault.Code("session.courseUnknown", .missing)
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

    // Registrations.
    public static let registrationUnknown = Fault.Code("registration.unknown", .missing)
    public static let registrationDuplicate = Fault.Code("registration.duplicate", .conflict)
    public static let registrationNotOffered = Fault.Code("registration.notOffered", .conflict)
    public static let registrationNotOpen = Fault.Code("registration.notOpen", .conflict)
    public static let registrationOverCapacity = Fault.Code("registration.overCapacity", .conflict)
    public static let registrationMoved = Fault.Code("registration.moved", .conflict)
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
        .sessionAttended,
        .sessionCourseUnknown,
        .sessionVenueUnknown, .sessionNoVenues, .sessionInstructorUnknown,
        .curriculumUnreadable, .curriculumVersion,
        .personUnknown, .personKana, .personBirth, .personAge, .personTelephone,
        .registrationUnknown, .registrationDuplicate, .registrationNotOffered, .registrationNotOpen,
        .registrationOverCapacity, .registrationMoved, .requestKeyReused,
        .attendanceNotRegistered, .attendanceRegistered,
    ]
}
