/// A day and a period of it, both from 0.
struct CTTTime: Hashable, CustomStringConvertible {
    let day: Int
    let period: Int

    func moved(_ by: Int) -> CTTTime { CTTTime(day: day, period: period + by) }
    var description: String { "\(day)/\(period)" }
}

/// A line of a solution: `course room day period`.
struct CTTPlaced {
    let course: String
    let room: String
    let time: CTTTime

    /// Every line names what the instance has; what they add up to is for the evaluation.
    static func read(_ text: String, _ facts: CTTFacts) throws -> [CTTPlaced] {
        try text.split(whereSeparator: \.isNewline).enumerated().compactMap { index, line in
            let words = line.split { $0 == " " || $0 == "\t" }.map(String.init)
            guard !words.isEmpty else { return nil }
            guard words.count == 4, let day = Int(words[2]), let period = Int(words[3]),
                facts.teacher[words[0]] != nil, facts.capacity[words[1]] != nil,
                (0..<facts.days).contains(day), (0..<facts.periods).contains(period)
            else {
                throw CTTFacts.Unreadable(description: "line \(index + 1) of the solution, '\(line)', names no place")
            }
            return CTTPlaced(course: words[0], room: words[1], time: CTTTime(day: day, period: period))
        }
    }
}
