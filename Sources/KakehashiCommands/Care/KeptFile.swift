import FoundationEssentials
import Kakehashi
import KakehashiStore

/// A file of the data folder that the program looks after.
struct KeptFile {
    let path: String
    let schema: Schema
    let checks: [Check]

    func store(_ parts: Parts) throws -> Store {
        try Store(opening: path, schema: schema, at: parts.clock.now())
    }
}

extension Parts {
    /// The files that are there, the office's first.
    func keptFiles() -> [KeptFile] {
        let all = [
            KeptFile(
                path: data.officeFile, schema: OfficeSchema.schema,
                checks: Check.ofEveryFile + Check.ofClasses + [.visits]),
            KeptFile(path: data.residentsFile, schema: ResidentSchema.schema, checks: Check.ofEveryFile),
            KeptFile(path: data.eventsFile, schema: EventSchema.schema, checks: Check.ofEveryFile),
        ]
        return all.filter { FileManager.default.fileExists(atPath: $0.path) }
    }
}
