import FoundationEssentials
import Kakehashi
import KakehashiStore

/// `doctor`: looks at every file of the data folder.
enum DoctorVerb {
    static let verb = Verb("doctor", "Examine the files of the data folder.", .format, run: run)

    private static func run(_ call: Call) throws {
        try call.parts.requireSetUp()
        let results = try call.parts.keptFiles().flatMap { try examine($0, call) }
        var table = Table("file", "check", "state")
        for result in results {
            table.add(
                .text(URL(filePath: result.file).lastPathComponent), .text(result.check),
                .text(result.isWell ? "well" : "\(result.faults.count) found"))
        }
        try call.show(table)
        let faults = results.flatMap(\.faults)
        guard faults.isEmpty else { throw Faults(faults) }
    }

    /// A file that cannot be opened for what it holds is a finding, and the other files are looked at all the same.
    private static func examine(_ file: KeptFile, _ call: Call) throws -> [CheckResult] {
        do {
            let store = try file.store(call.parts)
            let results = try store.examine(file.checks)
            if results.allSatisfy(\.isWell) { try noteJournalEnd(of: store, call) }
            return results
        } catch let fault as Fault where fault.code.kind == .data {
            return [CheckResult(file: file.path, check: "opening", faults: [fault])]
        }
    }

    /// Whoever can write a file can also compute its journal anew: a note of these digests elsewhere shows it.
    private static func noteJournalEnd(of store: Store, _ call: Call) throws {
        let name = URL(filePath: store.path).lastPathComponent
        let end = try store.read { try $0.journalEnd() }
        let values = ["file": name, "lines": "\(end.lines)", "digest": "\(end.digest)"]
        try call.console.note(call.parts.phrases().text("cli.journalEnd", values) + "\n")
    }
}
