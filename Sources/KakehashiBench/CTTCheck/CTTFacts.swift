/// An instance as its file states it, by names.
struct CTTFacts {
    struct Course {
        let name: String
        let lectures: Int
        let days: Int
        let students: Int
    }

    struct Unreadable: Error, CustomStringConvertible {
        let description: String
    }

    private(set) var days = 0
    private(set) var periods = 0
    private(set) var courses: [Course] = []
    private(set) var teacher: [String: String] = [:]
    private(set) var capacity: [String: Int] = [:]
    private(set) var curricula: [Set<String>] = []
    /// Course and time, as `c1 0/3`.
    private(set) var closed: Set<String> = []

    init(_ text: String) throws {
        var heading = ""
        for line in text.split(whereSeparator: \.isNewline) {
            let words = line.split { $0 == " " || $0 == "\t" }.map(String.init)
            guard let first = words.first, first != "END." else { continue }
            if words.count == 1, first.hasSuffix(":") {
                heading = first
            } else {
                guard take(words, heading) else { throw Unreadable(description: "the instance has a line '\(line)'") }
            }
        }
    }

    private mutating func take(_ words: [String], _ heading: String) -> Bool {
        let numbers = words.map { Int($0) }
        switch (heading, words.count) {
        case ("", _):
            if words[0] == "Days:" { days = numbers.last.flatMap { $0 } ?? 0 }
            if words[0] == "Periods_per_day:" { periods = numbers.last.flatMap { $0 } ?? 0 }
        case ("COURSES:", 5):
            guard let lectures = numbers[2], let days = numbers[3], let students = numbers[4] else { return false }
            courses.append(Course(name: words[0], lectures: lectures, days: days, students: students))
            teacher[words[0]] = words[1]
        case ("ROOMS:", 2):
            guard let seats = numbers[1] else { return false }
            capacity[words[0]] = seats
        case ("CURRICULA:", 2...):
            curricula.append(Set(words.dropFirst(2)))
        case ("UNAVAILABILITY_CONSTRAINTS:", 3):
            guard let day = numbers[1], let period = numbers[2] else { return false }
            closed.insert("\(words[0]) \(CTTTime(day: day, period: period))")
        default: return false
        }
        return true
    }
}
