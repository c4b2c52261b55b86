/// A column of a kind of file: its header, what it holds, and whether every row must fill it.
public struct ImportColumn<Value: Sendable>: Sendable {
    public let header: String
    public let isRequired: Bool
    let kindName: String
    let kindValues: [String: String]
    let read: @Sendable (String) -> Value?
}

extension ImportColumn {
    /// A column that must be there and filled in every row.
    public static func required(_ header: String, _ kind: ImportKind<Value>) -> ImportColumn {
        ImportColumn(
            header: header, isRequired: true, kindName: kind.name, kindValues: kind.values,
            read: { $0.isEmpty ? nil : kind.read($0) })
    }

    /// A column that may be absent or empty, which reads as nil.
    public static func optional<Inner>(_ header: String, _ kind: ImportKind<Inner>) -> ImportColumn
    where Value == Inner? {
        ImportColumn(
            header: header, isRequired: false, kindName: kind.name, kindValues: kind.values,
            read: { field in
                guard !field.isEmpty else { return .some(nil) }
                return kind.read(field).map { .some($0) }
            })
    }

    /// A column that may be absent or empty, which reads as a stated value.
    public static func optional(_ header: String, _ kind: ImportKind<Value>, otherwise: Value) -> ImportColumn {
        ImportColumn(
            header: header, isRequired: false, kindName: kind.name, kindValues: kind.values,
            read: { $0.isEmpty ? otherwise : kind.read($0) })
    }

    /// The column as a table holds it among columns of other kinds.
    var shape: ImportColumnShape {
        ImportColumnShape(
            header: header, isRequired: isRequired, kindName: kindName, kindValues: kindValues,
            holds: { read($0) != nil }, canonical: { read($0).map { String(describing: $0) } ?? $0 })
    }
}

/// A column without its type.
struct ImportColumnShape: Sendable {
    let header: String
    let isRequired: Bool
    let kindName: String
    let kindValues: [String: String]
    let holds: @Sendable (String) -> Bool
    /// The same text for fields that mean the same, such as `R8.10.31` and `2026-10-31`.
    let canonical: @Sendable (String) -> String
}

/// One field of a table.
enum ImportField {
    /// Without spaces of either width around it.
    static func trimmed(_ field: String) -> String {
        let scalars = field.unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }
}
