import Kakehashi
import KakehashiOffice

/// `plan apply`: makes the sessions of a timetable, as drafts, and writes their numbers into its file.
enum PlanApply {
    static let file: Argument<String> = .positional(
        .file, "The timetable; the numbers of its sessions are added to it.")
    static let isDry: Argument<Bool> = .flag("--dry-run", "Only show the differences.")
    static let movesPublished: Argument<Bool> = .flag(
        "--move-published",
        "Also change published classes of which the timetable does not know how they stand, as with an old file.")
    static let tellsPeople: Argument<Bool> = .flag(
        "--people", "List the people to be told instead of the classes: learners, instructors and helpers.")

    static let verb = Verb(
        "apply", "Show how the records differ from a timetable, and make its classes as drafts.", file, isDry,
        movesPublished, tellsPeople, .format, run: run)

    private static func run(_ call: Call) throws {
        let path = try call.value(file)
        let timetable = try TimetableSetting.timetable(path)
        let desk = TimetableDesk(classes: try call.parts.classDesk())
        let differences = try desk.differences(from: timetable)
        let book = try desk.book(timetable)
        let told = changes(differences.steps.filter(\.isPublished), book, desk)
        try call.show(call.value(tellsPeople) ? told.people() : table(differences, book, desk))
        try warn(of: timetable, desk, call)
        let unforeseen = differences.steps.count(where: \.isUnforeseen)
        guard try unforeseen == 0 || call.value(movesPublished) else {
            throw Fault(.timetableOld, ["number": "\(unforeseen)"])
        }
        let isDry = try call.value(isDry)
        if !isDry { try OutputFile.probe(path) }
        let applied = isDry ? timetable : try desk.apply(timetable, mark: differences.mark, by: .commandLine)
        call.console.note((isDry ? "would be: " : "") + counts(differences))
        if !told.differences.isEmpty { try call.console.note(told.told(call) + "\n") }
        guard applied != timetable, path != "-", !OutputFile.isSpecial(path) else { return }
        try OutputFile.write(applied.json(), to: path)
    }

    /// Those of other people and those that stay are named only where there are any.
    private static func counts(_ differences: TimetableDifferences) -> String {
        let kinds = TimetableStep.Kind.allCases.filter { kind in
            differences.count(kind) > 0 || kind != .staff && kind != .stays
        }
        return kinds.map { "\(differences.count($0)) \($0.rawValue)" }.joined(separator: ", ") + "\n"
    }

    /// Says on standard error which rules the timetable breaks, and what has changed in the records since it was made.
    private static func warn(of timetable: Timetable, _ desk: TimetableDesk, _ call: Call) throws {
        let text = try TimetableText(timetable, call)
        let findings = timetable.problem.map { TimetableChecker($0, timetable.sessions).findings() } ?? []
        let broken = findings.filter(\.rule.isMust).map(text.sentence)
        let drift = timetable.drift(from: try desk.material(for: timetable.year))
            .map { text.book.sentence($0, text.phrases) }
        for sentence in broken + drift { try call.note(sentence) }
    }

    private static func changes(
        _ steps: [TimetableStep], _ book: TimetableBook, _ desk: TimetableDesk
    ) -> ChangedClasses {
        ChangedClasses(
            differences: steps.map(\.difference),
            registered: Dictionary(steps.filter(\.isPublished).map { ($0.session.key, $0.toTell) }) { first, _ in first
            },
            book: book, desk: desk)
    }

    private static func table(_ differences: TimetableDifferences, _ book: TimetableBook, _ desk: TimetableDesk)
        -> Table
    {
        let steps = differences.steps.filter { $0.kind != .same }
        let kinds = Dictionary(steps.map { ($0.difference, $0.kind) }) { first, _ in first }
        return changes(steps, book, desk).classes { kinds[$0]?.rawValue ?? $0.change.rawValue }
    }
}
