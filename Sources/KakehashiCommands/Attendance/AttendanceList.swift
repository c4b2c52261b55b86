import Kakehashi
import KakehashiOffice

/// `attendance list`
enum AttendanceList {
    static let session: Argument<String> = .required("--session", .text("ID"), "The session, by number or key.")

    static let verb = Verb("list", "List who came to a session.", session, .format, run: run)

    private static func run(_ call: Call) throws {
        var table = Table("person", "kana", "name", "registration", "state", "device")
        for attendee in try call.parts.classDesk().attendees(of: call.value(session)) {
            guard let attendance = attendee.attendance else { continue }
            table.add(
                .text(attendee.person.number), .text(attendee.person.kana), .text(attendee.person.name),
                .text(attendee.registration?.number), .text(attendance.state.rawValue),
                .text(attendance.facts.device?.rawValue))
        }
        try call.show(table)
    }
}
