/// What is taught, at one level; read from the `course.json` of its folder in the curriculum.
public struct Course: Hashable, Sendable, Codable, Identifiable {
    /// The form of `course.json` that this version reads.
    public static let schemaVersion = 1

    public let schemaVersion: Int
    /// The name of its folder.
    public let id: String
    public let title: String
    public let titleEnglish: String
    public let level: Level
    public let programme: Programme
    /// For whom it is, in the organiser's words.
    public let audience: String
    public let minutes: Int
    /// How many seats a session of it usually has.
    public let capacity: Int
    /// Courses that should come before it.
    public let prerequisites: [String]
    public let summary: String

    public init(
        id: String, title: String, titleEnglish: String, level: Level, programme: Programme = .smartphone,
        audience: String = "", minutes: Int = 60, capacity: Int = 10, prerequisites: [String] = [], summary: String = ""
    ) {
        self.schemaVersion = Course.schemaVersion
        self.id = id
        self.title = title
        self.titleEnglish = titleEnglish
        self.level = level
        self.programme = programme
        self.audience = audience
        self.minutes = minutes
        self.capacity = capacity
        self.prerequisites = prerequisites
        self.summary = summary
    }
}
