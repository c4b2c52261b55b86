/// The ladder of courses, easiest first.
public enum Level: String, NamedInJapanese {
    case introductory, basic, intermediate, advanced

    public var japanese: String {
        switch self {
        case .introductory: "入門"
        case .basic: "初級"
        case .intermediate: "中級"
        case .advanced: "応用"
        }
    }
}

extension Level: Comparable {
    /// The rung, 1 for 入門 to 4 for 応用.
    public var rung: Int {
        switch self {
        case .introductory: 1
        case .basic: 2
        case .intermediate: 3
        case .advanced: 4
        }
    }

    public static func < (left: Level, right: Level) -> Bool { left.rung < right.rung }
}
