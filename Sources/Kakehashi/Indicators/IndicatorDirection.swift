/// Which way an indicator is to go.
public enum IndicatorDirection: String, NamedInJapanese {
    case more, fewer
    /// None at all is the promise, such as of security incidents.
    case zero
    /// Nothing but that it rises.
    case rising
    /// 未導入 becomes 導入.
    case introduction

    public var japanese: String {
        switch self {
        case .more: "多いほど良い"
        case .fewer: "少ないほど良い"
        case .zero: "ゼロ"
        case .rising: "上昇"
        case .introduction: "導入"
        }
    }

    /// Whether the first amount is better than the second; nil where the two cannot be compared.
    public func prefers(_ first: Amount, to second: Amount) -> Bool? {
        switch (first, second) {
        case (.number(let first), .number(let second)): lessIsBetter ? first < second : first > second
        case (.introduced(let first), .introduced(let second)): first && !second
        default: nil
        }
    }

    /// Whether a smaller value is the better one.
    public var lessIsBetter: Bool { self == .fewer || self == .zero }
}
