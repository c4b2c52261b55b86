import Kakehashi

/// `import`: takes a file in, all of it or nothing.
enum ImportVerb {
    static let kind: Argument<FileKind> = .positional(.choice("KIND"), "What the file holds: \(kinds).")
    static let file: Argument<String?> = .optionalPositional(.file, "The CSV file; - is standard input.")
    static let template: Argument<Bool> = .flag("--template", "Print the header row of such a file instead.")
    static let complete: Argument<Bool> = .flag(
        "--complete", "The file of residents holds everybody: who is not in it is found no more.")

    static let verb = Verb(
        "import", "Import a file of the city: all of it or nothing.", kind, file, template, complete, run: run)

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
        let outcome = try take(file, as: kind, complete: complete, into: call.parts.openOffice())
        try call.console.out("\(kind.rawValue): \(words(outcome))\n")
    }

    /// Reads a file and takes it in, with progress where it is large.
    static func take(
        _ file: String, as kind: FileKind, complete: Bool = false, into office: OfficeParts
    ) throws -> ImportOutcome {
        let text = try InputFile.text(file)
        let lines = text.utf8.count { $0 == 10 }
        let progress = Progress(
            "Importing \(kind.rawValue), \(lines) lines", on: office.parts.console, isWorthSaying: lines > 5000)
        defer { progress.end() }
        return try kind.take(text, complete: complete, into: office)
    }

    static func words(_ outcome: ImportOutcome) -> String {
        let gone = outcome.vanished == 0 ? "" : ", \(outcome.vanished) gone"
        return "\(outcome.added) added, \(outcome.updated) updated, \(outcome.unchanged) unchanged\(gone)"
    }
}
