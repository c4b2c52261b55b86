import Foundation
import Kakehashi
import KakehashiOffice

@testable import KakehashiWeb

/// A small timetable of R9 over the fixture's town: three classes in April and May, and a promise for every month.
extension WebFixture {
    var timetables: TimetableDesk { TimetableDesk(classes: parts.classes) }
    static let year = FiscalYear(startYear: 2027)

    func timetable() throws -> Timetable {
        let rules = """
            {"schemaVersion": 1, "learnersPerHelper": 10, "starts": ["10:00", "13:30"],
             "monthly": {"days": 1, "classes": 1},
             "wanted": {"list": [{"course": "first-steps", "host": "city", "number": 3}]}}
            """
        let material = try timetables.material(for: Self.year)
        let problem = try timetables.problem(
            for: Self.year, rules: TimetableRules(json: Data(rules.utf8), file: "rules", names: material.names),
            material)
        let places = [("2027-04-06", "10:00", "V01"), ("2027-04-13", "10:00", "V02"), ("2027-05-11", "13:30", "V01")]
        let sessions = try zip(problem.wanted, places).map { wanted, place in
            try session(wanted, LocalDate(place.0)!, TimeOfDay(place.1)!, place.2, problem)
        }
        let byRule = TimetableChecker(problem, sessions).byRule()
        let cost = TimetableRule.wishes.reduce(0) { $0 + (byRule[$1.rawValue] ?? 0) }
        return Timetable(
            year: Self.year, sessions: sessions, cost: cost, byRule: byRule, seed: 1, steps: 1, problem: problem)
    }

    private func session(
        _ wanted: WantedClass, _ date: LocalDate, _ start: TimeOfDay, _ place: String, _ problem: TimetableProblem
    ) throws -> TimetableSession {
        let course = problem.course(wanted.course)!
        let venue = problem.venue(place)!
        return TimetableSession(
            key: wanted.key, course: course.id, level: course.level, venue: venue.number, district: venue.district,
            date: date, start: start, end: TimeOfDay(minutes: start.minutes + course.minutes), host: wanted.host,
            instructor: "T01", capacity: course.capacity, expected: 8)
    }

    /// A fixture whose pages have the timetable.
    static func withTimetable() throws -> WebFixture {
        let fixture = try WebFixture()
        try fixture.timetables.keep(fixture.timetable(), file: "r9.json", replacing: false, by: .program)
        return fixture
    }

    static func place(_ key: String, _ more: String = "") -> String {
        "/staff/timetable/2027/class?key=\(key.replacing("/", with: "%2F"))\(more)"
    }
}
