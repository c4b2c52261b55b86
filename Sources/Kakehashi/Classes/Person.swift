/// Someone who comes to classes, as the organisers know them.
public struct Person: Hashable, Sendable, Identifiable {
    /// An age as a caller gives it, with the day on which it held.
    public struct StatedAge: Hashable, Sendable {
        public let years: Int
        public let on: LocalDate

        public init(years: Int, on: LocalDate) {
            self.years = years
            self.on = on
        }
    }

    public let id: Identifier<Person>
    /// 人番号, by which files name the person: `P-0001`.
    public var number: String
    public var name: String?
    public var kana: String
    public var birthDate: LocalDate?
    public var statedAge: StatedAge?
    public var sex: Sex?
    public var district: String?
    public var telephone: String?
    public var device: Device?
    /// What the person needs: a seat in front, a hearing loop.
    public var needs: String?
    public var familyContact: String?
    public var version: Int

    public init(
        id: Identifier<Person>, number: String, name: String? = nil, kana: String, birthDate: LocalDate? = nil,
        statedAge: StatedAge? = nil, sex: Sex? = nil, district: String? = nil, telephone: String? = nil,
        device: Device? = nil, needs: String? = nil, familyContact: String? = nil, version: Int = 1
    ) {
        self.id = id
        self.number = number
        self.name = name
        self.kana = kana
        self.birthDate = birthDate
        self.statedAge = statedAge
        self.sex = sex
        self.district = district
        self.telephone = telephone
        self.device = device
        self.needs = needs
        self.familyContact = familyContact
        self.version = version
    }
}
