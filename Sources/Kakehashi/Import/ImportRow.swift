/// A row of an imported file, read by its columns.
public struct ImportRow: Sendable {
    let record: CSV.Record
    let fields: [String]
    /// Where each header stands.
    let places: [String: Int]

    /// The line of the file on which the row begins.
    public var line: Int { record.line }

    /// The value of a column of something that may be on file already: a file without that column leaves what is stored,
    /// an empty field empties it.
    public func value<Value>(_ column: ImportColumn<Value>, keeping stored: Value?) throws(Fault) -> Value {
        if let stored, !has(column) { return stored }
        return try value(column)
    }

    /// Whether the file has the column.
    public func has<Value>(_ column: ImportColumn<Value>) -> Bool { has(column.header) }

    /// Whether the file has a column of that header.
    public func has(_ header: String) -> Bool { places[header] != nil }

    /// The same for a column that is stored as its text, whatever has been written into it since.
    public func text<Inner>(
        of column: ImportColumn<Inner?>, keeping stored: String?, _ text: (Inner) -> String
    ) throws(Fault) -> String? {
        guard has(column) || stored == nil else { return stored }
        return try value(column).map(text)
    }

    /// The value of a column; throws the fault that names line, column and kind where the field does not hold it.
    public func value<Value>(_ column: ImportColumn<Value>) throws(Fault) -> Value {
        guard let value = column.read(field(column.header)) else { throw badness(of: column.shape) }
        return value
    }

    /// The field under a header as it is written, trimmed; empty where the file has no such column.
    func field(_ header: String) -> String {
        places[header].map { fields[$0] } ?? ""
    }

    /// A fault of this row and column, with further values.
    public func fault(_ code: Fault.Code, _ header: String, _ values: [String: String] = [:]) -> Fault {
        Fault(code, values.merging(record.place.adding("column", header)) { _, place in place })
    }

    /// The field names something that is not on file; `thing` is a phrase's key under `import.thing.`, such as `venue`.
    public func unknown(_ thing: String, _ header: String) -> Fault {
        fault(.importUnknownReference, header, ["thing": "@import.thing.\(thing)"])
    }

    /// Two fields contradict each other, such as an end before its start.
    public func contradiction(_ header: String, with other: String) -> Fault {
        fault(.importContradiction, header, ["other": other])
    }

    /// A fault of another room, such as a clash of sessions, told as one of this row: with its line, its sentence and
    /// its remedy.
    public func placed(_ fault: Fault, in header: String) -> Fault {
        let phrases = ["problem": "@fault.\(fault.code.name)", "remedy": "@fault.\(fault.code.name).remedy"]
        return self.fault(.importRefusedRow, header, fault.values.merging(phrases) { _, phrase in phrase })
    }

    func badness(of column: ImportColumnShape) -> Fault {
        let code: Fault.Code = field(column.header).isEmpty ? .importMissingValue : .importBadValue
        let kind = ["kind": "@import.kind.\(column.kindName)"]
        return fault(code, column.header, kind.merging(column.kindValues) { kind, _ in kind })
    }
}
