public import FoundationEssentials

extension Answers {
    /// More than anything that a counter asks.
    public static let mostBytes = 65_536
    private static let mostValues = 400

    /// Reads `{"schemaVersion": 1, "answers": {…}}`; objects within stand for the parts of a path, an array of objects
    /// for members. Throws all faults at once.
    public static func parse(_ data: Data) throws(Faults) -> Answers {
        guard data.count <= mostBytes else { throw Faults([Fault(.answersTooLarge, ["limit": "64 KiB"])]) }
        let root = try read(data)
        let version = root["schemaVersion"]?.integer
        guard version == Vocabulary.schemaVersion else {
            throw Faults([Fault(.answersVersion, ["version": version.map { "\($0)" } ?? "-"])])
        }
        guard let body = root["answers"], body.object != nil else { throw Faults([Fault(.answersAbsent)]) }
        var values: [(path: String, value: String)] = []
        var faults: [Fault] = []
        flatten(body, path: "", into: &values, &faults)
        faults += twice(values)
        guard values.count <= mostValues else { throw Faults([Fault(.answersTooLarge, ["limit": "\(mostValues)"])]) }
        return try collect(values, faults)
    }

    private static func read(_ data: Data) throws(Faults) -> JSONNode {
        do {
            return try JSONReader.read(data)
        } catch {
            throw Faults([Fault(.answersUnreadable, ["line": "\(error.line)", "column": "\(error.column)"])])
        }
    }

    /// JSON lets a key stand twice, and a path may be written in parts; which answer is meant then is anybody's guess.
    private static func twice(_ values: [(path: String, value: String)]) -> [Fault] {
        var counts: [String: Int] = [:]
        for value in values { counts[value.path, default: 0] += 1 }
        return counts.filter { $0.value > 1 }.keys.sorted().map { Fault(.answersTwice, ["path": $0]) }
    }

    private static func collect(_ values: [(path: String, value: String)], _ found: [Fault]) throws(Faults) -> Answers {
        let values = values.filter { $0.path != "schemaVersion" }
        var faults = found
        do throws(Faults) {
            let answers = try Answers().setting(all: uncounted(values) + values)
            if faults.isEmpty { return answers }
        } catch {
            faults += error.all.filter { !faults.contains($0) }
        }
        throw Faults(faults)
    }

    /// The number of members of a file that names some and does not count them, such as one made of a scanned code: as
    /// many as the highest number says.
    private static func uncounted(_ values: [(path: String, value: String)]) -> [(path: String, value: String)] {
        guard !values.contains(where: { $0.path == countPath }) else { return [] }
        let numbers = values.compactMap { value in
            value.path.hasPrefix("household.") ? NumberedPath(value.path)?.number : nil
        }
        return numbers.max().map { [(countPath, "\($0)")] } ?? []
    }

    private static func flatten(
        _ node: JSONNode, path: String, into values: inout [(path: String, value: String)], _ faults: inout [Fault]
    ) {
        switch node.value {
        case .null: values.append((path, ""))
        case .bool(let flag): values.append((path, flag ? "yes" : "no"))
        case .string(let text): values.append((path, text))
        case .number(let number): values.append((path, Int(exactly: number).map { "\($0)" } ?? "\(number)"))
        case .object(let members):
            for (key, child) in members { flatten(child, path: join(path, key), into: &values, &faults) }
        case .array(let nodes) where nodes.allSatisfy({ $0.string != nil }) && !nodes.isEmpty:
            values.append((path, nodes.compactMap(\.string).joined(separator: " ")))
        case .array(let nodes): flattenMembers(nodes, path: path, into: &values, &faults)
        }
    }

    private static func flattenMembers(
        _ nodes: [JSONNode], path: String, into values: inout [(path: String, value: String)],
        _ faults: inout [Fault]
    ) {
        guard nodes.allSatisfy({ $0.object != nil }) else {
            faults.append(Fault(.answersWrongKind, ["path": path, "kind": "@kind.members"]))
            return
        }
        values.append((join(path, "count"), "\(nodes.count)"))
        for (index, node) in nodes.enumerated() {
            flatten(node, path: join(path, "\(index + 1)"), into: &values, &faults)
        }
    }

    private static func join(_ path: String, _ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    /// The answers as a file that `parse` reads; sorted, so that the same answers give the same bytes.
    public func json() throws -> Data {
        struct File: Encodable {
            let schemaVersion: Int
            let answers: [String: String]
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let pairs = paths.compactMap { path in self[path].map { (path, $0) } }
        return try encoder.encode(
            File(schemaVersion: Vocabulary.schemaVersion, answers: Dictionary(uniqueKeysWithValues: pairs)))
    }
}
