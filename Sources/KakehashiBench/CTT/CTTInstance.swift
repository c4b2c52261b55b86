/// A problem of course timetabling as ITC-2007 track 3 states it (formulation UD2): lectures of courses get a period
/// and a room.
package struct CTTInstance: Sendable {
    package struct Course: Sendable {
        package let name: String
        package let teacher: String
        package let lectures: Int
        /// The days over which its lectures should be spread at least.
        package let days: Int
        package let students: Int
    }

    package struct Room: Sendable {
        package let name: String
        package let capacity: Int
    }

    /// Courses that the same students follow.
    package struct Curriculum: Sendable {
        package let name: String
        /// Indices of courses, each once.
        package let courses: [Int]
    }

    package var name = ""
    package var days = 0
    package var periodsPerDay = 0
    package var courses: [Course] = []
    package var rooms: [Room] = []
    package var curricula: [Curriculum] = []
    /// For each course the periods (of the whole week, from 0) in which it cannot be held.
    package var closed: [Set<Int>] = []

    package var periods: Int { days * periodsPerDay }
    package var lectures: Int { courses.reduce(0) { $0 + $1.lectures } }
}
