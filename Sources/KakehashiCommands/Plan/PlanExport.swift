import Kakehashi
import KakehashiOffice

/// `plan export`: a timetable as paper, spreadsheet or calendar.
enum PlanExport {
    static let file: Argument<String> = .positional(.file, "The timetable.")
    static let output: Argument<String> = .required(
        "--output", .file, "The file to write; its ending says what: .pdf, .xlsx, .ics or .json.")

    static let verb = Verb(
        "export", "Write a timetable as PDF, spreadsheet or calendar, with names instead of numbers.", file, output,
        run: run)

    private static func run(_ call: Call) throws {
        let writer = try TimetableWriter(call, output)
        let timetable = try TimetableSetting.timetable(call.value(file))
        try writer.write(timetable, TimetableDesk(classes: try call.parts.classDesk()))
    }
}
