/// How many people a class draws: the seats, times what is usual for its level, its venue and its month.
///
/// All in thousandths, learnt from the classes that were held; a prior stands in where little is known.
public struct TimetableForecast: Hashable, Sendable, Codable {
    /// Applications for a thousand seats, by level.
    public var levels: [String: Int]
    /// How a venue differs from the others, by number.
    public var venues: [String: Int]
    /// How many of a thousand come in a month, April first.
    public var months: [Int]

    public init(
        levels: [Level: Int] = [:], venues: [String: Int] = [:], months: [Int] = Array(repeating: 1000, count: 12)
    ) {
        self.levels = Dictionary(uniqueKeysWithValues: levels.map { ($0.rawValue, $1) })
        self.venues = venues
        self.months = months
    }

    /// People who would come if there were seats for all.
    public func demand(level: Level, capacity: Int, venue: String, month: Int) -> Int {
        let wanted = capacity * (levels[level.rawValue] ?? 1000) * (venues[venue] ?? 1000)
        return (wanted / 1000 * months[month] + 500_000) / 1_000_000
    }
}
