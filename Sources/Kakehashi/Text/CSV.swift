/// Comma-separated values (RFC 4180), read with the line and column of every field.
///
/// Works on bytes: a `Character` may swallow a comma or a quotation mark together with a combining mark that follows,
/// and takes CR LF for one.
public enum CSV {
    /// A row with the line of the file on which it begins.
    public struct Record: Hashable, Sendable {
        /// Counted from one; a quoted field may make a record span several lines.
        public let line: Int
        /// Counted from one, as a spreadsheet shows it: a record is one row, however many lines it spans.
        public let row: Int
        public let fields: [String]

        /// - Parameter row: the same as the line where nil.
        public init(line: Int, row: Int? = nil, fields: [String]) {
            self.line = line
            self.row = row ?? line
            self.fields = fields
        }

        /// The values of a fault by which people find the record: its line, and the row where that is another.
        var place: [String: String] {
            guard row != line else { return ["line": "\(line)"] }
            return ["line": "@import.line", "fileLine": "\(line)", "row": "\(row)"]
        }

        /// Whether nothing stands in it, as in the empty lines at the end of a file.
        public var isBlank: Bool {
            fields.allSatisfy { $0.unicodeScalars.allSatisfy { $0.properties.isWhitespace } }
        }
    }

    /// Reads a whole text; a byte order mark at its start is passed over, lines may end in CR LF, LF or CR.
    public static func records(in text: String) throws(Fault) -> [Record] {
        var reader = CSVReader(Array(text.utf8))
        return try reader.records()
    }

    /// Writes rows, each line ended by CR LF as RFC 4180 asks.
    public static func text(_ rows: some Sequence<[String]>) -> String {
        var text = ""
        for row in rows { text += line(row) + "\r\n" }
        return text
    }

    /// One row without its line end.
    public static func line(_ fields: [String]) -> String {
        fields.map(quoted).joined(separator: ",")
    }

    static func quoted(_ field: String) -> String {
        let needs: Set<UInt8> = [UInt8(ascii: ","), UInt8(ascii: "\""), 10, 13]
        guard field.utf8.contains(where: needs.contains) || field.utf8.first == 32 || field.utf8.last == 32
        else { return field }
        var inner = String.UnicodeScalarView()
        for scalar in field.unicodeScalars {
            if scalar == "\"" { inner.append(scalar) }
            inner.append(scalar)
        }
        return "\"\(String(inner))\""
    }
}
