/// What of the records an indicator counts; an empty set means every one.
public struct CountScope: Hashable, Sendable {
    public var hosts: Set<HoldingBody> = []
    public var programmes: Set<Programme> = []
    public var levels: Set<Level> = []
    /// Counts from the plan's first day on (累計) rather than within the fiscal year.
    public var sincePlanStart = false
    /// Counts also the venues where people can only ask (相談窓口).
    public var includesConsultation = false
    /// What each month must have to keep its promise.
    public var daysEachMonth = 1
    public var sessionsEachMonth = 1

    public init() {}

    /// Whether classes of that kind are counted.
    public func admits(host: HoldingBody, programme: Programme, level: Level) -> Bool {
        (hosts.isEmpty || hosts.contains(host)) && (programmes.isEmpty || programmes.contains(programme))
            && (levels.isEmpty || levels.contains(level))
    }
}

extension CountScope {
    public static let separator: Character = ";"
    static let sinceStartWord = "累計"
    static let inYearWord = "年度"
    static let consultationWord = "相談窓口"
    static let daysWord = "毎月日数"
    static let sessionsWord = "毎月教室数"

    /// Reads the column 対象: `市直営;スマートフォン;累計`, `市直営;毎月日数1;毎月教室数2`; nil at a word that it does
    /// not know. A full-width ； separates too.
    public init?(_ text: some StringProtocol) {
        self.init()
        for word in Substring(text).split(whereSeparator: { $0 == CountScope.separator || $0 == "；" }) {
            guard take(word) else { return nil }
        }
    }

    private mutating func take(_ word: Substring) -> Bool {
        if let host = HoldingBody(word: word) { return hosts.insert(host).inserted }
        if let programme = Programme(word: word) { return programmes.insert(programme).inserted }
        if let level = Level(word: word) { return levels.insert(level).inserted }
        return takeSwitch(word) || takeMinimum(word)
    }

    private mutating func takeSwitch(_ word: Substring) -> Bool {
        switch word {
        case CountScope.sinceStartWord: sincePlanStart = true
        case CountScope.inYearWord: sincePlanStart = false
        case CountScope.consultationWord: includesConsultation = true
        default: return false
        }
        return true
    }

    private mutating func takeMinimum(_ word: Substring) -> Bool {
        if let days = CountScope.number(after: CountScope.daysWord, in: word) {
            daysEachMonth = days
            return true
        }
        guard let sessions = CountScope.number(after: CountScope.sessionsWord, in: word) else { return false }
        sessionsEachMonth = sessions
        return true
    }

    private static func number(after prefix: String, in word: Substring) -> Int? {
        guard word.hasPrefix(prefix), let number = Int(word.dropFirst(prefix.count)), (0...100).contains(number)
        else { return nil }
        return number
    }
}

extension CountScope: CustomStringConvertible {
    /// As the column 対象 has it, in a fixed order.
    public var description: String {
        var words = HoldingBody.allCases.filter(hosts.contains).map(\.japanese)
        words += Programme.allCases.filter(programmes.contains).map(\.japanese)
        words += Level.allCases.filter(levels.contains).map(\.japanese)
        if sincePlanStart { words.append(CountScope.sinceStartWord) }
        if includesConsultation { words.append(CountScope.consultationWord) }
        if daysEachMonth != 1 || sessionsEachMonth != 1 {
            words += ["\(CountScope.daysWord)\(daysEachMonth)", "\(CountScope.sessionsWord)\(sessionsEachMonth)"]
        }
        return words.joined(separator: String(CountScope.separator))
    }
}

extension CountScope: CodableAsText {}
