import Kakehashi
import KakehashiStore

/// What the rows of a sessions file are held against.
struct SessionImport {
    /// The sessions on file, by number.
    let known: [String: Session]
    private let desk: ClassDesk
    private let venues: [String: Venue]
    private let instructors: [String: Instructor]
    private let rules: SessionRules

    init(_ desk: ClassDesk, in snapshot: Snapshot) throws {
        self.desk = desk
        known = Dictionary(uniqueKeysWithValues: try snapshot.sessions().map { ($0.number, $0) })
        venues = Dictionary(uniqueKeysWithValues: try snapshot.venues().map { ($0.number, $0) })
        instructors = Dictionary(uniqueKeysWithValues: try snapshot.instructors().map { ($0.number, $0) })
        rules = SessionRules(days: ClosingDays(closures: try snapshot.closures()))
    }

    func session(_ row: ImportRow, at now: Instant) throws -> Session {
        typealias Columns = ClassDesk.SessionColumns
        let number = try row.value(Columns.number)
        let course = try course(row)
        guard let venue = venues[try row.value(Columns.venue)] else { throw row.unknown("venue", "施設番号") }
        let before = known[number]
        return Session(
            id: before?.id ?? Identifier(at: now), number: number, course: course.id,
            level: before?.course == course.id ? before?.level ?? course.level : course.level,
            programme: before?.course == course.id ? before?.programme ?? course.programme : course.programme,
            venue: venue.id, host: try row.value(Columns.host), date: try row.value(Columns.date),
            start: try row.value(Columns.start), end: try row.value(Columns.end),
            capacity: try row.value(Columns.capacity), instructor: try instructor(row, before),
            helpers: try helpers(row, before), state: try row.value(Columns.state, keeping: before?.state),
            exceptionReason: try row.value(Columns.reason, keeping: before?.exceptionReason),
            version: before?.version ?? 1)
    }

    /// A course by its folder's name or by its title.
    private func course(_ row: ImportRow) throws -> Course {
        do {
            return try desk.course(try row.value(ClassDesk.SessionColumns.course))
        } catch let fault as Fault where fault.code == .sessionCourseUnknown {
            let nearest = ["nearest": fault.values["nearest"] ?? ""]
            throw row.placed(Fault(.sessionCourseMissing, nearest), in: "講座")
        }
    }

    private func instructor(_ row: ImportRow, _ before: Session?) throws -> Identifier<Instructor>? {
        let column = ClassDesk.SessionColumns.instructor
        guard row.has(column) || before == nil else { return before?.instructor }
        return try row.value(column).map { try instructor($0, row, column.header) }
    }

    private func helpers(_ row: ImportRow, _ before: Session?) throws -> [Identifier<Instructor>] {
        let column = ClassDesk.SessionColumns.helpers
        if let before, !row.has(column) { return before.helpers }
        return try row.value(column).map { try instructor($0, row, column.header) }
    }

    private func instructor(_ number: String, _ row: ImportRow, _ header: String) throws -> Identifier<Instructor> {
        guard let found = instructors[number] else { throw row.unknown("instructor", header) }
        return found.id
    }

    /// What stands against each session, with the column where it is to be mended. Rows are held against those before
    /// them and against sessions on file that the file does not speak of; rows as they are on file are left in peace.
    /// - Parameter movesPublished: whether somebody has said that published classes with people may change.
    func faults(
        of made: [(row: ImportRow, thing: Session)], movesPublished: Bool, in snapshot: Snapshot
    ) throws -> [(row: ImportRow, fault: Fault, column: String)] {
        let replaced = Set(made.map(\.thing.number))
        var days = Dictionary(grouping: known.values.filter { !replaced.contains($0.number) }, by: \.date)
        let venuesByID = Dictionary(uniqueKeysWithValues: venues.values.map { ($0.id, $0) })
        let names = SessionNames(
            courses: desk.courses.values, venues: Array(venues.values), staff: Array(instructors.values))
        var faults: [(row: ImportRow, fault: Fault, column: String)] = []
        for (row, session) in made {
            if known[session.number] != session, let venue = venuesByID[session.venue] {
                let found = rules.faults(of: session, at: venue, among: days[session.date] ?? [], names: names)
                faults += found.map { (row, $0, column(of: $0.code)) }
                faults += try changeFaults(of: session, movesPublished, in: snapshot).map { (row, $0, $1) }
            }
            days[session.date, default: []].append(session)
        }
        return faults
    }

