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
    static let rules: Argument<String?> = .optional(
        "--rules", .file, "Mend it by these rules and today's records, not by those that it was made with.")
    static let seconds: Argument<Int> = .optional(
        "--seconds", .number(1...86_400), otherwise: 5, "How long to search; 5 otherwise.")
    static let steps: Argument<Int?> = .optional(
        "--steps", .number(1...Int(Int32.max)), "Search so many steps instead of seconds.")
    static let isLenient: Argument<Bool> = .flag(
        "--even-broken", "Write the output also where rules that must hold are broken.")
    static let tellsPeople: Argument<Bool> = .flag(
        "--people", "List the people to be told instead of the classes: learners, instructors and helpers.")

    static let verb = Verb(
        "repair", "Mend a timetable; what is published moves only if it must.", file, changes, output, rules, seconds,
        steps, isLenient, tellsPeople, .format, run: run)

    private static func run(_ call: Call) throws {
        if let output = try call.value(output) { try OutputFile.probe(output) }
        let changes = try call.value(changes).split(separator: ",").map { text in
            guard let change = TimetableChange(text) else { throw Fault(.timetableChange, ["change": String(text)]) }
            return change
        }
        let (timetable, asMade) = try timetable(call)
        let desk = try? TimetableDesk(classes: call.parts.classDesk())
        let standing = try desk?.standing(of: timetable) ?? TimetableStanding()
        if let number = standing.foreign.first { throw Fault(.timetableForeign, ["number": number]) }
        let repair = try TimetableRepair(
            timetable, changes: changes, records: standing.records, asMade: asMade,
            today: call.parts.clock.now().localDate)
        try warn(of: timetable, standing, call)
        let race = try TimetableRace(
            seconds: call.value(seconds), seed: 1, steps: call.value(steps), threads: 1, console: call.console)
        let mended = try race.run { repair.run(seed: $0, steps: $1, spent: $2, stop: $3, report: $4) }
        if mended.broken > 0 { return try refuse(mended, race, call) }
        let changed = ChangedClasses(
            differences: TimetableRepair.differences(repair.before, mended), registered: standing.registered,
            book: try desk?.book(timetable) ?? TimetableBook(timetable), desk: desk)
        if let output = try call.value(output) { try OutputFile.write(mended.json(), to: output) }
        try call.show(call.value(tellsPeople) ? changed.people() : changed.classes())
        let moved = changed.differences.count(where: \.isMoved)
        let values = ["cost": "\(mended.cost)", "moved": "\(moved)", "told": try changed.told(call)]
        try call.console.note(call.parts.phrases().text("cli.plan.repaired", values) + "\n")
    }

    /// The timetable, for newer rules and records where rules are given, and what it was made for.
    private static func timetable(_ call: Call) throws -> (Timetable, asMade: TimetableProblem) {
        let path = try call.value(file)
        var timetable = try TimetableSetting.timetable(path)
        guard let problem = timetable.problem else { throw Fault(.timetableUnreadable, ["file": path]) }
        guard let rules = try call.value(rules) else { return (timetable, problem) }
        let material = try TimetableDesk(classes: call.parts.classDesk()).material(for: timetable.year)
        let read = try TimetableSetting.rules(rules, names: material.names)
        let newer = TimetableProblem(
            year: timetable.year, today: call.parts.clock.now().localDate, material: material, rules: read)
        timetable.problem = try problem.renewed(by: newer)
        return (timetable, problem)
    }

    /// Says on standard error where the records are not as the file has them.
    private static func warn(of timetable: Timetable, _ standing: TimetableStanding, _ call: Call) throws {
        guard let records = standing.records else { return }
        let text = try TimetableText(timetable, call)
        let elsewhere = timetable.sessions.count { session in
            records.classes[session.key].map { !$0.stands(with: session) } ?? false
        }
        for (key, number) in [("elsewhere", elsewhere), ("others", records.others.count)] where number > 0 {
            let sentence = text.phrases.text("timetable.repair.\(key)", ["number": "\(number)"])
            try call.note(sentence)
        }
    }

    /// Says which rules are broken, by which classes, and what to loosen. Such a timetable is written only where that
    /// is asked for.
    private static func refuse(_ mended: Timetable, _ race: TimetableRace, _ call: Call) throws {
        let text = try TimetableText(mended, call)
        let broken = mended.problem.map { TimetableChecker($0, mended.sessions).findings() } ?? []
        try call.show(text.broken(broken))
        let most = try min(40_000, call.value(steps) ?? 40_000)
        let conflict = try mended.problem.flatMap { try PlanConflict.find(in: $0, steps: most, race, call) }
        if conflict == nil { call.console.note(text.loosening(broken)) }
        let number = ["number": "\(mended.broken)"]
        guard let output = try call.value(output), try call.value(isLenient) else {
            throw Fault(.timetableUnmended, number)
        }
        try OutputFile.write(mended.json(), to: output)
        throw Fault(.timetableBroken, number)
    }
}
