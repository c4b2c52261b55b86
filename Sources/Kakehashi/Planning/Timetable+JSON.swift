public import FoundationEssentials

extension Timetable {
    /// The file of a timetable, the same bytes for the same timetable.
    public func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self) + Data("\n".utf8)
    }

    /// Reads the file of a timetable.
    public init(json: Data, file: String) throws(Fault) {
        struct Form: Decodable {
            var schemaVersion: Int
        }
        guard let form = try? JSONDecoder().decode(Form.self, from: json) else {
            throw Fault(.timetableUnreadable, ["file": file])
        }
        guard form.schemaVersion == Timetable.schemaVersion else {
            let values = ["file": file, "found": "\(form.schemaVersion)", "known": "\(Timetable.schemaVersion)"]
            throw Fault(.timetableVersion, values)
        }
        guard let timetable = try? JSONDecoder().decode(Timetable.self, from: json), timetable.isSound else {
            throw Fault(.timetableUnreadable, ["file": file])
        }
        self = timetable
    }
}

extension TimetableProblem {
    /// The problem as any other solver can take it.
    public func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self) + Data("\n".utf8)
    }
}
