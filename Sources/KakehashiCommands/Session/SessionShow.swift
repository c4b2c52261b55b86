import Kakehashi
import KakehashiOffice

/// `session show`
enum SessionShow {
    static let id: Argument<String> = .positional(.text("ID"), "The session, by number or key.")

    static let verb = Verb("show", "Show one session.", id, .format, run: run)

    private static func run(_ call: Call) throws {
        let overview = try call.parts.classDesk().session(call.value(id))
        try call.showOne(SessionTable.of([overview]))
    }
}
