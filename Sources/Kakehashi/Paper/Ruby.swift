/// The notation of readings: `｜漢字《かんじ》`, or `{漢字|かんじ}` as some write it.
public enum Ruby {
    /// What is wrong with a reading.
    public enum Mistake: Error, Hashable, Sendable {
        /// It has no end: `｜漢字`, `｜漢字《かん`, `{漢字|かんじ`.
        case open
        /// The text or its reading is empty.
        case empty
    }

    /// Cuts a text into stretches with and without a reading. `《》` without the bar before it are brackets like others.
    public static func spans(_ text: String, isStrong: Bool = false, link: String? = nil) throws(Mistake)
        -> [RichText.Span]
    {
        var spans: [RichText.Span] = []
        var rest = text[...]
        func add(_ text: some StringProtocol, reading: String? = nil) {
            guard !text.isEmpty else { return }
            spans.append(RichText.Span(String(text), isStrong: isStrong, reading: reading, link: link))
        }
        while let bar = rest.firstIndex(of: "｜") {
            add(rest[..<bar])
            let after = rest[rest.index(after: bar)...]
            guard let open = after.firstIndex(of: "《"), let close = after[open...].firstIndex(of: "》") else {
                throw .open
            }
            let base = after[..<open]
            let reading = after[after.index(after: open)..<close]
            guard !base.isEmpty, !reading.isEmpty else { throw .empty }
            guard !base.contains("｜"), !reading.contains("｜"), !reading.contains("《") else { throw .open }
            add(base, reading: String(reading))
            rest = after[after.index(after: close)...]
        }
        add(rest)
        return spans
    }

    /// One line with `{漢字|かんじ}` written as `｜漢字《かんじ》`, so that a table's columns are not cut at the bar.
    public static func unbraced(_ line: some StringProtocol) throws(Mistake) -> String {
        var result = ""
        var rest = Substring(line)
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            let after = rest[rest.index(after: open)...]
            let inner = after.prefix { $0 != "}" && $0 != "{" }
            guard let bar = inner.firstIndex(of: "|") else {
                result += "{"
                rest = after
                continue
            }
            guard inner.endIndex < after.endIndex, after[inner.endIndex] == "}" else { throw .open }
            let base = inner[..<bar]
            let reading = inner[inner.index(after: bar)...]
            guard !base.isEmpty, !reading.isEmpty else { throw .empty }
            result += "｜\(base)《\(reading)》"
            rest = after[after.index(after: inner.endIndex)...]
        }
        return result + rest
    }
}
