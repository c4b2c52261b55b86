/// Somebody who lives in the city, as the counter may see them.
public struct Resident: Hashable, Sendable {
    public let id: Identifier<Resident>
    /// 宛名番号
    public let number: String
    /// 世帯番号
    public let household: String
    public let name: String
    public let kana: String
    public let birth: PartialDate
    public let sex: Sex
    /// 続柄
    public let relationship: String
    public let residence: Residence

    public init(
        id: Identifier<Resident>, number: String, household: String, name: String, kana: String, birth: PartialDate,
        sex: Sex, relationship: String, residence: Residence
    ) {
        self.id = id
        self.number = number
        self.household = household
        self.name = name
        self.kana = kana
        self.birth = birth
        self.sex = sex
        self.relationship = relationship
        self.residence = residence
    }
}

/// Where someone lives, unless they are under 支援措置: then the address is not in the value at all, so that no page,
/// form or code can show it, and staff call a colleague.
public enum Residence: Hashable, Sendable {
    case open(Dwelling)
    case guarded

    /// The dwelling; nil where it is guarded.
    public var dwelling: Dwelling? {
        guard case .open(let dwelling) = self else { return nil }
        return dwelling
    }
}

/// An address and what leads to it.
public struct Dwelling: Hashable, Sendable {
    public let postalCode: PostalCode?
    public let address: String
    /// 方書: building and room.
    public let detail: String?
    public let telephone: PhoneNumber?
    /// 住定日: since when they live there.
    public let settledOn: LocalDate?

    public init(
        postalCode: PostalCode?, address: String, detail: String?, telephone: PhoneNumber?, settledOn: LocalDate?
    ) {
        self.postalCode = postalCode
        self.address = address
        self.detail = detail
        self.telephone = telephone
        self.settledOn = settledOn
    }
}
