/// Where each table of counts begins among the cells of a `TimetableState`.
struct TimetableLayout: Sendable {
    /// Classes of a venue on a day, and the most devices that one of them asks for beyond the venue's own.
    let venueDay: Int
    let lentAt: Int
    /// Devices lent out on a day.
    let lentDay: Int
    /// Classes of a day that count for the promise of every month, and days of a month with enough of them.
    let promiseDay: Int
    let goodDays: Int
    let monthCount: Int
    let hostMonth: Int
    /// What is reached of a target by the end of each month.
    let reached: Int
    /// Of targets of places: what is reached by the end of each month, and the classes of a venue by month.
    let placesReached: Int
    let placeMonth: Int
    let spent: Int
    let heldIn: Int
    /// Classes of a course in a district, by month and by hour; how many hours it has.
    let courseMonth: Int
    let courseStart: Int
    let courseStarts: Int
    /// Classes of a body in a district by weekday, and how many weekdays it has.
    let placeWeekday: Int
    let placeWeekdays: Int
    let personDay: Int
    let personWeek: Int
    let personMonth: Int
    let personYear: Int
    /// The classes of a day, and those of a course in a district, as chains: the first, then for each class the next and
    /// the one before.
    let day: Chain
    let place: Chain
    let count: Int

    /// The weekdays of a week and the weeks of a fiscal year, with the broken ones at both ends.
    static let weekdays = 7
    static let weeks = 54

    /// Classes in no order, each a task; -1 ends it.
    struct Chain: Sendable {
        let heads: Int
        let nexts: Int
        let priors: Int
    }

    init(_ problem: TimetableProblem, days: Int, districts: Int) {
        var count = 0
        func table(_ cells: Int...) -> Int {
            defer { count += cells.reduce(1, *) }
            return count
        }
        let (venues, courses, people) = (problem.venues.count, problem.courses.count, problem.people.count)
        let (hosts, tasks) = (HoldingBody.allCases.count, problem.wanted.count)
        venueDay = table(venues, days)
        lentAt = table(venues, days)
        lentDay = table(days)
        promiseDay = table(days)
        goodDays = table(12)
        monthCount = table(12)
        hostMonth = table(hosts, 12)
        reached = table(problem.targets.count, 12)
        placesReached = table(problem.targets.count, 12)
        placeMonth = table(problem.targets.count, venues, 12)
        spent = table(1)
        heldIn = table(Level.allCases.count, districts)
        courseMonth = table(courses, districts, 12)
        courseStart = table(courses, districts, problem.starts.count)
        courseStarts = table(courses, districts)
        placeWeekday = table(districts, hosts, TimetableLayout.weekdays)
        placeWeekdays = table(districts, hosts)
        personDay = table(people, days)
        personWeek = table(people, TimetableLayout.weeks)
        personMonth = table(people, 12)
        personYear = table(people)
        day = Chain(heads: table(days), nexts: table(tasks), priors: table(tasks))
        place = Chain(heads: table(courses, districts), nexts: table(tasks), priors: table(tasks))
        self.count = count
    }
}