    /// The published classes that a file changes although people have applied to them.
    func changes(
        of sessions: [Session], in snapshot: Snapshot
    ) throws -> [(before: Session, after: Session)] {
        try sessions.compactMap { session in
            guard let before = known[session.number], before.state == .planned,
                !differences(before, session).isEmpty,
                try snapshot.registrations(of: session.id).contains(where: \.state.isOpen)
            else { return nil }
            return (before, session)
        }
    }

    /// What stands against changing a session on file, with the column.
    private func changeFaults(
        of session: Session, _ movesPublished: Bool, in snapshot: Snapshot
    ) throws -> [(Fault, String)] {
        guard let before = known[session.number] else { return [] }
        let differences = differences(before, session)
        let place = differences.first?.column ?? "例外理由"
        let values = ["session": session.number, "changes": differences.map(\.text).joined(separator: "、")]
        let registrations = try snapshot.registrations(of: session.id)
        let recorded = try snapshot.attendances(of: session.id).filter { $0.state != .unrecorded }
        let open = registrations.count(where: \.state.isOpen)
        let taken = registrations.count(where: \.state.takesSeat)
        if before.state == .cancelled, session.state != .cancelled {
            return [(Fault(.sessionNotReopened, ["session": session.number]), "状態")]
        }
        if session.state == .cancelled, recorded.contains(where: \.state.attended) {
            return [(Fault(.sessionAttended, ["session": session.number]), "状態")]
        }
        if !recorded.isEmpty, !differences.isEmpty, session.state != .cancelled {
            return [(Fault(.sessionHeld, values.merging(["count": "\(recorded.count)"]) { $1 }), place)]
        }
        if session.state == .draft, before.state == .planned, !registrations.isEmpty {
            return [
                (Fault(.sessionRegistered, ["session": session.number, "count": "\(registrations.count)"]), "状態")
            ]
        }
        if taken > session.capacity {
            return [
                (Fault(.sessionSeatsTaken, ["capacity": "\(session.capacity)", "taken": "\(taken)"]), "定員")
            ]
        }
        if before.state == .planned, open > 0, !differences.isEmpty, !movesPublished {
            return [(Fault(.sessionPublished, values.merging(["count": "\(open)"]) { $1 }), place)]
        }
        return []
    }

    /// What a file changes of a session, by column: what it was and what it would be.
    private func differences(_ before: Session, _ after: Session) -> [(column: String, text: String)] {
        let names = Dictionary(uniqueKeysWithValues: venues.values.map { ($0.id, $0.number) })
        let staff = Dictionary(uniqueKeysWithValues: instructors.values.map { ($0.id, $0.number) })
        func numbers(_ people: [Identifier<Instructor>]) -> String {
            people.isEmpty ? "-" : people.map { staff[$0] ?? "" }.joined(separator: ";")
        }
        let columns: [(String, String, String)] = [
            ("講座", before.course, after.course),
            ("施設番号", names[before.venue] ?? "", names[after.venue] ?? ""),
            ("実施主体", before.host.japanese, after.host.japanese),
            ("開催日", "\(before.date)", "\(after.date)"), ("開始時刻", "\(before.start)", "\(after.start)"),
            ("終了時刻", "\(before.end)", "\(after.end)"), ("定員", "\(before.capacity)", "\(after.capacity)"),
            ("講師番号", numbers(before.instructor.map { [$0] } ?? []), numbers(after.instructor.map { [$0] } ?? [])),
            ("補助員番号", numbers(before.helpers), numbers(after.helpers)),
            ("状態", before.state.japanese, after.state.japanese),
        ]
        return columns.filter { $0.1 != $0.2 }.map { ($0.0, "\($0.0) \($0.1) → \($0.2)") }
    }

    private func column(of code: Fault.Code) -> String {
        switch code {
        case .sessionTimes, .sessionOutsideHours: "終了時刻"
        case .sessionCapacity: "定員"
        case .sessionClosedDay, .sessionHoliday: "開催日"
        case .sessionInstructorClash: "講師番号"
        default: "施設番号"
        }
    }
}
