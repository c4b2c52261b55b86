import Kakehashi

/// A text line by line, with its readings in the form that tables do not cut.
struct MarkdownSource {
    let file: String
    let lines: [String]
    let faults: [Fault]

    var text: String { lines.joined(separator: "\n") }

    init(_ text: String, file: String) {
        self.file = file
        var lines: [String] = []
        var faults: [Fault] = []
        let written = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in written.enumerated() {
            do {
                lines.append(try Ruby.unbraced(line))
            } catch {
                faults.append(Fault(.markdownRuby, ["file": file, "line": "\(index + 1)"]))
                lines.append(String(line))
            }
        }
        self.lines = lines
        self.faults = faults
    }

    /// How many cells a table's line has as it is written.
    func cells(onLine number: Int) -> Int {
        guard lines.indices.contains(number - 1) else { return 0 }
        let line = lines[number - 1].replacing(#"\|"#, with: "").trimmingWhitespace
        let bars = line.count { $0 == "|" }
        return bars + 1 - (line.hasPrefix("|") ? 1 : 0) - (line.hasSuffix("|") ? 1 : 0)
    }

    func startsWithBar(_ number: Int) -> Bool {
        lines.indices.contains(number - 1) && lines[number - 1].trimmingWhitespace.hasPrefix("|")
    }
}

extension String {
    fileprivate var trimmingWhitespace: Substring {
        let start = firstIndex { !$0.isWhitespace } ?? endIndex
        guard let last = lastIndex(where: { !$0.isWhitespace }) else { return self[start...] }
        return self[start...last]
    }
}
