/// What a rules file may name: the city's venues, people and courses.
public struct TimetableNames: Hashable, Sendable {
    public var venues: Set<String>
    public var people: Set<String>
    public var courses: Set<String>

    public init(venues: Set<String>, people: Set<String>, courses: Set<String>) {
        self.venues = venues
        self.people = people
        self.courses = courses
    }
}
