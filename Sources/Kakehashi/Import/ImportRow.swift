/// A row of an imported file, read by its columns.
public struct ImportRow: Sendable {
    /// The line of the file on which the row begins.
    public let line: Int
    let fields: [String]
    /// Where each header stands.
    let places: [String: Int]

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
        Fault(code, values.merging(["line": "\(line)", "column": header]) { _, place in place })
    }

    /// The field names something that is not on file; `thing` is a phrase's key under `import.thing.`, such as `venue`.
    public func unknown(_ thing: String, _ header: String) -> Fault {
        fault(.importUnknownReference, header, ["thing": "@import.thing.\(thing)"])
    }

    /// Two fields contradict each other, such as an end before its start.
    public func contradiction(_ header: String, with other: String) -> Fault {
        fault(.importContradiction, header, ["other": other])
    }

    /// Any fault with the line of this row put to it.
    public func placed(_ fault: Fault, in header: String) -> Fault {
        self.fault(fault.code, header, fault.values)
    }

    func badness(of column: ImportColumnShape) -> Fault {
        let code: Fault.Code = field(column.header).isEmpty ? .importMissingValue : .importBadValue
        let kind = ["kind": "@import.kind.\(column.kindName)"]
        return fault(code, column.header, kind.merging(column.kindValues) { kind, _ in kind })
    }
}
