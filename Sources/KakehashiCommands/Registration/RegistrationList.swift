import Kakehashi
import KakehashiOffice

/// `registration list`
enum RegistrationList {
    static let session: Argument<String> = .required("--session", .text("ID"), "The session, by number or key.")
    static let state: Argument<RegistrationState?> = .optional(
        "--state", .word("STATE"), "Only registrations in this state.")

    static let verb = Verb(
        "list", "List a session's registrations in the order of its line.", session, state, .format, run: run)

    private static func run(_ call: Call) throws {
        let state = try call.value(state)
        let attendees = try call.parts.classDesk().attendees(of: call.value(session))
        var table = Table(
            "id", "number", "state", "position", "person", "kana", "name", "appliedAt", "route", "attendance")
        for attendee in attendees {
            guard let registration = attendee.registration, state == nil || registration.state == state else {
                continue
            }
            add(attendee, registration, to: &table)
        }
        try call.show(table)
    }

    private static func add(_ attendee: Attendee, _ registration: Registration, to table: inout Table) {
        let applied = "\(registration.appliedAt.localDate) \(registration.appliedAt.localTime)"
        table.add(
            .text(registration.id.description), .text(registration.number), .text(registration.state.rawValue),
            .number(attendee.position), .text(attendee.person.number), .text(attendee.person.kana),
            .text(attendee.person.name), .text(applied), .text(registration.route.rawValue),
            .text(attendee.attendance?.state.rawValue))
    }
}
