/// A kind of file that a city brings: its columns, and which of them number the rows.
///
/// All rows are read before anything is said, so that one run names every bad row.
public struct ImportTable: Sendable {
    /// `venues`, `sessions` …
    public let name: String
    let columns: [ImportColumnShape]
    /// The headers whose fields together may not occur twice.
    let key: [String]

    /// The columns stand in the order in which the template shows them.
    public init<each Value>(
        _ name: String, key: [String] = [], _ columns: repeat ImportColumn<each Value>
    ) {
        var shapes: [ImportColumnShape] = []
        for column in repeat each columns { shapes.append(column.shape) }
        self.name = name
        self.key = key
        self.columns = shapes
    }

    /// The headers in order.
    public var headers: [String] { columns.map(\.header) }

    /// The header row that `import KIND --template` prints.
    public var template: String { CSV.text([headers]) }

    /// Reads a file; throws `Faults` that name every bad row, or the `Fault` of a text that is no CSV.
    public func rows(in text: String) throws -> [ImportRow] {
        try rows(in: text) { $0 }
    }

    /// Reads a file and makes something of each row; the faults that `make` throws are listed with the others, in the
    /// order of their lines.
    public func rows<Made>(in text: String, _ make: (ImportRow) throws -> Made) throws -> [Made] {
        var reading = try ImportReading(self, CSV.records(in: text))
        return try reading.rows(make)
    }

    func column(_ header: String) -> ImportColumnShape? {
        columns.first { $0.header.hasSameScalars(as: header) }
    }
}
