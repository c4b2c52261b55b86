import Kakehashi
import KakehashiStore

/// What the rows of a sessions file are held against.
struct SessionImport {
    /// The sessions on file, by number.
    let known: [String: Session]
    private let courses: [String: Course]
    private let venues: [String: Venue]
    private let instructors: [String: Instructor]
    private let rules: SessionRules

    init(_ desk: ClassDesk, in snapshot: Snapshot) throws {
        known = Dictionary(uniqueKeysWithValues: try snapshot.sessions().map { ($0.number, $0) })
        courses = desk.courses
        venues = Dictionary(uniqueKeysWithValues: try snapshot.venues().map { ($0.number, $0) })
        instructors = Dictionary(uniqueKeysWithValues: try snapshot.instructors().map { ($0.number, $0) })
        rules = SessionRules(days: ClosingDays(closures: try snapshot.closures()))
    }

    func session(_ row: ImportRow, at now: Instant) throws -> Session {
        typealias Columns = ClassDesk.SessionColumns
        let number = try row.value(Columns.number)
        guard let course = courses[try row.value(Columns.course)] else { throw row.unknown("course", "講座") }
        guard let venue = venues[try row.value(Columns.venue)] else { throw row.unknown("venue", "施設番号") }
        let before = known[number]
        return Session(
            id: before?.id ?? Identifier(at: now), number: number, course: course.id,
            level: before?.course == course.id ? before?.level ?? course.level : course.level,
            programme: before?.course == course.id ? before?.programme ?? course.programme : course.programme,
            venue: venue.id, host: try row.value(Columns.host), date: try row.value(Columns.date),
            start: try row.value(Columns.start), end: try row.value(Columns.end),
            capacity: try row.value(Columns.capacity),
            instructor: try row.value(Columns.instructor).map { try instructor($0, row, "講師番号") },
            helpers: try row.value(Columns.helpers).map { try instructor($0, row, "補助員番号") },
            state: try row.value(Columns.state), exceptionReason: try row.value(Columns.reason),
            version: before?.version ?? 1)
    }

    private func instructor(_ number: String, _ row: ImportRow, _ header: String) throws -> Identifier<Instructor> {
        guard let found = instructors[number] else { throw row.unknown("instructor", header) }
        return found.id
    }

    /// What stands against each session, with the column where it is to be mended. Rows are held against those before
    /// them and against sessions on file that the file does not speak of; rows as they are on file are left in peace.
    func faults(
        of made: [(row: ImportRow, thing: Session)], in snapshot: Snapshot
    ) throws -> [(ImportRow, (Fault, String))] {
        let replaced = Set(made.map(\.thing.number))
        var days = Dictionary(grouping: known.values.filter { !replaced.contains($0.number) }, by: \.date)
        let venuesByID = Dictionary(uniqueKeysWithValues: venues.values.map { ($0.id, $0) })
        let numbers = Dictionary(uniqueKeysWithValues: instructors.values.map { ($0.id, $0.number) })
        var faults: [(ImportRow, (Fault, String))] = []
        for (row, session) in made {
            if known[session.number] != session, let venue = venuesByID[session.venue] {
                let found =
                    rules.faults(of: session, at: venue, among: days[session.date] ?? []) { numbers[$0] ?? "" }
                    + (try registrationFaults(of: session, in: snapshot))
                faults += found.map { (row, ($0, column(of: $0.code))) }
            }
            days[session.date, default: []].append(session)
        }
        return faults
    }

    /// A session on file that people have registered for or attended.
    private func registrationFaults(of session: Session, in snapshot: Snapshot) throws -> [Fault] {
        guard known[session.number] != nil else { return [] }
        let taken = try snapshot.registrations(of: session.id).count { $0.state.takesSeat }
        let isAttended = try snapshot.attendances(of: session.id).contains { $0.state.attended }
        var faults: [Fault] = []
        if taken > session.capacity {
            faults.append(Fault(.sessionSeatsTaken, ["capacity": "\(session.capacity)", "taken": "\(taken)"]))
        }
        if session.state == .cancelled, isAttended {
            faults.append(Fault(.sessionAttended, ["session": session.number]))
        }
        return faults
    }

    private func column(of code: Fault.Code) -> String {
        switch code {
        case .sessionTimes, .sessionOutsideHours: "終了時刻"
        case .sessionCapacity, .sessionSeatsTaken: "定員"
        case .sessionClosedDay, .sessionHoliday: "開催日"
        case .sessionInstructorClash: "講師番号"
        case .sessionAttended: "状態"
        default: "施設番号"
        }
    }
}
