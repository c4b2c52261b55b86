/// How an indicator stands against its target.
public enum Mark: String, Hashable, Sendable, Codable, CaseIterable {
    case achieved, improving, missed
    /// No reading of the year yet, or nothing to hold it against.
    case unmeasured

    /// The sign of the published tables; a word always stands beside it.
    public var sign: String {
        switch self {
        case .achieved: "○"
        case .improving: "△"
        case .missed: "×"
        case .unmeasured: "-"
        }
    }
}
