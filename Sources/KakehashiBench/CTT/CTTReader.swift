/// Reads an instance line by line: the header, then sections, each under its heading, to `END.`
struct CTTReader {
    private var instance = CTTInstance()
    private var header: [String: Int] = [:]
    private var section: Section?
    private var ended = false
    private var line = 0
    private var courseIndex: [String: Int] = [:]
    private var roomNames: Set<String> = []
    private var closedCount = 0

    private enum Section: String, CaseIterable {
        case courses = "COURSES:"
        case rooms = "ROOMS:"
        case curricula = "CURRICULA:"
        case closed = "UNAVAILABILITY_CONSTRAINTS:"
    }

    private static let counts = ["Courses:", "Rooms:", "Days:", "Periods_per_day:", "Curricula:", "Constraints:"]

    static func read(_ text: String) throws -> CTTInstance {
        var reader = CTTReader()
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            reader.line += 1
            let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
            if !words.isEmpty, !reader.ended { try reader.take(words) }
        }
        return try reader.finish()
    }

    private mutating func take(_ words: [String]) throws {
        if words == ["END."] {
            ended = true
        } else if let heading = Section(rawValue: words[0]), words.count == 1 {
            try readHeading(heading)
        } else {
            switch section {
            case nil: try readHeader(words)
            case .courses: try readCourse(words)
            case .rooms: try readRoom(words)
            case .curricula: try readCurriculum(words)
            case .closed: try readClosed(words)
            }
        }
    }

    private mutating func readHeader(_ words: [String]) throws {
        if words[0] == "Name:" {
            instance.name = words.dropFirst().joined(separator: " ")
        } else if CTTReader.counts.contains(words[0]), words.count == 2 {
            guard header[words[0]] == nil else { throw fault("'\(words[0])' stands twice") }
            header[words[0]] = try number(words[1])
        } else {
            throw fault("'\(words[0])' is no line of the header")
        }
    }

    private mutating func readHeading(_ heading: Section) throws {
        if section == nil {
            for count in CTTReader.counts where header[count] == nil { throw fault("the header has no '\(count)'") }
            instance.days = header["Days:"] ?? 0
            instance.periodsPerDay = header["Periods_per_day:"] ?? 0
            guard instance.days > 0, instance.periodsPerDay > 0, instance.days <= 1000 else {
                throw fault("there must be from 1 to 1000 days, and periods in a day")
            }
            // A day of a curriculum is kept as the bits of a word.
            guard instance.periodsPerDay <= 62 else { throw fault("there can be at most 62 periods in a day") }
        }
        section = heading
    }

    private mutating func readCourse(_ words: [String]) throws {
        guard words.count == 5 else { throw fault("a course has a name, a teacher and three numbers") }
        guard courseIndex[words[0]] == nil else { throw fault("course '\(words[0])' stands twice") }
        courseIndex[words[0]] = instance.courses.count
        instance.courses.append(
            CTTInstance.Course(
                name: words[0], teacher: words[1], lectures: try number(words[2]), days: try number(words[3]),
                students: try number(words[4])))
        instance.closed.append([])
    }

    private mutating func readRoom(_ words: [String]) throws {
        guard words.count == 2 else { throw fault("a room has a name and a capacity") }
        guard roomNames.insert(words[0]).inserted else { throw fault("room '\(words[0])' stands twice") }
        instance.rooms.append(CTTInstance.Room(name: words[0], capacity: try number(words[1])))
    }

    private mutating func readCurriculum(_ words: [String]) throws {
        guard words.count >= 2, try number(words[1]) == words.count - 2 else {
            throw fault("a curriculum has a name, the number of its courses, and so many courses")
        }
        var courses: [Int] = []
        for name in words.dropFirst(2) {
            let course = try course(name)
            if !courses.contains(course) { courses.append(course) }
        }
        instance.curricula.append(CTTInstance.Curriculum(name: words[0], courses: courses))
    }

    private mutating func readClosed(_ words: [String]) throws {
        guard words.count == 3 else { throw fault("an unavailability has a course, a day and a period") }
        let (course, day, period) = (try course(words[0]), try number(words[1]), try number(words[2]))
        guard day < instance.days, period < instance.periodsPerDay else {
            throw fault("there is no period \(period) on day \(day)")
        }
        instance.closed[course].insert(day * instance.periodsPerDay + period)
        closedCount += 1
    }

    private func finish() throws -> CTTInstance {
        guard ended else { throw fault("there is no 'END.'") }
        let found = [
            ("Courses:", instance.courses.count), ("Rooms:", instance.rooms.count),
            ("Curricula:", instance.curricula.count), ("Constraints:", closedCount),
        ]
        for (name, count) in found where header[name] != count {
            throw CTTFault("the header says '\(name) \(header[name] ?? 0)', and there are \(count)")
        }
        guard !instance.rooms.isEmpty else { throw CTTFault("there are no rooms") }
        return instance
    }

    private func course(_ name: String) throws -> Int {
        guard let index = courseIndex[name] else { throw fault("there is no course '\(name)'") }
        return index
    }

    private func number(_ word: String) throws -> Int {
        guard let number = Int(word), (0...1_000_000).contains(number) else {
            throw fault("'\(word)' is no number from 0 to 1000000")
        }
        return number
    }

    private func fault(_ what: String) -> CTTFault { CTTFault(what, line: line) }
}
