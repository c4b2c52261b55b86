import Kakehashi
import KakehashiOffice

/// `session publish`
enum SessionPublish {
    static let ids: Argument<[String]> = .rest(.text("ID"), "The drafts, by number or key.")

    static let verb = Verb("publish", "Publish drafts, so that people can register.", ids, .format, run: run)

    private static func run(_ call: Call) throws {
        let published = try call.parts.classDesk().publishSessions(call.value(ids), by: .commandLine)
        try call.show(SessionTable.of(published))
    }
}
