/// Why an answer that may be right is asked about once more before it is taken: a slip in the year would print a form
/// that nobody can use.
public enum AnswerDoubt: Hashable, Sendable {
    /// The day lies this many full years ago, longer than such a thing is usually filed.
    case longAgo(years: Int)
    /// The day lies further ahead than such a thing is usually told.
    case farAhead
    /// Whoever was born then is this old.
    case veryOld(years: Int)
    /// The address names another municipality.
    case elsewhere

    /// How many days before and after the visit such a day usually lies.
    private static let usual: [String: (before: Int, after: Int)] = [
        "moving.date": (366, 0), "moving.planned": (366, 62), "moving.leaving": (366, 366), "health.date": (730, 62),
        "care.date": (730, 62), "water.start": (31, 366), "dog.vaccinated": (1100, 0),
    ]
    /// The oldest that a dog and a person become, in years; whoever is asked about in an old register may be dead.
    private static let oldest = ["dog.birth": 30, "subject.birth": 200]
    private static let oldestPerson = 115

    /// The doubt about an answer to a path's pattern; nil for what is taken as it is.
    /// - Parameter city: the city in which the address has to lie; nil where it may lie anywhere.
    public init?(_ value: String, to pattern: String, on day: LocalDate, city: String? = nil) {
        if pattern == "address.new.text", let city, AnswerDoubt.isElsewhere(value, city) {
            self = .elsewhere
            return
        }
        guard let date = PartialDate(value)?.earliest else { return nil }
        let years = Age.years(born: date, on: day) ?? 0
        if let usual = AnswerDoubt.usual[pattern] {
            if date < day.adding(days: -usual.before) {
                self = .longAgo(years: max(years, 1))
            } else if date > day.adding(days: usual.after) {
                self = .farAhead
            } else {
                return nil
            }
        } else if pattern.hasSuffix(".birth"), years > AnswerDoubt.oldest[pattern] ?? AnswerDoubt.oldestPerson {
            self = .veryOld(years: years)
        } else {
            return nil
        }
    }

    /// Whether a written address begins with a prefecture or city, and goes on with another city than this. Names of
    /// quarters may hold the same signs (四日市町): it is asked about, never refused.
    private static func isElsewhere(_ text: String, _ city: String) -> Bool {
        var rest = Substring(text.filter { !$0.isWhitespace })
        let prefecture = rest.prefixMatch(of: /(北海道|東京都|大阪府|京都府|.{2,3}県)/)
        if let prefecture { rest = rest[prefecture.range.upperBound...] }
        if rest.hasPrefix(city) { return false }
        return prefecture != nil || rest.prefixMatch(of: /[^0-9０-９一二三四五六七八九十丁町]{1,6}?[市郡]/) != nil
    }

    /// The phrase that asks, behind `doubt.`.
    public var key: String {
        switch self {
        case .longAgo: "longAgo"
        case .farAhead: "farAhead"
        case .veryOld: "veryOld"
        case .elsewhere: "elsewhere"
        }
    }

    /// What the phrase is filled with.
    public var values: [String: String] {
        switch self {
        case .longAgo(let years), .veryOld(let years): ["years": "\(years)"]
        case .farAhead, .elsewhere: [:]
        }
    }
}
