/// Numbers of a problem as the search reads them all the time: flat, without references.
struct TimetableNumbers: Sendable {
    let setUp: Int
    let clearUp: Int
    let between: Int
    let devices: Int
    let monthlyClasses: Int
    let prerequisiteDays: Int
    let budget: Int

    init(_ limits: TimetableLimits) {
        setUp = limits.setUp
        clearUp = limits.clearUp
        between = limits.between
        devices = limits.devices
        monthlyClasses = limits.monthlyClasses
        prerequisiteDays = limits.prerequisiteDays
        budget = limits.budget
    }

    /// Of somebody who teaches or helps.
    struct Person: Sendable {
        let teaches: Bool
        let mostADay: Int
        let mostAWeek: Int
        let mostAMonth: Int
        let fee: Int

        init(_ person: TimetablePerson) {
            teaches = person.role == .instructor
            mostADay = person.mostADay
            mostAWeek = person.mostAWeek
            mostAMonth = person.mostAMonth
            fee = person.fee
        }
    }

    /// Of a venue.
    struct Venue: Sendable {
        let mostADay: Int
        let fee: Int
        let devices: Int

        init(_ venue: TimetableVenue) {
            mostADay = venue.mostADay
            fee = venue.fee
            devices = venue.devices
        }
    }
}

/// A course held by a body: the numbers of it.
struct TimetableKindNumbers: Sendable {
    let course: Int
    let host: Int
    let isCity: Bool
    let minutes: Int
    let level: Int
    let devices: Int
    let helpers: Int
    let isBeginners: Bool
    let isPromised: Bool
    /// Whether its course has something before or after it.
    let isOrdered: Bool

    init(_ kind: TimetableKind, isOrdered: Bool) {
        self.isOrdered = isOrdered
        course = kind.course
        host = kind.hostIndex
        isCity = kind.host == .city
        minutes = kind.minutes
        level = kind.level
        devices = kind.devices
        helpers = kind.helpers
        isBeginners = kind.isBeginners
        isPromised = kind.isPromised
    }
}
