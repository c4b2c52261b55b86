/// A place where sessions are held.
public struct Venue: Hashable, Sendable, Identifiable {
    /// Whether a place has something that a visitor may depend on, as the GIF data model asks it (有, 無, 不明).
    public enum Availability: String, NamedInJapanese {
        case yes, no, unknown

        public var japanese: String {
            switch self {
            case .yes: "有"
            case .no: "無"
            case .unknown: "不明"
            }
        }
    }

    public let id: Identifier<Venue>
    /// 施設番号, by which the city's own files name it.
    public var number: String
    public var name: String
    public var kana: String?
    public var district: String
    public var postalCode: String?
    public var address: String
    /// How many people the room holds.
    public var capacity: Int
    public var opens: TimeOfDay
    public var closes: TimeOfDay
    public var wifi: Availability
    public var wheelchair: Availability
    public var accessibleToilet: Availability
    public var telephone: String?
    /// Whether people may also come here to ask (スマホ相談), outside the classes.
    public var offersConsultation: Bool
    public var version: Int

    public init(
        id: Identifier<Venue>, number: String, name: String, kana: String? = nil, district: String,
        postalCode: String? = nil, address: String, capacity: Int, opens: TimeOfDay, closes: TimeOfDay,
        wifi: Availability = .unknown, wheelchair: Availability = .unknown, accessibleToilet: Availability = .unknown,
        telephone: String? = nil, offersConsultation: Bool = false, version: Int = 1
    ) {
        self.id = id
        self.number = number
        self.name = name
        self.kana = kana
        self.district = district
        self.postalCode = postalCode
        self.address = address
        self.capacity = capacity
        self.opens = opens
        self.closes = closes
        self.wifi = wifi
        self.wheelchair = wheelchair
        self.accessibleToilet = accessibleToilet
        self.telephone = telephone
        self.offersConsultation = offersConsultation
        self.version = version
    }

    /// Whether the whole of the time lies within the opening hours.
    public func isOpen(from start: TimeOfDay, to end: TimeOfDay) -> Bool {
        opens <= start && end <= closes
    }
}
