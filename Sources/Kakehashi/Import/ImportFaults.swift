extension Fault.Code {
    /// The file has no header row.
    public static let importEmpty = Fault.Code("import.empty", .data)
    /// No column of the first row is known: the header row is missing, or it is another kind of file.
    public static let importNoHeader = Fault.Code("import.noHeader", .data)
    /// The header names a column that this kind of file does not have.
    public static let importUnknownColumn = Fault.Code("import.unknownColumn", .data)
    /// The header names a column that nobody knows, but one is nearly written so.
    public static let importMistypedColumn = Fault.Code("import.mistypedColumn", .data)
    /// The header names a column twice.
    public static let importRepeatedColumn = Fault.Code("import.repeatedColumn", .data)
    /// A required column is not there.
    public static let importMissingColumn = Fault.Code("import.missingColumn", .data)
    /// A row has more or fewer fields than the header.
    public static let importFieldCount = Fault.Code("import.fieldCount", .data)
    /// A required field is empty.
    public static let importMissingValue = Fault.Code("import.missingValue", .data)
    /// A field does not hold what its column asks for.
    public static let importBadValue = Fault.Code("import.badValue", .data)
    /// Two rows of the file have the same number.
    public static let importRepeatedKey = Fault.Code("import.repeatedKey", .data)
    /// A field names something that is not on file.
    public static let importUnknownReference = Fault.Code("import.unknownReference", .data)
    /// Two fields of a row contradict each other.
    public static let importContradiction = Fault.Code("import.contradiction", .data)
    /// A rule of what is imported stands against the row; the rule's own fault is named in it.
    public static let importRefusedRow = Fault.Code("import.refusedRow", .data)
}

/// The codes of faults that any import may report.
public enum ImportFaults {
    public static let all: [Fault.Code] = [
        .importEmpty, .importNoHeader, .importUnknownColumn, .importMistypedColumn, .importRepeatedColumn,
        .importMissingColumn,
        .importFieldCount, .importMissingValue, .importBadValue, .importRepeatedKey, .importUnknownReference,
        .importContradiction, .importRefusedRow,
    ]
}
