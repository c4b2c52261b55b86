public import FoundationEssentials

/// What happened in somebody's life, and the procedures that it asks for, in the order in which the counters take
/// them.
public struct LifeEvent: Hashable, Sendable {
    public let id: String
    public let name: LocalisedText
    public let procedures: [Procedure]

    /// Reads a file of `Procedures/`; throws every fault with its line and place.
    public init(json: Data, file: String) throws(Faults) {
        var reader = KioskReader(file: file)
        let root = try reader.root(json)
        let event = LifeEvent.read(root, &reader)
        self = try reader.finish(event)
    }

    init(id: String, name: LocalisedText, procedures: [Procedure]) {
        self.id = id
        self.name = name
        self.procedures = procedures
    }

    private static func read(_ root: JSONNode, _ reader: inout KioskReader) -> LifeEvent? {
        reader.schemaVersion(root)
        reader.only(["schemaVersion", "id", "name", "procedures"], in: root, "")
        let id = reader.string(root, "id", "")
        let name = reader.localised(root, "name", "")
        let nodes = reader.array(root, "procedures", "")
        let procedures = nodes.enumerated().compactMap { procedure($1, "procedures[\($0)]", &reader) }
        guard let id, let name else { return nil }
        return LifeEvent(id: id, name: name, procedures: procedures)
    }

    private static func procedure(_ node: JSONNode, _ place: String, _ reader: inout KioskReader) -> Procedure? {
        reader.only(["id", "name", "form", "when"], in: node, place)
        let id = reader.string(node, "id", place)
        let name = reader.localised(node, "name", place)
        let form = reader.string(node, "form", place)
        let when = reader.condition(node["when"], "\(place).when")
        guard let id, let name, let form else { return nil }
        return Procedure(id: id, name: name, form: form, when: when)
    }
}

/// One thing that the office must be asked for, with its form.
public struct Procedure: Hashable, Sendable {
    public let id: String
    public let name: LocalisedText
    public let form: String
    /// Whether this person needs it; nil for everybody.
    public let when: Condition?
}
