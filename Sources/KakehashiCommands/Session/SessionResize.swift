import Kakehashi
import KakehashiOffice

/// `session resize`
enum SessionResize {
    static let id: Argument<String> = .positional(.text("ID"), "The session, by number or key.")
    static let capacity: Argument<Int> = .required("--capacity", .number(1...999), "How many seats it has.")

    static let verb = Verb(
        "resize", "Give a session another number of seats; new ones are offered to those who wait.", id, capacity,
        .format, run: run)

    private static func run(_ call: Call) throws {
        let resized = try call.parts.classDesk()
            .resizeSession(call.value(id), capacity: call.value(capacity), by: .commandLine)
        try call.showOne(SessionTable.of([resized]))
    }
}
