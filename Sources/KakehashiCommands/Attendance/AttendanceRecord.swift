import Kakehashi
import KakehashiOffice

/// `attendance record`
enum AttendanceRecord {
    static let session: Argument<String> = .required("--session", .text("ID"), "The session, by number or key.")
    static let file: Argument<String?> = .optionalPositional(
        .file, "The CSV file with the columns 人番号 or 受付番号, and 出欠; - is standard input.")
    static let person: Argument<String?> = .optional(
        "--person", .text("ID"), "One person instead of a file, by their number or that of their registration.")
    static let state: Argument<Attendance.State?> = .optional(
        "--state", .word("STATE"), "Of that person: present, absent or walkIn; unrecorded takes a record back.")
    static let device: Argument<Device?> = .optional("--device", .word("DEVICE"), "What that person brought.")

    static let verb = Verb(
        "record", "Record who came, from a file or one by one; what was recorded before is corrected.", session, file,
        person, state, device, run: run)

    private static func run(_ call: Call) throws {
        let outcome = try call.value(file).map { try take($0, call) } ?? set(call)
        try call.say(
            "cli.imported", ["kind": "attendance", "outcome": ImportVerb.words(outcome, call.parts.phrases())])
    }

    private static func take(_ file: String, _ call: Call) throws -> ImportOutcome {
        guard try call.value(person) == nil, try call.value(state) == nil, try call.value(device) == nil else {
            throw UsageError("A file goes without '--person', '--state' and '--device'.")
        }
        let text = try InputFile.text(file)
        return try call.parts.classDesk().importAttendance(text, session: call.value(session), by: .commandLine)
    }

    private static func set(_ call: Call) throws -> ImportOutcome {
        guard let person = try call.value(person), let state = try call.value(state) else {
            throw UsageError("Missing argument 'FILE', or '--person ID' with '--state STATE'.")
        }
        let entry = AttendanceEntry(person: person, state: state, device: try call.value(device))
        return try call.parts.classDesk()
            .recordAttendance(of: call.value(session), [entry], by: .commandLine)
    }
}
