/// The programme that a course belongs to; some promises count only one of them.
public enum Programme: String, NamedInJapanese {
    /// Classes in which people learn the smartphone.
    case smartphone
    /// Programming classes, mostly for children.
    case programming

    public var japanese: String {
        switch self {
        case .smartphone: "スマートフォン"
        case .programming: "プログラミング"
        }
    }
}
