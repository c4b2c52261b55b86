/// Someone who teaches or helps.
public struct Instructor: Hashable, Sendable, Identifiable {
    /// Who teaches, and who helps.
    public enum Role: String, NamedInJapanese {
        case instructor, helper

        public var japanese: String {
            switch self {
            case .instructor: "講師"
            case .helper: "補助員"
            }
        }
    }

    public let id: Identifier<Instructor>
    /// 講師番号, by which the city's own files name the person.
    public var number: String
    public var name: String
    public var kana: String
    public var role: Role
    /// The levels that the person teaches, easiest first; empty where nothing was said.
    public var levels: [Level]
    public var affiliation: String?
    public var telephone: String?
    public var version: Int

    public init(
        id: Identifier<Instructor>, number: String, name: String, kana: String, role: Role, levels: [Level] = [],
        affiliation: String? = nil, telephone: String? = nil, version: Int = 1
    ) {
        self.id = id
        self.number = number
        self.name = name
        self.kana = kana
        self.role = role
        self.levels = levels.sorted()
        self.affiliation = affiliation
        self.telephone = telephone
        self.version = version
    }
}
