package import Kakehashi
import KakehashiStore

extension TimetableDesk {
    /// A timetable with the names of the city's records.
    package func book(_ timetable: Timetable) throws -> TimetableBook {
        try classes.read { try book(timetable, in: $0) }
    }

    func book(_ timetable: Timetable, in snapshot: Snapshot) throws -> TimetableBook {
        let venues = try snapshot.venues().map { ($0.number, $0.name) }
        let people = try snapshot.instructors().map { ($0.number, $0.name) }
        return TimetableBook(
            timetable, courses: classes.courses.mapValues(\.title),
            venues: Dictionary(venues) { first, _ in first }, people: Dictionary(people) { first, _ in first })
    }
}
