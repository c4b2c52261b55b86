import Kakehashi
import KakehashiOffice

/// `plan`: proposes the timetable of a fiscal year.
enum PlanVerb {
    static let year: Argument<FiscalYear> = .required("--year", .fiscalYear, "The fiscal year, such as R9.")
    static let output: Argument<String> = .required(
        "--output", .file, "The file to write; its ending says what: .json, .pdf, .xlsx or .ics.")
    static let rules: Argument<String?> = .optional(
        "--rules", .file, "The city's rules for the timetable, as JSON; usual values otherwise.")
    static let seconds: Argument<Int> = .optional(
        "--seconds", .number(1...86_400), otherwise: 10, "How long to search; 10 otherwise.")
    static let seed: Argument<Int> = .optional(
        "--seed", .number(0...Int(Int32.max)), otherwise: 1, "What chance begins with; 1 otherwise.")
    static let steps: Argument<Int?> = .optional(
        "--steps", .number(1...Int(Int32.max)),
        "Search so many steps instead of seconds: the same seed and steps give the same timetable.")
    static let threads: Argument<Int> = .optional(
        "--threads", .number(1...64), otherwise: 1, "How many searches race, each with a seed of its own.")
    static let problem: Argument<String?> = .optional(
        "--problem", .file, "Also write what has to be solved into this file, for another solver.")

    static let verb = Verb(
        "plan", "Propose the year's classes, and keep the timetable.", year, output, rules, seconds, seed, steps,
        threads, problem, run: run)

    private static func run(_ call: Call) throws {
        let writer = try TimetableWriter(call, output)
        let output = try call.value(output)
        let setting = try TimetableSetting(call, year: call.value(year), rules: call.value(rules))
        if let file = try call.value(problem) { try OutputFile.write(setting.problem.json(), to: file) }
        let race = try TimetableRace(
            seconds: call.value(seconds), seed: UInt64(call.value(seed)), steps: call.value(steps),
            threads: call.value(threads), console: call.console)
        let timetable = try race.run(TimetableSearch(setting.problem))
        try writer.write(timetable, setting.desk)
        try call.console.out(TimetableText(timetable, call).summary(timetable, file: output))
        try TimetableText.noteUnpolished(timetable, call)
        let text = try TimetableText(timetable, call)
        for finding in TimetableChecker(setting.problem, timetable.sessions).againstFixed() {
            try call.note(text.phrases.text("cli.plan.fixed", ["text": text.sentence(finding)]))
        }
        guard timetable.broken > 0 else { return }
        if let conflict = try PlanConflict.find(in: setting.problem, race, call) {
            throw Fault(.timetableImpossible, ["rules": conflict.rules.map(\.rawValue).joined(separator: ", ")])
        }
        throw Fault(.timetableBroken, ["number": "\(timetable.broken)"])
    }
}
