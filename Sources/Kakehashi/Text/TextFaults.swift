extension Fault.Code {
    /// A quotation mark opens a field and none closes it.
    public static let csvOpenQuote = Fault.Code("csv.openQuote", .data)
    /// Something stands between a closing quotation mark and the next comma.
    public static let csvAfterQuote = Fault.Code("csv.afterQuote", .data)
}

/// The codes of faults in text files.
public enum TextFaults {
    public static let all: [Fault.Code] = [.csvOpenQuote, .csvAfterQuote]
}
