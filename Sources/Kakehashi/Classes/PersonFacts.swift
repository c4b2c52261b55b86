/// 男, 女 or その他; nil in a record where nothing was said.
public enum Sex: String, NamedInJapanese {
    case male, female, other

    public var japanese: String {
        switch self {
        case .male: "男"
        case .female: "女"
        case .other: "その他"
        }
    }
}

/// What a learner brings along.
public enum Device: String, NamedInJapanese {
    case android, iphone, rakuraku, featurePhone
    /// Brings nothing; not called `none`, which an optional has already.
    case without = "none"

    public var japanese: String {
        switch self {
        case .android: "Android"
        case .iphone: "iPhone"
        case .rakuraku: "らくらくスマートフォン"
        case .featurePhone: "ガラケー"
        case .without: "なし"
        }
    }
}

/// The bands of age in which learners are counted.
public enum AgeBand: String, NamedInJapanese {
    case under65
    case from65 = "65-69"
    case from70 = "70-74"
    case from75 = "75-79"
    case from80 = "80-84"
    case from85 = "85plus"

    public init(age: Int) {
        switch age {
        case ..<65: self = .under65
        case ..<70: self = .from65
        case ..<75: self = .from70
        case ..<80: self = .from75
        case ..<85: self = .from80
        default: self = .from85
        }
    }

    public var japanese: String {
        switch self {
        case .under65: "65歳未満"
        case .from65: "65～69歳"
        case .from70: "70～74歳"
        case .from75: "75～79歳"
        case .from80: "80～84歳"
        case .from85: "85歳以上"
        }
    }
}

/// What of a person counts and names nobody. A registration and an attendance carry the facts of their day, so that
/// counts stay exact when the person's own record is anonymised or changes.
public struct PersonFacts: Hashable, Sendable {
    public var ageBand: AgeBand?
    public var sex: Sex?
    public var district: String?
    public var device: Device?

    public init(ageBand: AgeBand? = nil, sex: Sex? = nil, district: String? = nil, device: Device? = nil) {
        self.ageBand = ageBand
        self.sex = sex
        self.district = district
        self.device = device
    }
}
