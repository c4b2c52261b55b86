import Kakehashi
import KakehashiOffice

/// `plan apply`: makes the sessions of a timetable, as drafts.
enum PlanApply {
    static let file: Argument<String> = .positional(.file, "The timetable.")
    static let isDry: Argument<Bool> = .flag("--dry-run", "Only show the differences.")

    static let verb = Verb(
        "apply", "Show how the records differ from a timetable, and make its classes as drafts.", file, isDry, .format,
        run: run)

    private static func run(_ call: Call) throws {
        let timetable = try TimetableSetting.timetable(call.value(file))
        let desk = TimetableDesk(classes: try call.parts.classDesk())
        let steps = try desk.differences(from: timetable)
        try call.show(table(steps))
        try warn(of: timetable, desk, call)
        let isDry = try call.value(isDry)
        if !isDry { try desk.apply(timetable, by: .commandLine) }
        let counts = TimetableStep.Kind.allCases.map { kind in "\(steps.count { $0.kind == kind }) \(kind.rawValue)" }
        call.console.note("\(isDry ? "would be: " : "")\(counts.joined(separator: ", "))\n")
    }

    /// Says on standard error which rules the timetable breaks, and what has changed in the records since it was made.
    private static func warn(of timetable: Timetable, _ desk: TimetableDesk, _ call: Call) throws {
        let text = try TimetableText(timetable, call)
        let findings = timetable.problem.map { TimetableChecker($0, timetable.sessions).findings() } ?? []
        let broken = findings.filter(\.rule.isMust).map(text.sentence)
        let drift = timetable.drift(from: try desk.material(for: timetable.year))
            .map { text.book.sentence($0, text.phrases) }
        for sentence in broken + drift { call.console.note("Note: \(sentence)\n") }
    }

    private static func table(_ steps: [TimetableStep]) -> Table {
        var table = Table("change", "number", "course", "venue", "date", "start", "host", "instructor")
        for step in steps where step.kind != .same {
            let session = step.session
            table.add(
                .text(step.kind.rawValue), .text(step.number), .text(session.course), .text(session.venue),
                .text("\(session.date)"), .text("\(session.start)"), .text(session.host.rawValue),
                .text(session.instructor))
        }
        return table
    }
}
