import Kakehashi
import KakehashiStore

/// `restore`: brings a backup back; what was there before is kept.
enum RestoreVerb {
    static let file: Argument<String> = .positional(.file, "The backup, as 'kakehashi backup' wrote it.")

    static let verb = Verb(
        "restore", "Bring a backup back into the data folder, keeping what was there.", file, run: run)

    private static func run(_ call: Call) throws {
        let file = try call.value(file)
        guard file != "-" else { throw UsageError("A backup is read from a file, not from standard input.") }
        let folder = call.parts.data.path
        let kept = try Restore(from: file, into: folder, at: call.parts.clock.now()).run()
        try call.say("cli.restored", ["file": file, "folder": folder])
        if let kept { try call.say("cli.restored.kept", ["folder": kept]) }
    }
}
