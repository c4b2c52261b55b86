/// The rule by which a plan marks its indicators; a rule is data of the plan.
public struct MarkRule: Hashable, Sendable {
    /// How a plan judges.
    public enum Kind: String, NamedInJapanese {
        /// ○ target reached; △ not reached, but rising; × not reached (高山市DX推進計画 別紙5-2).
        case reachedOrRising
        /// The plan's last target, pro rata by the years gone by, and how much of that is reached (多摩市).
        case proRated

        public var japanese: String {
            switch self {
            case .reachedOrRising: "達成上昇"
            case .proRated: "按分"
            }
        }
    }

    public var kind: Kind
    /// Percent of the pro-rated target from which on it is ○, and from which on △.
    public var good: Int
    public var fair: Int

    public init(_ kind: Kind, good: Int = 100, fair: Int = 60) {
        self.kind = kind
        self.good = good
        self.fair = fair
    }

    public static let reachedOrRising = MarkRule(.reachedOrRising)
    /// 100 % and more 着実, 60 to under 100 % 概ね, under 60 % 改善.
    public static let proRated = MarkRule(.proRated)
}

extension MarkRule: CustomStringConvertible {
    /// Reads `達成上昇`, `按分`, or with thresholds of its own `按分:100:60`; nil for any other text.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard let word = parts.first, let kind = Kind(word: word) else { return nil }
        guard parts.count > 1 else {
            self.init(kind)
            return
        }
        guard kind == .proRated, parts.count == 3, let good = Int(parts[1]), let fair = Int(parts[2]),
            0 < fair, fair <= good, good <= 1000
        else { return nil }
        self.init(kind, good: good, fair: fair)
    }

    /// As the database has it.
    public var code: String {
        kind == .proRated ? "\(kind.rawValue):\(good):\(fair)" : kind.rawValue
    }

    /// As a plan's file has it.
    public var description: String {
        kind == .proRated ? "\(kind.japanese):\(good):\(fair)" : kind.japanese
    }
}

extension MarkRule: CodableAsText {}
