import FoundationEssentials
import Kakehashi
import KakehashiStore

/// `doctor`: looks at every file of the data folder.
enum DoctorVerb {
    static let verb = Verb("doctor", "Examine the files of the data folder.", .format, run: run)

    private static func run(_ call: Call) throws {
        try call.parts.data.requireSetUp()
        let results = try call.parts.keptFiles().flatMap { file in
            try file.store(call.parts).examine(file.checks)
        }
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
}
