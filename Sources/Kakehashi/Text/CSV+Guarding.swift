extension CSV {
    /// A text from people for a list that will be opened in a spreadsheet: where a spreadsheet would take it for a
    /// formula, an apostrophe goes before it (OWASP, "CSV Injection").
    ///
    /// Plain numbers and the lone dash of a missing value stay as they are. Only what is shown is guarded: the files
    /// that are imported are read as they stand.
    public static func guarded(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, formulaStarts.contains(first) else { return text }
        return text == "-" || isNumber(text) ? text : "'" + text
    }

    /// The signs with which a formula begins, wide ones too, and the white space before which spreadsheets look on.
    private static let formulaStarts: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
    ]

    /// Whether it is a sign, digits, and perhaps a point and digits again.
    private static func isNumber(_ text: String) -> Bool {
        let parts = text.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
        return (text.hasPrefix("-") || text.hasPrefix("+")) && (1...2).contains(parts.count)
            && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } }
    }
}
