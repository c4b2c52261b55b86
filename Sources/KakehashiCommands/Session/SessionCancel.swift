import Kakehashi
import KakehashiOffice

/// `session cancel`
enum SessionCancel {
    static let id: Argument<String> = .positional(.text("ID"), "The session, by number or key.")
    static let reason: Argument<String> = .required("--reason", .text("TEXT"), "Why it is cancelled.")

    static let verb = Verb("cancel", "Cancel a session; its registrations stay on file.", id, reason, .format, run: run)

    private static func run(_ call: Call) throws {
        let cancelled = try call.parts.classDesk()
            .cancelSession(call.value(id), reason: call.value(reason), by: .commandLine)
        try call.showOne(SessionTable.of([cancelled]))
    }
}
