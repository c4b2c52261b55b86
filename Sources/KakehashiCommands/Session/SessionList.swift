import Kakehashi
import KakehashiOffice

/// `session list`
enum SessionList {
    static let month: Argument<YearMonth?> = .optional("--month", .month, "Only sessions of this month.")
    static let level: Argument<Level?> = .optional("--level", .word("LEVEL"), "Only sessions of this level.")
    static let venue: Argument<String?> = .optional(
        "--venue", .text("VENUE"), "Only sessions at this venue, by number or name.")

    static let verb = Verb("list", "List sessions by date.", month, level, venue, .format, run: run)

    private static func run(_ call: Call) throws {
        let desk = try call.parts.classDesk()
        let month = try call.value(month)
        let query = SessionQuery(
            from: month?.firstDay, to: month?.lastDay, level: try call.value(level),
            venue: try call.value(venue).map { try desk.venue($0).id })
        try call.show(SessionTable.of(desk.sessions(query)))
    }
}
