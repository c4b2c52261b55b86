/// What a solution of an instance is worth: the rules that it breaks and what its wishes cost, counted from the two
/// files as ITC-2007 states them.
///
/// Written apart from the search, which it judges: it reads both files itself and shares no code with it.
package struct CTTEvaluation: Equatable {
    /// Rules that must hold, each break counted.
    package private(set) var lectures = 0
    package private(set) var clashes = 0
    package private(set) var rooms = 0
    package private(set) var closed = 0
    /// What the wishes cost.
    package private(set) var capacity = 0
    package private(set) var workingDays = 0
    package private(set) var compactness = 0
    package private(set) var stability = 0
    /// A sentence for each break.
    package private(set) var breaks: [String] = []

    package var isFeasible: Bool { lectures + clashes + rooms + closed == 0 }
    package var cost: Int { capacity + workingDays + compactness + stability }

    package init(instance: String, solution: String) throws {
        let facts = try CTTFacts(instance)
        let placed = try CTTPlaced.read(solution, facts)
        countLectures(facts, placed)
        countClashes(facts, placed)
        countRooms(placed)
        countClosed(facts, placed)
        for course in facts.courses { countCourse(course, facts, placed.filter { $0.course == course.name }) }
        for curriculum in facts.curricula { countCompactness(curriculum, facts, placed) }
    }

    /// Every lecture is placed, and those of one course in periods of their own.
    private mutating func countLectures(_ facts: CTTFacts, _ placed: [CTTPlaced]) {
        for course in facts.courses {
            let own = placed.filter { $0.course == course.name }
            let periods = Set(own.map(\.time))
            if own.count != course.lectures {
                lectures += abs(own.count - course.lectures)
                breaks.append("course \(course.name) has \(own.count) lectures of \(course.lectures)")
            }
            if periods.count != own.count {
                lectures += own.count - periods.count
                breaks.append("course \(course.name) has lectures at the same time")
            }
        }
    }

    /// No two courses of one curriculum or one teacher at the same time; each pair of lectures counts once.
    private mutating func countClashes(_ facts: CTTFacts, _ placed: [CTTPlaced]) {
        for (index, one) in placed.enumerated() {
            for other in placed.dropFirst(index + 1) where other.time == one.time && other.course != one.course {
                let together = facts.curricula.contains { $0.contains(one.course) && $0.contains(other.course) }
                guard together || facts.teacher[one.course] == facts.teacher[other.course] else { continue }
                clashes += 1
                breaks.append("\(one.course) and \(other.course) clash at \(one.time)")
            }
        }
    }

    /// One lecture a room and period.
    private mutating func countRooms(_ placed: [CTTPlaced]) {
        for (where_, lectures) in Dictionary(grouping: placed, by: { "\($0.room) at \($0.time)" }) {
            guard lectures.count > 1 else { continue }
            rooms += lectures.count - 1
            breaks.append("\(lectures.count) lectures in \(where_)")
        }
    }

    private mutating func countClosed(_ facts: CTTFacts, _ placed: [CTTPlaced]) {
        for lecture in placed where facts.closed.contains("\(lecture.course) \(lecture.time)") {
            closed += 1
            breaks.append("\(lecture.course) cannot be held at \(lecture.time)")
        }
    }

    /// One for each student above a room's capacity; five for each day missing; one for each room beyond the first.
    private mutating func countCourse(_ course: CTTFacts.Course, _ facts: CTTFacts, _ own: [CTTPlaced]) {
        for lecture in own { capacity += max(0, course.students - (facts.capacity[lecture.room] ?? 0)) }
        workingDays += 5 * max(0, course.days - Set(own.map(\.time.day)).count)
        stability += max(0, Set(own.map(\.room)).count - 1)
    }

    /// Two for each lecture with no lecture of its curriculum just before or after it on the same day.
    private mutating func countCompactness(_ curriculum: Set<String>, _ facts: CTTFacts, _ placed: [CTTPlaced]) {
        let times = Set(placed.filter { curriculum.contains($0.course) }.map(\.time))
        for time in times where !times.contains(time.moved(-1)) && !times.contains(time.moved(1)) { compactness += 2 }
    }
}
