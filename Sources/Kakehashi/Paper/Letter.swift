/// Who sends a letter, as it stands at its top right.
public struct LetterSender: Hashable, Sendable {
    public var office: String
    public var section: String
    public var postalCode: String
    public var address: String
    public var telephone: String

    public init(
        office: String, section: String = "", postalCode: String = "", address: String = "", telephone: String = ""
    ) {
        self.office = office
        self.section = section
        self.postalCode = postalCode
        self.address = address
        self.telephone = telephone
    }
}

/// Where a letter goes.
public enum LetterAddress: Hashable, Sendable {
    /// It stands in the window.
    case known(postalCode: String?, lines: [String])
    /// Nobody has told it: the letter is handed over.
    case unknown
    /// 支援措置: it is not printed, and a colleague is asked first.
    case withheld
}

/// A letter to one person.
public struct Letter: Hashable, Sendable {
    /// The number of the registration, by which staff are told of the letter.
    public var registration: String
    /// The name as it is known; the reading where it is not.
    public var name: String
    public var address: LetterAddress
    public var date: LocalDate
    public var sender: LetterSender
    public var body: MarkdownText

    public init(
        registration: String, name: String, address: LetterAddress, date: LocalDate, sender: LetterSender,
        body: MarkdownText
    ) {
        self.registration = registration
        self.name = name
        self.address = address
        self.date = date
        self.sender = sender
        self.body = body
    }
}
