import Kakehashi
import KakehashiOffice

/// `session add`
enum SessionAdd {
    static let course: Argument<String> = .required(
        "--course", .text("ID"), "The course: its folder in the curriculum.")
    static let venue: Argument<String> = .required("--venue", .text("VENUE"), "The venue, by number or name.")
    static let date: Argument<LocalDate> = .required("--date", .date, "The day.")
    static let start: Argument<TimeOfDay> = .required("--start", .time, "When it begins.")
    static let end: Argument<TimeOfDay> = .required("--end", .time, "When it ends.")
    static let capacity: Argument<Int?> = .optional(
        "--capacity", .number(1...999), "How many seats; as many as the course and the venue have otherwise.")
    static let instructor: Argument<String?> = .optional(
        "--instructor", .text("INSTRUCTOR"), "Who teaches, by number or name.")
    static let host: Argument<HoldingBody> = .optional(
        "--host", .word("BODY"), otherwise: .city, "Who holds it: city, districtGroup, carrier or contractor.")
    static let reason: Argument<String?> = .optional(
        "--reason", .text("TEXT"), "Why it is held although the day is closed or a holiday.")
    static let past: Argument<Bool> = .flag("--past", "It may have begun already: it is written down as it was held.")

    static let verb = Verb(
        "add", "Add a session.", course, venue, date, start, end, capacity, instructor, host, reason, past, .format,
        run: run)

    private static func run(_ call: Call) throws {
        let request = SessionRequest(
            course: try call.value(course), venue: try call.value(venue), host: try call.value(host),
            date: try call.value(date), start: try call.value(start), end: try call.value(end),
            capacity: try call.value(capacity), instructor: try call.value(instructor),
            exceptionReason: try call.value(reason), allowsPast: try call.value(past))
        let added = try call.parts.classDesk().addSession(request, by: .commandLine)
        try call.showOne(SessionTable.of([added]))
    }
}
