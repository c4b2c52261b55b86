public import FoundationEssentials

/// Where things stand in a `form.json`, for faults that are found after it was read.
public struct FormPlaces: Sendable {
    private let fields: [String: (index: Int, line: Int)]
    private let keys: [String: Int]

    /// A file that is no JSON has no places.
    public init(json: Data) {
        let root = try? JSONReader.read(json)
        let nodes = root?["fields"]?.array ?? []
        fields = Dictionary(
            nodes.enumerated().compactMap { index, node in node["name"]?.string.map { ($0, (index, node.line)) } },
            uniquingKeysWith: { first, _ in first })
        keys = Dictionary((root?.object ?? []).map { ($0.key, $0.node.line) }, uniquingKeysWith: { first, _ in first })
    }

    /// `fields[3]` and its line.
    public func field(_ name: String) -> (place: String, line: Int) {
        fields[name].map { ("fields[\($0.index)]", $0.line) } ?? ("fields", key("fields"))
    }

    /// The line of a key of the file.
    public func key(_ name: String) -> Int { keys[name] ?? 1 }
}
