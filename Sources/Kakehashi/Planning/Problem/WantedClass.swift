/// A class that the year should have; the timetable says when and where, and who teaches.
public struct WantedClass: Hashable, Sendable, Codable {
    /// Its name within the problem, the same at every making: `first-steps/city/3`.
    public var key: String
    public var course: String
    public var host: HoldingBody
    /// Whether it has to be held; otherwise it stands in the pool.
    public var isRequired: Bool
    /// For a class of the pool, what it is worth.
    public var worth: Int
    /// Where and when it is, if that is fixed.
    public var fixed: TimetableSession?
    /// Where and when it was published; a repair moves it only if it must.
    public var published: TimetableSession?
    /// Where and when it stands, if it is not published; a repair moves it only for what that is worth.
    public var planned: TimetableSession?

    public init(
        key: String, course: String, host: HoldingBody = .city, isRequired: Bool = true, worth: Int = 0,
        fixed: TimetableSession? = nil, published: TimetableSession? = nil, planned: TimetableSession? = nil
    ) {
        self.key = key
        self.course = course
        self.host = host
        self.isRequired = isRequired
        self.worth = worth
        self.fixed = fixed
        self.published = published
        self.planned = planned
    }
}
