/// A row of the core system's export, address and protection included; only imports see it.
public struct ResidentRecord: Hashable, Sendable {
    public let number: String
    public let household: String
    public let name: String
    public let kana: String
    public let birth: PartialDate
    public let sex: Sex
    public let relationship: String
    public let dwelling: Dwelling
    public let protection: Protection?

    public init(
        number: String, household: String, name: String, kana: String, birth: PartialDate, sex: Sex,
        relationship: String, dwelling: Dwelling, protection: Protection?
    ) {
        self.number = number
        self.household = household
        self.name = name
        self.kana = kana
        self.birth = birth
        self.sex = sex
        self.relationship = relationship
        self.dwelling = dwelling
        self.protection = protection
    }
}
