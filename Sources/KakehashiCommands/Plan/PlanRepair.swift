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

    static let verb = Verb(
        "repair", "Mend a timetable; what is published moves only if it must.", file, changes, output, seconds, steps,
        .format, run: run)

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
        let differences = TimetableRepair.differences(timetable, mended)
        try call.show(table(differences, standing))
        let moved = differences.filter(\.isMoved)
        let told = moved.reduce(0) { $0 + (standing.registered[$1.key] ?? 0) }
        call.console.note("\(moved.count) classes move; people to tell: \(told)\n")
        if let output = try call.value(output) { try OutputFile.write(mended.json(), to: output) }
        guard mended.broken == 0 else { throw Fault(.timetableBroken, ["number": "\(mended.broken)"]) }
    }

    private static func table(_ differences: [TimetableRepair.Difference], _ standing: TimetableStanding) -> Table {
        var table = Table(
            "key", "number", "change", "dateBefore", "startBefore", "venueBefore", "instructorBefore", "date", "start",
            "venue", "instructor", "toTell")
        for difference in differences {
            let (one, other) = (difference.before, difference.after)
            let change = one == nil ? "added" : other == nil ? "dropped" : difference.isMoved ? "moved" : "staff"
            table.add(
                .text(difference.key), .text(one.flatMap { standing.published?[$0.key] ?? $0.number }), .text(change),
                .text(one.map { "\($0.date)" }), .text(one.map { "\($0.start)" }), .text(one?.venue),
                .text(one?.instructor), .text(other.map { "\($0.date)" }), .text(other.map { "\($0.start)" }),
                .text(other?.venue), .text(other?.instructor),
                .number(difference.isMoved ? standing.registered[difference.key] ?? 0 : 0))
        }
        return table
    }
}
