/// A problem in tables of whole numbers, made once before a search.
struct TimetableModel: Sendable {
    let problem: TimetableProblem
    let days: [LocalDate]
    let weekday: [Int]
    /// April 0.
    let month: [Int]
    /// Weeks begin on Monday; the first is 0.
    let week: [Int]
    let dayKind: [Int]
    /// Minutes of the day.
    let starts: [Int]
    let districts: [String]
    /// A kind for each course and body that is wanted.
    let kinds: [TimetableKind]
    let tasks: [TimetableTask]
    /// The numbers that a step of the search reads, flat.
    let numbers: TimetableNumbers
    let kindNumbers: [TimetableKindNumbers]
    let people: [TimetableNumbers.Person]
    let venues: [TimetableNumbers.Venue]
    let ways: [Int]
    let quota: [Int]
    let countsPeople: [Bool]
    let taskKind: [Int]
    let venueDistrict: [Int]
    /// Districts by venue.
    let serves: TimetableRows
    /// Where each count of a state lies.
    let layout: TimetableLayout
    /// Whether a kind may be held in a slot: a kind's slots stand together.
    var allowed: [Bool] = []
    /// The slots that are allowed, in order; a venue's stand together.
    var slots: [[Int32]] = []
    /// Where the slots of each venue begin in `slots`, with the end behind the last: `kind * (venueCount + 1) + venue`.
    var venueStarts: [Int] = []
    /// Who may teach and who may help, by kind.
    let teachers: TimetableRows
    let helpers: TimetableRows
    /// Whether somebody comes on a day, `person * dayCount + day`, and whether a class of a kind lies within somebody's
    /// hours, `(kind * people + person) * startCount + start`.
    let personDays: [Bool]
    let personStarts: [Bool]
    /// Whether somebody may teach or help in classes of a kind, `kind * people + person`.
    let takes: [Bool]
    /// What a day's journey of somebody to a venue costs, `person * venueCount + venue`.
    let journeys: [Int]
    let bus: [Int]
    /// `(kind * venueCount + venue) * 12 + month`
    let fill: [Int]
    let expected: [Int]
    /// `host * 12 + month`
    let hostMost: [Int]
    let wants: [Int]
    /// `target * 12 + month`
    let due: [Int]
    /// Targets that a kind counts for; those that add up, of people and of classes.
    let targets: TimetableRows
    let places: TimetablePlaceTargets
    /// For each course and district the day, counted from 1 April, from which its prerequisite counts; far away where
    /// it was not held.
    let earlier: [Int]
    let weights: [Int]
    let mustFlags: [Int]
    /// Courses by index, those that come before and after each.
    let before: TimetableRows
    let after: TimetableRows
    let home: [Int]
    /// By month, how many of the promised days it has to have.
    let promisedDays: [Int]
    /// The first day that is not over.
    let firstAhead: Int
    /// Whether classes should stay where they are.
    let isMending: Bool
    /// The weight of a broken rule in the walk of the search. Hot at first, a search passes through broken rules; a
    /// repair is cold, and must not rather break one than take classes far.
    let brokenWeight: Int
    let isRequired: [Bool]

    static let never = 1_000_000

    var dayCount: Int { days.count }
    var startCount: Int { starts.count }
    var venueCount: Int { venues.count }
    var districtCount: Int { districts.count }

    var slotCount: Int { venueCount * dayCount * startCount }

    func slot(_ venue: Int, _ day: Int, _ start: Int) -> Int { (venue * dayCount + day) * startCount + start }
    func venue(of slot: Int) -> Int { slot / startCount / dayCount }
    func day(of slot: Int) -> Int { slot / startCount % dayCount }
    func start(of slot: Int) -> Int { slot % startCount }

    /// A slot without people.
    @inline(__always)
    func spot(of slot: Int) -> TimetableSpot {
        let place = slot / startCount
        return TimetableSpot(
            day: Int16(place % dayCount), venue: Int16(place / dayCount), start: Int16(slot % startCount))
    }

    /// Where a venue's slots stand among those of a kind.
    func slotRange(_ kind: Int, _ venue: Int) -> Range<Int> {
        let row = kind * (venueCount + 1) + venue
        return venueStarts[row]..<venueStarts[row + 1]
    }

    /// Whether a class may stay away: one of the pool, or any where that rule is set aside.
    func mayLeave(_ task: Int) -> Bool { !tasks[task].isRequired || mustFlags[TimetableRule.held.index] == 0 }

    /// How far a class goes from where it was.
    func distance(_ home: TimetableSpot, _ spot: TimetableSpot) -> Int {
        let (from, to) = (Int(home.venue), Int(spot.venue))
        return TimetableNearness.distance(
            days: Int(spot.day) - Int(home.day), isElsewhere: from != to,
            isAway: venueDistrict[from] != venueDistrict[to], isAnotherHour: home.start != spot.start)
    }
}

/// A course held by a body: all its classes may be held in the same slots by the same people.
struct TimetableKind: Sendable {
    let course: Int
    let host: HoldingBody
    let hostIndex: Int
    let minutes: Int
    let level: Int
    let devices: Int
    let helpers: Int
    let isBeginners: Bool
    /// Whether it counts for the promise of every month.
    let isPromised: Bool
    let instructors: [Int]
    let assistants: [Int]
    /// For each person and hour, whether the person's hours allow it.
    let personStart: [[Bool]]
}

/// A wanted class in the tables.
struct TimetableTask: Sendable {
    let kind: Int
    let isRequired: Bool
    let worth: Int
    let fixed: TimetableSpot?
    /// Where it was before a repair.
    let home: TimetableSpot?
    let isPublished: Bool
}
