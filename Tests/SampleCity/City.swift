import Kakehashi
import Testing

/// A class of the sample city with everybody who applied and who came.
struct CitySession {
    let number: String
    let course: String
    let level: Level
    let programme: Programme
    let venue: String
    let host: HoldingBody
    let date: LocalDate
    let start: TimeOfDay
    let end: TimeOfDay
    let capacity: Int
    let staff: [String]
    let held: Bool
    let reason: String
    var applications: [CityApplication] = []
    var attendance: [CityAttendance] = []

    var people: Set<String> { Set(applications.map(\.person)) }
    /// The first application of each person, in the order in which they came in.
    var line: [CityApplication] {
        var seen: Set<String> = []
        return applications.filter { seen.insert($0.person).inserted }
    }
    /// How many were put on the waiting list.
    var waited: Int { max(0, line.count - capacity) }
    var isOver: Bool { held && date <= City.lastAttendance }
    var forAdults: Bool { programme == .smartphone }
    var came: [String] { attendance.filter(\.state.attended).map(\.person) }
}

struct CityApplication {
    let number: String
    let person: String
    let at: String
    let route: Route
    let state: RegistrationState
}

struct CityAttendance {
    let person: String
    let state: Attendance.State
}

/// The whole city, read once.
struct City {
    static let cityHall = "V01"
    static let lastAttendance = YearMonth(year: 2026, month: 10).lastDay
    /// The files know nothing later.
    static let now = "2026-11-21"
    static let first = FiscalYear(startYear: 2025)
    static let second = FiscalYear(startYear: 2026)
    static let read = Result { try City() }

    let venues: [String: [String: String]]
    let instructors: [String: [String: String]]
    let people: [String: [String: String]]
    let sessions: [CitySession]

    init() throws {
        venues = try City.keyed("venues.csv", by: "施設番号")
        instructors = try City.keyed("instructors.csv", by: "講師番号")
        people = try City.keyed("people.csv", by: "人番号")
        let courses = Dictionary(uniqueKeysWithValues: try Curriculum.courses().map { ($0.id, $0) })
        let applications = try City.applications()
        let attendance = try City.attendance()
        sessions = try CityFiles.rows("sessions.csv").map { row in
            let course = try #require(courses[row["講座"] ?? ""], "no course \(row["講座"] ?? "")")
            var session = try CitySession(row, of: course)
            session.applications = applications[session.number] ?? []
            session.attendance = attendance[session.number] ?? []
            return session
        }
    }

    func sessions(of year: FiscalYear) -> [CitySession] { sessions.filter { year.contains($0.date) } }
    /// Those of a year that are over and whose attendance is known.
    func over(in year: FiscalYear) -> [CitySession] { sessions(of: year).filter(\.isOver) }

    private static func keyed(_ file: String, by key: String) throws -> [String: [String: String]] {
        Dictionary(uniqueKeysWithValues: try CityFiles.rows(file).map { ($0[key] ?? "", $0) })
    }

    private static func applications() throws -> [String: [CityApplication]] {
        var found: [String: [CityApplication]] = [:]
        for row in try CityFiles.rows("registrations.csv") {
            found[row["教室番号"] ?? "", default: []].append(
                CityApplication(
                    number: row["受付番号"] ?? "", person: row["人番号"] ?? "", at: row["受付日時"] ?? "",
                    route: try #require(Route(word: row["経路"] ?? "")),
                    state: try #require(RegistrationState(word: row["状態"] ?? ""))))
        }
        return found
    }

    private static func attendance() throws -> [String: [CityAttendance]] {
        var found: [String: [CityAttendance]] = [:]
        for row in try CityFiles.rows("attendance.csv") {
            found[row["教室番号"] ?? "", default: []].append(
                CityAttendance(
                    person: row["人番号"] ?? "", state: try #require(Attendance.State(word: row["出欠"] ?? ""))))
        }
        return found
    }
}

extension CitySession {
    init(_ row: [String: String], of course: Course) throws {
        number = row["教室番号"] ?? ""
        self.course = course.id
        level = course.level
        programme = course.programme
        venue = row["施設番号"] ?? ""
        host = try #require(HoldingBody(word: row["実施主体"] ?? ""))
        date = try #require(LocalDate(row["開催日"] ?? ""))
        start = try #require(TimeOfDay(row["開始時刻"] ?? ""))
        end = try #require(TimeOfDay(row["終了時刻"] ?? ""))
        capacity = try #require(Int(row["定員"] ?? ""))
        staff = [row["講師番号"] ?? ""] + (row["補助員番号"] ?? "").split(separator: ";").map(String.init)
        held = row["状態"] == "予定"
        reason = row["例外理由"] ?? ""
    }
}
