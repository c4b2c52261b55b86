import FoundationEssentials

/// Reads a JSON file of the kiosk and gathers every fault in it with its line and place.
struct KioskReader {
    /// The file as faults call it, such as `Forms/moving-in/form.json`.
    let file: String
    private(set) var faults: [Fault] = []

    init(file: String) {
        self.file = file
    }

    /// More than any form comes to.
    private static let mostBytes = 4 << 20

    /// Parses the file; what is no JSON at all is a fault on its own.
    func root(_ data: Data) throws(Faults) -> JSONNode {
        guard data.count <= KioskReader.mostBytes else {
            throw Faults([Fault(.kioskTooLarge, ["file": file, "limit": "4 MB"])])
        }
        do {
            return try JSONReader.read(data)
        } catch {
            let place = ["file": file, "line": "\(error.line)", "column": "\(error.column)"]
            throw Faults([Fault(.kioskUnreadable, place)])
        }
    }

    /// Notes that something else was expected here; `expected` is a phrase's key behind `expected.`.
    mutating func refuse(_ node: JSONNode, _ place: String, _ expected: String) {
        let values = [
            "file": file, "line": "\(node.line)", "place": place.isEmpty ? "/" : place,
            "expected": "@expected.\(expected)",
        ]
        faults.append(Fault(.kioskInvalid, values))
    }

    /// Hands the thing over, or all faults.
    func finish<Value>(_ value: Value?) throws(Faults) -> Value {
        guard faults.isEmpty, let value else { throw Faults(faults) }
        return value
    }

    /// Refuses members that nothing reads: they are misspelt, or belong to a thing of another kind, which `others` has.
    mutating func only(
        _ keys: Set<String>, in node: JSONNode, _ place: String, others: Set<String> = []
    ) {
        for (key, child) in node.object ?? [] where !keys.contains(key) {
            refuse(child, join(place, key), others.contains(key) ? "keyOfAnotherKind" : "noSuchKey")
        }
    }

    mutating func string(_ node: JSONNode, _ key: String, _ place: String) -> String? {
        guard let child = node[key], let text = child.string, !text.isEmpty else {
            refuse(node[key] ?? node, join(place, key), "text")
            return nil
        }
        return text
    }

    /// `true` or `false`; false where it is left out.
    mutating func flag(_ node: JSONNode, _ key: String, _ place: String) -> Bool {
        guard let child = node[key] else { return false }
        if child.bool == nil { refuse(child, join(place, key), "flag") }
        return child.bool ?? false
    }

    mutating func array(_ node: JSONNode, _ key: String, _ place: String) -> [JSONNode] {
        guard let nodes = node[key]?.array else {
            refuse(node[key] ?? node, join(place, key), "list")
            return []
        }
        return nodes
    }

    /// A text in Japanese and English: `{"ja": …, "en": …}`.
    mutating func localised(_ node: JSONNode, _ key: String, _ place: String) -> LocalisedText? {
        guard let child = node[key], child.object != nil else {
            refuse(node[key] ?? node, join(place, key), "twoLanguages")
            return nil
        }
        let place = join(place, key)
        only(["ja", "en"], in: child, place)
        guard let japanese = string(child, "ja", place), let english = string(child, "en", place) else { return nil }
        return LocalisedText(japanese: japanese, english: english)
    }

    mutating func schemaVersion(_ root: JSONNode) {
        guard root["schemaVersion"]?.integer == 1 else {
            return refuse(root["schemaVersion"] ?? root, "schemaVersion", "versionOne")
        }
    }

    /// A path of the vocabulary, `*` allowed where asked for.
    mutating func path(_ node: JSONNode, _ place: String, pattern: Bool = false) -> String? {
        let found = node.string.flatMap { pattern ? Vocabulary.entry(pattern: $0) : Vocabulary.entry($0) }
        guard found != nil else {
            refusePath(node, place)
            return nil
        }
        return node.string
    }

    /// Names the path that was probably meant, where one is like it.
    private mutating func refusePath(_ node: JSONNode, _ place: String) {
        let typed = node.string ?? ""
        let pattern = NumberedPath(typed)?.pattern ?? typed
        guard !typed.isEmpty, let nearest = Nearest.name(to: pattern, among: Vocabulary.entries.map(\.path)) else {
            return refuse(node, place, "path")
        }
        let values = ["file": file, "line": "\(node.line)", "place": place, "path": typed, "nearest": nearest]
        faults.append(Fault(.kioskPath, values))
    }

    func join(_ place: String, _ key: String) -> String { place.isEmpty ? key : "\(place).\(key)" }
}
