import TestSupport

/// Instances of course timetabling of our own: a tiny one by hand, and as many as wanted by chance.
enum CTTSamples {
    /// Two days of two periods, two rooms; every figure of a solution can be counted in the head.
    static let tiny = """
        Name: Tiny
        Courses: 3
        Rooms: 2
        Days: 2
        Periods_per_day: 2
        Curricula: 1
        Constraints: 1

        COURSES:
        kana tanaka 2 2 10
        moji tanaka 1 1 30
        kazu suzuki 1 1 5

        ROOMS:
        large 20
        small 8

        CURRICULA:
        one 2 kana kazu

        UNAVAILABILITY_CONSTRAINTS:
        moji 1 1

        END.
        """

    /// An instance without a course.
    static let none = """
        Name: None
        Courses: 0
        Rooms: 1
        Days: 1
        Periods_per_day: 1
        Curricula: 0
        Constraints: 0

        ROOMS:
        large 20

        END.
        """

    /// A solution of the tiny one that breaks nothing: 10 stand (moji), kana's lecture of the second day is lonely.
    static let solution = ["kana large 0 0", "kana large 1 0", "moji large 0 1", "kazu small 0 1"]

    /// An instance that need not have a solution.
    static func random(
        _ random: inout SeededGenerator, courses: ClosedRange<Int>, days: ClosedRange<Int>, periods: ClosedRange<Int>,
        rooms: ClosedRange<Int>, lectures: ClosedRange<Int>
    ) -> String {
        func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
        let (courseCount, roomCount, dayCount, periodCount) = (roll(courses), roll(rooms), roll(days), roll(periods))
        let courseLines = (0..<courseCount).map {
            "c\($0) t\(roll(0...courseCount)) \(roll(lectures)) \(roll(1...3)) \(roll(1...40))"
        }
        let roomLines = (0..<roomCount).map { "r\($0) \(roll(5...40))" }
        let curricula = (0..<roll(1...courseCount)).map { index in
            let members = (0..<courseCount).filter { _ in roll(0...2) == 0 }.map { " c\($0)" }
            return "q\(index) \(members.count)\(members.joined())"
        }
        let closed = (0..<roll(0...courseCount)).map { _ in
            "c\(roll(0...courseCount - 1)) \(roll(0...dayCount - 1)) \(roll(0...periodCount - 1))"
        }
        return """
            Name: by chance
            Courses: \(courseCount)
            Rooms: \(roomCount)
            Days: \(dayCount)
            Periods_per_day: \(periodCount)
            Curricula: \(curricula.count)
            Constraints: \(closed.count)
            COURSES:
            \(courseLines.joined(separator: "\n"))
            ROOMS:
            \(roomLines.joined(separator: "\n"))
            CURRICULA:
            \(curricula.joined(separator: "\n"))
            UNAVAILABILITY_CONSTRAINTS:
            \(closed.joined(separator: "\n"))
            END.
            """
    }
}
