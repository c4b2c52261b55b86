/// An instance as flat tables of numbers: what the search looks up at every step, and never changes. A class, so that
/// the state of a search is small.
final class CTTTables: Sendable {
    /// Lists that lie one after the other in one array; a list of lists would be counted as references at every step.
    struct Lists: Sendable {
        private(set) var starts: [Int32] = [0]
        private(set) var items: [Int32] = []

        init(_ lists: [[Int]]) {
            for list in lists {
                items += list.map { Int32($0) }
                starts.append(Int32(items.count))
            }
        }

        /// Where a list lies in `items`.
        func range(_ list: Int) -> Range<Int> { Int(starts[list])..<Int(starts[list + 1]) }
    }

    let instance: CTTInstance
    let courses: Int
    let rooms: Int
    let days: Int
    let periods: Int
    /// The course of each lecture; the lectures of a course stand together.
    let course: [Int32]
    /// The day of each period, and its place on that day.
    let day: [Int32]
    let place: [Int32]
    /// The days over which each course should be spread.
    let wantedDays: [Int32]
    /// Whether two courses share a curriculum or the teacher; a course clashes with itself. `course * courses + course`.
    let clashes: [Bool]
    /// The courses that a course clashes with, itself among them.
    let clashing: Lists
    /// Whether a curriculum holds a course: `curriculum * courses + course`.
    let holds: [Bool]
    /// The curricula of each course.
    let curricula: Lists
    /// Students without a seat: `course * rooms + room`.
    let standing: [Int32]
    /// What moving one lecture of a course may save at most.
    let mostSaved: [Int32]

    init(_ instance: CTTInstance) {
        self.instance = instance
        (courses, rooms) = (instance.courses.count, instance.rooms.count)
        (days, periods) = (instance.days, instance.periods)
        course = instance.courses.enumerated().flatMap {
            Array(repeating: Int32($0.offset), count: $0.element.lectures)
        }
        day = (0..<instance.periods).map { Int32($0 / instance.periodsPerDay) }
        place = (0..<instance.periods).map { Int32($0 % instance.periodsPerDay) }
        wantedDays = instance.courses.map { Int32($0.days) }
        let every = instance.courses.indices
        let clashes = CTTTables.clashes(instance)
        self.clashes = clashes
        clashing = Lists(every.map { one in every.filter { clashes[one * every.count + $0] } })
        holds = instance.curricula.flatMap { curriculum in every.map { curriculum.courses.contains($0) } }
        curricula = Lists(
            every.map { one in instance.curricula.indices.filter { instance.curricula[$0].courses.contains(one) } })
        standing = instance.courses.flatMap { course in
            instance.rooms.map { Int32(max(0, course.students - $0.capacity)) }
        }
        let (standing, rooms, curricula) = (standing, rooms, curricula)
        // Three lonely lectures of each curriculum, a day, a room, and those who stand.
        mostSaved = every.map { one in
            let row = standing[one * rooms..<(one + 1) * rooms]
            return Int32(6 * curricula.range(one).count + 5 + 1) + (row.max() ?? 0)
        }
    }

    private static func clashes(_ instance: CTTInstance) -> [Bool] {
        let count = instance.courses.count
        var clashes = Array(repeating: false, count: count * count)
        for one in 0..<count {
            for other in 0..<count where instance.courses[one].teacher == instance.courses[other].teacher {
                clashes[one * count + other] = true
            }
        }
        for curriculum in instance.curricula {
            for one in curriculum.courses { for other in curriculum.courses { clashes[one * count + other] = true } }
        }
        return clashes
    }
}
