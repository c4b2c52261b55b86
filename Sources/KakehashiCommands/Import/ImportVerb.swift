import Kakehashi
import KakehashiOffice

/// `import`: takes a file in, all of it or nothing.
enum ImportVerb {
    static let kind: Argument<FileKind> = .positional(.choice("KIND"), "What the file holds: \(kinds).")
    static let file: Argument<String?> = .optionalPositional(.file, "The CSV file; - is standard input.")
    static let template: Argument<Bool> = .flag("--template", "Print the header row of such a file instead.")
    static let complete: Argument<Bool> = .flag(
        "--complete", "The file of residents holds everybody: who is not in it is found no more.")

    static let movesPublished: Argument<Bool> = .flag(
        "--move-published", "Also change published sessions although people have applied to them.")
    static let tellsPeople: Argument<Bool> = .flag(
        "--people", "List the people to be told of what a file of sessions changes.")

    static let verb = Verb(
        "import", "Import a file of the city: all of it or nothing.", kind, file, template, complete, movesPublished,
        tellsPeople, .format, run: run)

    private static var kinds: String { FileKind.allCases.map(\.rawValue).joined(separator: ", ") }

    private static func run(_ call: Call) throws {
        let kind = try call.value(kind)
        if try call.value(template) {
            guard try call.value(file) == nil else { throw UsageError("The option '--template' goes without a file.") }
            return try call.console.out(kind.table.template)
        }
        guard let file = try call.value(file) else { throw UsageError("Missing argument 'FILE'.") }
        let complete = try call.value(complete)
        guard !complete || kind == .residents else {
            throw UsageError("The option '--complete' goes with residents only.")
        }
        let movesPublished = try call.value(movesPublished)
        let tellsPeople = try call.value(tellsPeople)
        guard !movesPublished && !tellsPeople || kind == .sessions else {
            throw UsageError("The options '--move-published' and '--people' go with sessions only.")
        }
        let office = try call.parts.openOffice()
        let text = try InputFile.text(file)
        let told = kind == .sessions && (movesPublished || tellsPeople) ? try people(text, office) : nil
        if tellsPeople, let told { try call.show(told.table) }
        let outcome = try take(text, as: kind, complete: complete, movesPublished: movesPublished, into: office)
        let phrases = try call.parts.phrases()
        let values = ["kind": kind.rawValue, "outcome": words(outcome, phrases)]
        let line = phrases.text("cli.imported", values) + "\n"
        if tellsPeople { call.console.note(line) } else { try call.console.out(line) }
        if let told, told.count > 0 {
            call.console.note(phrases.text("cli.toTell", ["learners": "\(told.count)"]) + "\n")
        }
        for warning in outcome.warnings {
            call.console.note(phrases.text("cli.warning", ["text": phrases.advice(on: warning)]) + "\n")
        }
    }

    /// Everybody to be told of what a file of sessions changes, with where they were to go and where they are to go.
    private static func people(_ text: String, _ office: OfficeParts) throws -> (table: Table, count: Int) {
        let desk = try office.classDesk()
        let venues = Dictionary(uniqueKeysWithValues: try desk.venues().map { ($0.id, $0.name) })
        var table = Table(
            "session", "registration", "name", "telephone", "dateBefore", "startBefore", "venueBefore", "state", "date",
            "start", "venue")
        var count = 0
        for (change, people) in try desk.peopleToTell(ofSessionsIn: text) {
            for one in people {
                count += 1
                table.add(
                    [
                        .text(change.before.number), .text(one.registration?.number),
                        .text(one.person.name ?? one.person.kana), .text(one.person.telephone),
                    ] + place(change.before, venues) + [.text(change.after.state.rawValue)]
                        + place(change.after, venues))
            }
        }
        return (table, count)
    }

    private static func place(_ session: Session, _ venues: [Identifier<Venue>: String]) -> [Table.Cell] {
        [.text("\(session.date)"), .text("\(session.start)"), .text(venues[session.venue])]
    }

    /// Reads a file and takes it in.
    static func take(_ file: String, as kind: FileKind, into office: OfficeParts) throws -> ImportOutcome {
        try take(try InputFile.text(file), as: kind, complete: false, movesPublished: false, into: office)
    }

    /// Takes a text in, with progress where it is large.
    private static func take(
        _ text: String, as kind: FileKind, complete: Bool, movesPublished: Bool, into office: OfficeParts
    ) throws -> ImportOutcome {
        let lines = text.utf8.count { $0 == 10 }
        let progress = try Progress(
            office.parts.phrases().text("cli.importing", ["kind": kind.rawValue, "lines": "\(lines)"]),
            on: office.parts.console, isWorthSaying: lines > 5000)
        defer { progress.end() }
        return try kind.take(text, complete: complete, movesPublished: movesPublished, into: office)
    }

    static func words(_ outcome: ImportOutcome, _ phrases: Phrases) -> String {
        phrases.text(
            outcome.vanished == 0 ? "cli.outcome" : "cli.outcome.gone",
            [
                "added": "\(outcome.added)", "updated": "\(outcome.updated)", "unchanged": "\(outcome.unchanged)",
                "gone": "\(outcome.vanished)",
            ])
    }
}
