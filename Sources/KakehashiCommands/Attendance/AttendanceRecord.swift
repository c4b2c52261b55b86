import Kakehashi
import KakehashiOffice

/// `attendance record`
enum AttendanceRecord {
    static let session: Argument<String> = .required("--session", .text("ID"), "The session, by number or key.")
    static let file: Argument<String> = .positional(.file, "The CSV file: 人番号, 出欠, 端末; - is standard input.")

    static let verb = Verb(
        "record", "Record who came to a session: all of the file or nothing.", session, file, run: run)

    private static func run(_ call: Call) throws {
        let text = try InputFile.text(call.value(file))
        let outcome = try call.parts.classDesk()
            .importAttendance(text, session: call.value(session), by: .commandLine)
        try call.console.out("attendance: \(ImportVerb.words(outcome))\n")
    }
}
