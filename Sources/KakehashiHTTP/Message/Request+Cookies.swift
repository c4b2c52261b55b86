extension Request {
    /// The value of a cookie; nil where it was not sent, or sent twice with different values.
    package func cookie(_ name: String) -> String? {
        let values = Set(headers.all("Cookie").flatMap { Request.cookies(in: $0, named: name) })
        return values.count == 1 ? values.first : nil
    }

    private static func cookies(in header: String, named name: String) -> [String] {
        header.split(separator: ";").compactMap { pair in
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2, trimmed(halves[0]) == name else { return nil }
            return trimmed(halves[1])
        }
    }
}

/// The text without the spaces and tabs around it.
func trimmed(_ text: some StringProtocol) -> String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    let start = text.firstIndex { !isSpace($0) } ?? text.endIndex
    let end = text.lastIndex { !isSpace($0) }.map { text.index(after: $0) } ?? start
    return String(text[start..<end])
}
