package import Kakehashi

/// Says on standard error what failed, on which thing, and what to do.
struct FaultReport {
    let console: Console
    let phrases: Phrases

    /// Reports any error and gives the exit code that goes with it.
    func report(_ error: any Error) -> ExitCode {
        switch error {
        case let fault as Fault: return report([fault])
        case let faults as Faults: return report(faults.all)
        default:
            // What is no fault of ours may hold anything in its description, also personal values: only its type shows.
            return report([Fault(.programUnexpected, ["type": "\(type(of: error))"])])
        }
    }

    private func report(_ faults: [Fault]) -> ExitCode {
        for fault in faults { console.note(FaultReport.error(sentence(of: fault), phrases)) }
        if faults.count > 1 { console.note(FaultReport.count(faults.count, phrases)) }
        return faults.first.map { ExitCode($0.code.kind) } ?? .software
    }

    /// A line that tells an error; in English where no phrases are found.
    static func error(_ text: String, _ phrases: Phrases) -> String {
        (phrases.has("cli.error") ? phrases.text("cli.error", ["text": text]) : "Error: \(text)") + "\n"
    }

    private static func count(_ number: Int, _ phrases: Phrases) -> String {
        (phrases.has("cli.errors") ? phrases.text("cli.errors", ["number": "\(number)"]) : "\(number) errors.") + "\n"
    }

    private func sentence(of fault: Fault) -> String {
        if phrases.has("fault.\(fault.code.name)") { return phrases.advice(on: fault) }
        if fault.code == .shippedMissing {
            return
                "The files that come with the program were not found. Set KAKEHASHI_SHARE to the folder with Kiosk and Curriculum."
        }
        return fault.description
    }
}

extension Fault.Code {
    /// Something that no rule of the program foresees.
    package static let programUnexpected = Fault.Code("program.unexpected", .program)
}
