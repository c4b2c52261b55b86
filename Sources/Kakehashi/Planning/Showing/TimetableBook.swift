/// A timetable with the names by which people know its courses, venues and staff.
///
/// The file of a timetable has numbers only; names are the city's records'. What has no name keeps its number.
public struct TimetableBook: Sendable {
    public let timetable: Timetable
    private let courses: [String: String]
    private let venues: [String: String]
    private let people: [String: String]

    /// - Parameters:
    ///   - courses: titles by the course's id.
    ///   - venues: names by number; those of the timetable's own problem otherwise.
    ///   - people: names by number.
    public init(
        _ timetable: Timetable, courses: [String: String] = [:], venues: [String: String] = [:],
        people: [String: String] = [:]
    ) {
        let own = (timetable.problem?.venues ?? []).filter { !$0.name.isEmpty }.map { ($0.number, $0.name) }
        self.timetable = timetable
        self.courses = courses
        self.venues = Dictionary(own) { first, _ in first }.merging(venues) { $1 }
        self.people = people
    }

    /// The same names for another timetable.
    public func showing(_ timetable: Timetable) -> TimetableBook {
        TimetableBook(timetable, courses: courses, venues: venues, people: people)
    }

    public func name(ofCourse id: String) -> String { courses[id] ?? id }
    public func name(ofVenue number: String) -> String { venues[number] ?? number }
    public func name(ofPerson number: String) -> String { people[number] ?? number }

    public func course(_ session: TimetableSession) -> String { name(ofCourse: session.course) }
    public func venue(_ session: TimetableSession) -> String { name(ofVenue: session.venue) }
    public func instructor(_ session: TimetableSession) -> String { name(ofPerson: session.instructor) }
    public func helpers(_ session: TimetableSession) -> [String] { session.helpers.map(name(ofPerson:)) }
}
