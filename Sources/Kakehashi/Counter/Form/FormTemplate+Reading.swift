public import FoundationEssentials

extension FormTemplate {
    /// Reads `form.json`; throws every fault with its line and place. `file` is what faults call it.
    public init(json: Data, file: String) throws(Faults) {
        var reader = KioskReader(file: file)
        let root = try reader.root(json)
        let template = FormTemplate.read(root, &reader)
        self = try reader.finish(template)
    }

    static let keys: Set<String> = [
        "$schema", "schemaVersion", "id", "version", "validFrom", "validUntil", "name", "counter", "fee", "papers",
        "notes", "deadline", "languages", "when", "artwork", "pages", "addendum", "fields",
    ]
    /// More than any paper has.
    private static let mostFields = 2000
    static let pageKeys: Set<String> = ["size", "when"]

    private static func read(_ root: JSONNode, _ reader: inout KioskReader) -> FormTemplate? {
        reader.schemaVersion(root)
        reader.only(keys, in: root, "")
        let id = reader.string(root, "id", "")
        let version = reader.string(root, "version", "")
        let name = reader.localised(root, "name", "")
        let counter = reader.localised(root, "counter", "")
        let artwork = reader.string(root, "artwork", "")
        if let artwork, artwork.contains("/") { reader.refuse(root["artwork"] ?? root, "artwork", "fileBeside") }
        let pages = pages(root, &reader)
        let pageConditions = pageConditions(root, &reader)
        let when = reader.condition(root["when"], "when")
        let continuation = continuation(root, pages, &reader)
        let validity = Validity.read(root, &reader)
        let notice = FormNotice.read(root, "", &reader)
        var fields = FormFieldReader(pages: pages)
        let nodes = reader.array(root, "fields", "")
        if nodes.count > mostFields { reader.refuse(root["fields"] ?? root, "fields", "fieldCount") }
        fields.read(Array(nodes.prefix(mostFields)), &reader)
        guard let id, let version, let name, let counter, let artwork else { return nil }
        return FormTemplate(
            id: id, version: version, name: name, counter: counter, artwork: artwork, pages: pages,
            pageConditions: pageConditions, when: when, continuesMembers: continuation.isAllowed,
            continuationBox: continuation.box, validity: validity, notice: notice, fields: fields.fields,
            hints: fields.hints)
    }

    /// `[[210, 297]]`: width and height of each page in millimetres; or `{"size": [210, 297], "when": …}`.
    private static func pages(_ root: JSONNode, _ reader: inout KioskReader) -> [PaperSize] {
        let nodes = reader.array(root, "pages", "")
        let sizes = nodes.enumerated().compactMap { index, node -> PaperSize? in
            let sides = (node["size"] ?? node).array?.compactMap(\.number) ?? []
            guard sides.count == 2, sides.allSatisfy({ (20...2000).contains($0) }) else {
                reader.refuse(node, "pages[\(index)]", "pageSize")
                return nil
            }
            return PaperSize(width: sides[0], height: sides[1])
        }
        if nodes.isEmpty { reader.refuse(root["pages"] ?? root, "pages", "pageSize") }
        return sizes
    }

    /// `true`, or the box of the first page where it is said that members continue on the 別紙 sheet.
    private static func continuation(
        _ root: JSONNode, _ pages: [PaperSize], _ reader: inout KioskReader
    ) -> (isAllowed: Bool, box: PaperBox?) {
        guard root["addendum"]?.array != nil else { return (reader.flag(root, "addendum", ""), nil) }
        return (true, FormFieldParts(node: root, place: "", page: pages.first).box("addendum", &reader))
    }

    private static func pageConditions(_ root: JSONNode, _ reader: inout KioskReader) -> [Int: Condition] {
        var conditions: [Int: Condition] = [:]
        for (index, node) in (root["pages"]?.array ?? []).enumerated() where node.object != nil {
            reader.only(pageKeys, in: node, "pages[\(index)]")
            conditions[index] = reader.condition(node["when"], "pages[\(index)].when")
        }
        return conditions
    }
}
