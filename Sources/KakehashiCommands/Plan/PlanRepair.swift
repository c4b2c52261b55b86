import FoundationEssentials
import Kakehashi
import KakehashiOffice

/// `plan repair`: mends a timetable after something has happened.
enum PlanRepair {
    static let file: Argument<String> = .positional(.file, "The timetable.")
    static let changes: Argument<String> = .required(
        "--change", .text("CHANGE"),
        "What happened: away:T01:2027-06-01..2027-06-30, closed:V03:DAY..DAY, storm:DAY or add:line:city:2; several "
            + "with commas between.")
    static let output: Argument<String?> = .optional(
        "--output", .file, "The file for the mended timetable; only the differences are shown otherwise.")
    static let seconds: Argument<Int> = .optional(
        "--seconds", .number(1...86_400), otherwise: 5, "How long to search; 5 otherwise.")
    static let steps: Argument<Int?> = .optional(
        "--steps", .number(1...Int(Int32.max)), "Search so many steps instead of seconds.")

    static let tellsPeople: Argument<Bool> = .flag(
        "--people", "List the people to be told instead of the classes: learners, instructors and helpers.")

    static let verb = Verb(
        "repair", "Mend a timetable; what is published moves only if it must.", file, changes, output, seconds, steps,
        tellsPeople, .format, run: run)

    private static func run(_ call: Call) throws {
        let timetable = try TimetableSetting.timetable(call.value(file))
        let changes = try call.value(changes).split(separator: ",").map { text in
            guard let change = TimetableChange(text) else { throw Fault(.timetableChange, ["change": String(text)]) }
            return change
        }
        let desk = try? TimetableDesk(classes: call.parts.classDesk())
        let standing = try desk?.standing(of: timetable) ?? TimetableStanding()
        let repair = try TimetableRepair(
            timetable, changes: changes, published: standing.published, today: call.parts.clock.now().localDate)
        let race = try TimetableRace(
            seconds: call.value(seconds), seed: 1, steps: call.value(steps), threads: 1, console: call.console)
        let mended = try race.run { repair.run(seed: $0, steps: $1, spent: $2, stop: $3, report: $4) }
        if let output = try call.value(output) { try OutputFile.write(mended.json(), to: output) }
        let answer = RepairAnswer(
            differences: TimetableRepair.differences(timetable, mended), standing: standing,
            book: try desk?.book(timetable) ?? TimetableBook(timetable), desk: desk)
        try call.show(call.value(tellsPeople) ? answer.people() : answer.classes())
        call.console.note(answer.summary)
        guard mended.broken == 0 else { throw Fault(.timetableBroken, ["number": "\(mended.broken)"]) }
    }
}
