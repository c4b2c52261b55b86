import Kakehashi

/// A column of a timetable's lists; its title is a phrase under `timetable.column.`, widths are shares.
struct TimetableColumn: Sendable {
    let key: String
    let width: Double
    var align = Alignment.left
    let text: @Sendable (TimetableSession, TimetableBook, Phrases) -> String

    private static let date = TimetableColumn(key: "date", width: 24) { $1.day($0.date, $2) }
    private static let time = TimetableColumn(key: "time", width: 24) { session, _, _ in
        "\(session.start)–\(session.end)"
    }
    private static let course = TimetableColumn(key: "course", width: 44) { session, book, _ in book.course(session) }
    private static let level = TimetableColumn(key: "level", width: 12) { session, _, _ in session.level.japanese }
    private static let place = TimetableColumn(key: "venue", width: 32) { session, book, _ in book.venue(session) }
    private static let instructor = TimetableColumn(key: "instructor", width: 22) { session, book, _ in
        book.instructor(session)
    }
    private static let helpers = TimetableColumn(key: "helpers", width: 28) { session, book, _ in
        // A name a line: names are not broken in the middle.
        book.helpers(session).joined(separator: "\n")
    }
    private static let host = TimetableColumn(key: "host", width: 22) { session, _, _ in session.host.japanese }
    private static let seats = TimetableColumn(key: "capacity", width: 12, align: .right) { session, _, _ in
        "\(session.capacity)"
    }

    static let list = [date, time, course, level, place, instructor, host]
    static let venue = [date, time, course, level, instructor, helpers, seats]
    static let staff = [date, time, course, level, place, host, seats]
}
