/// A problem in tables of whole numbers, made once before a search.
struct TimetableModel: Sendable {
    let problem: TimetableProblem
    let days: [LocalDate]
    let weekday: [Int]
    /// April 0.
    let month: [Int]
    /// Weeks begin on Monday; the first is 0.
    let week: [Int]
    let dayKind: [TimetableDayKind]
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
    let venueServes: [[Int]]
    /// Whether a kind may be held in a slot, `[kind][slot]`.
    var allowed: [[Bool]] = []
    /// The slots that are allowed, in order; a venue's stand together.
    var slots: [[Int32]] = []
    /// Where the slots of each venue begin in `slots`, with the end behind the last.
    var venueSlots: [[Int]] = []
    var personDay: [[Bool]] = []
    let bus: [Int]
    let fill: [[Int]]
    let expected: [[Int]]
    let hostMost: [[Int]]
    let wants: [Int]
    let due: [[Int]]
    /// For each course and district the day, counted from 1 April, from which its prerequisite counts; far away where
    /// it was not held.
    let earlier: [Int]
    let weights: [Int]
    let mustFlags: [Int]
    /// Courses by index, those that come before and after each.
    let before: [[Int]]
    let after: [[Int]]
    let home: [Int]

    static let never = 1_000_000

    var dayCount: Int { days.count }
    var startCount: Int { starts.count }
    var venueCount: Int { venues.count }
    var districtCount: Int { districts.count }

    func slot(_ venue: Int, _ day: Int, _ start: Int) -> Int { (venue * dayCount + day) * startCount + start }
    func venue(of slot: Int) -> Int { slot / startCount / dayCount }
    func day(of slot: Int) -> Int { slot / startCount % dayCount }
    func start(of slot: Int) -> Int { slot % startCount }

    /// Whether a class may stay away: one of the pool, or any where that rule is set aside.
    func mayLeave(_ task: Int) -> Bool { !tasks[task].isRequired || mustFlags[TimetableRule.held.index] == 0 }

    /// Minutes from the home of whoever teaches to a venue; 0 where nothing is known.
    func way(_ person: Int, _ venue: Int) -> Int { home[person] < 0 ? 0 : ways[home[person] * venueCount + venue] }
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
    /// Targets that it counts for.
    let targets: [Int]
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
    let published: TimetableSpot?
}
