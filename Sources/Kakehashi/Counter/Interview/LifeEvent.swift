public import FoundationEssentials

/// What happened in somebody's life, and the procedures that it asks for, in the order in which the counters take
/// them.
public struct LifeEvent: Hashable, Sendable {
    public let id: String
    public let name: LocalisedText
    public let procedures: [Procedure]
    /// Answers that follow from what happened and are never asked, such as the reason for a change of insurance.
    public let given: [Given]
    /// How often in a year somebody comes for it, about; kiosk and counter offer what is frequent first.
    public let volume: Int
    /// Whose address the resident file has: the present one, or the former one of somebody who has just moved.
    public let record: Record

    /// One answer that follows from the event.
    public struct Given: Hashable, Sendable {
        public let path: String
        public let value: String
    }

    /// What the address of the resident file is in this event; whoever moves here is absent from the file.
    public enum Record: String, Hashable, Sendable {
        case present, former, absent
    }

    /// Reads a file of `Procedures/`; throws every fault with its line and place.
    public init(json: Data, file: String) throws(Faults) {
        var reader = KioskReader(file: file)
        let root = try reader.root(json)
        let event = LifeEvent.read(root, &reader)
        self = try reader.finish(event)
    }

    init(
        id: String, name: LocalisedText, procedures: [Procedure], given: [Given] = [], record: Record = .present,
        volume: Int = 0
    ) {
        self.id = id
        self.name = name
        self.procedures = procedures
        self.given = given
        self.record = record
        self.volume = volume
    }

    /// The answers with those that follow from the event.
    public func opening(_ answers: Answers) throws(Fault) -> Answers {
        var answers = answers
        for (path, value) in Answers.countFirst(given.map { ($0.path, $0.value) }) {
            answers = try answers.setting(path, value)
        }
        return answers
    }

    private static func read(_ root: JSONNode, _ reader: inout KioskReader) -> LifeEvent? {
        reader.schemaVersion(root)
        reader.only(["schemaVersion", "id", "name", "given", "record", "volume", "procedures"], in: root, "")
        let id = reader.string(root, "id", "")
        let name = reader.localised(root, "name", "")
        let nodes = reader.array(root, "procedures", "")
        let procedures = nodes.enumerated().compactMap { Procedure.read($1, "procedures[\($0)]", &reader) }
        let given = given(root["given"], &reader)
        let record = root["record"].map { node in node.string.flatMap(Record.init) }
        if let record, record == nil { reader.refuse(root["record"] ?? root, "record", "choice") }
        let volume = root["volume"].map { node in node.integer.flatMap { $0 < 0 ? nil : $0 } }
        if let volume, volume == nil { reader.refuse(root["volume"] ?? root, "volume", "count") }
        guard let id, let name else { return nil }
        return LifeEvent(
            id: id, name: name, procedures: procedures, given: given, record: (record ?? .present) ?? .present,
            volume: (volume ?? 0) ?? 0)
    }

    /// `{"health.reason": "movedIn", "health.date": ""}`; an empty value says that the event leaves it blank.
    private static func given(_ node: JSONNode?, _ reader: inout KioskReader) -> [Given] {
        guard let node else { return [] }
        guard let members = node.object else {
            reader.refuse(node, "given", "choice")
            return []
        }
        return members.compactMap { path, child in
            let isAsked = Vocabulary.entry(path).map { !$0.isDerived } ?? false
            guard isAsked, let value = child.string, value.isEmpty || reader.isValue(value, of: path) else {
                reader.refuse(child, "given.\(path)", isAsked ? "choice" : "askedPath")
                return nil
            }
            return Given(path: path, value: value)
        }
    }
}
