import Kakehashi
import KakehashiOffice

/// `plan keep`: puts a timetable on the pages of the staff.
enum PlanKeep {
    static let file: Argument<String> = .positional(.file, "The timetable.")
    static let isReplacing: Argument<Bool> = .flag(
        "--replace", "Also where the pages have a timetable of the year already; what was moved there by hand is lost.")

    static let verb = Verb(
        "keep", "Put a timetable on the staff's pages, to be looked at, moved and applied there.", file, isReplacing,
        run: run)

    private static func run(_ call: Call) throws {
        let path = try call.value(file)
        let timetable = try TimetableSetting.timetable(path)
        let desk = TimetableDesk(classes: try call.parts.classDesk())
        try desk.keep(timetable, file: path, replacing: try call.value(isReplacing), by: .commandLine)
        try call.say("cli.kept", ["year": "\(timetable.year)", "number": "\(timetable.sessions.count)"])
    }
}
