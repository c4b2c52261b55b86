/// Who holds a session (実施主体); some promises count only the city's own.
public enum HoldingBody: String, NamedInJapanese {
    case city, districtGroup, carrier, contractor

    public var japanese: String {
        switch self {
        case .city: "市直営"
        case .districtGroup: "地区団体"
        case .carrier: "携帯事業者"
        case .contractor: "委託"
        }
    }
}
