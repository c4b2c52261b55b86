public import FoundationEssentials

/// An office's own PDF as a form: `form.json` with what could be found out, the rest left open for somebody to say.
public struct ImportedForm: Hashable, Sendable {
    public let id: String
    public let name: LocalisedText
    public let counter: LocalisedText
    /// `2026-11`, after the day on which it was brought.
    public let version: String
    public let pages: [PaperSize]
    public let fields: [ImportedField]

    public init(
        id: String, name: LocalisedText, counter: LocalisedText, on day: LocalDate, _ paper: FoundPaper,
        words: [FoundWord]
    ) {
        self.id = id
        self.name = name
        self.counter = counter
        version = day.yearMonth.description
        // A tenth of a millimetre is as near as paper comes; a size that is nearly a usual one is that one.
        pages = paper.pages.map {
            PaperSize(width: ImportedForm.tenths($0.width), height: ImportedForm.tenths($0.height))
        }
        var importer = FieldImporter(paper: paper, words: words)
        importer.run()
        fields = importer.fields
    }

    private static func tenths(_ length: Double) -> Double {
        let whole = length.rounded()
        return abs(length - whole) < 0.2 ? whole : (length * 10).rounded() / 10
    }

    /// A form's name in folders and addresses: small Latin letters, digits and hyphens.
    public static func isID(_ text: String) -> Bool {
        text.utf8.count <= 60 && text.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil
    }

    /// `form.json`: a key a line, a field a line.
    public var json: Data {
        let head: [(String, JSONText)] = [
            ("$schema", .text("../form.schema.json")), ("schemaVersion", .number(1)), ("id", .text(id)),
            ("version", .text(version)), ("name", name.json), ("counter", counter.json),
            ("artwork", .text("artwork.pdf")),
            ("pages", .list(pages.map { .list([.number($0.width), .number($0.height)]) })),
        ]
        let lines = head.map { "  \(JSONText.quoted($0.0)): \($0.1.line)," }
        let list = fields.map { "    \($0.json.line)" }.joined(separator: ",\n")
        let body = fields.isEmpty ? "  \"fields\": []" : "  \"fields\": [\n\(list)\n  ]"
        return Data("{\n\(lines.joined(separator: "\n"))\n\(body)\n}\n".utf8)
    }
}

extension LocalisedText {
    var json: JSONText { .object([("ja", .text(japanese)), ("en", .text(english))]) }
}
