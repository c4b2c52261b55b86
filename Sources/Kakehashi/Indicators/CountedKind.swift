/// How an indicator comes by its values: typed in by the section, or counted from the city's own records.
public enum Calculation: Hashable, Sendable {
    case recorded
    case counted(CountedKind)

    public static let recordedWord = "記録"

    /// Reads 記録 or the word or code of a counted kind.
    public init?(_ word: some StringProtocol) {
        if word == Calculation.recordedWord || word == "recorded" {
            self = .recorded
            return
        }
        guard let kind = CountedKind(word: word) else { return nil }
        self = .counted(kind)
    }

    /// The word of the database.
    public var code: String {
        switch self {
        case .recorded: "recorded"
        case .counted(let kind): kind.rawValue
        }
    }

    /// The word of the files.
    public var japanese: String {
        switch self {
        case .recorded: Calculation.recordedWord
        case .counted(let kind): kind.japanese
        }
    }

    public static var japaneseWords: String { recordedWord + "、" + CountedKind.japaneseWords }
}

extension Calculation: CodableAsText {
    /// Its code.
    public var description: String { code }
}

/// What can be counted from records.
public enum CountedKind: String, NamedInJapanese {
    /// 延べ: everyone who came, each time.
    case attendances
    /// 実人数: everyone who came, once.
    case people
    /// Classes held.
    case sessions
    /// Days on which a class was held.
    case days
    /// The share of the months gone by that kept a promise of days and classes for every month.
    case monthsKept
    /// Places where classes were held, and where people can ask if the scope says so.
    case venues
    /// 対応率: the share of the procedures' volume whose form can be assisted.
    case assistable
    /// 利用率: the share of the procedures' volume that was assisted.
    case assisted

    public var japanese: String {
        switch self {
        case .attendances: "延べ受講者数"
        case .people: "実人数"
        case .sessions: "教室数"
        case .days: "開催日数"
        case .monthsKept: "毎月開催"
        case .venues: "会場数"
        case .assistable: "対応率"
        case .assisted: "利用率"
        }
    }

    /// Whether it is a share in percent.
    public var isShare: Bool { self == .monthsKept || self == .assistable || self == .assisted }
}
