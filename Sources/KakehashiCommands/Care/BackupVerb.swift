import Kakehashi
import KakehashiStore

/// `backup`: everything of the data folder into one file, while others go on.
enum BackupVerb {
    static let file: Argument<String> = .positional(.file, "The backup to write; an older backup there is replaced.")

    static let verb = Verb("backup", "Back the data folder up into one file, also while it is in use.", file, run: run)

    private static func run(_ call: Call) throws {
        let file = try call.value(file)
        guard file != "-" else { throw UsageError("A backup needs a file; it cannot go to standard output.") }
        try call.parts.requireSetUp()
        let names = try Backup(of: call.parts.data.path, into: file, at: call.parts.clock.now()).make()
        try call.say("cli.backedUp", ["names": names.joined(separator: ", "), "file": file])
    }
}
