/// Walks through the parts of a multipart body.
struct MultipartReader {
    /// One part: its header lines and its bytes.
    struct Part {
        let headers: [String]
        let bytes: ArraySlice<UInt8>

        /// The value of a header line by its name in small letters.
        func header(_ name: String) -> String {
            for line in headers {
                let halves = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                if halves.count == 2, trimmed(halves[0]).lowercased() == name { return trimmed(halves[1]) }
            }
            return ""
        }
    }

    private static let lineEnd: [UInt8] = [13, 10]
    private static let maximumHeaderBytes = 4096

    private var rest: ArraySlice<UInt8>
    private let delimiter: [UInt8]
    private(set) var atEnd = false

    init(_ body: [UInt8], boundary: String) {
        rest = body[...]
        delimiter = Array("--\(boundary)".utf8)
    }

    /// Goes to the first boundary, which stands at the very start or after a line end.
    mutating func skipPreamble() -> Bool {
        if rest.starts(with: delimiter) {
            rest = rest.dropFirst(delimiter.count)
        } else if let found = MultipartReader.range(of: MultipartReader.lineEnd + delimiter, in: rest) {
            rest = rest[found.upperBound...]
        } else {
            return false
        }
        return finishBoundaryLine()
    }

    /// The part up to the next boundary; nil where the body is broken.
    mutating func nextPart() -> Part? {
        let blankLine = MultipartReader.lineEnd + MultipartReader.lineEnd
        guard let headEnd = MultipartReader.range(of: blankLine, in: rest.prefix(MultipartReader.maximumHeaderBytes)),
            let head = String(validating: rest[..<headEnd.lowerBound], as: UTF8.self)
        else { return nil }
        rest = rest[headEnd.upperBound...]
        guard let end = MultipartReader.range(of: MultipartReader.lineEnd + delimiter, in: rest) else { return nil }
        let bytes = rest[..<end.lowerBound]
        rest = rest[end.upperBound...]
        guard finishBoundaryLine() else { return nil }
        return Part(headers: head.split(separator: "\r\n").map(String.init), bytes: bytes)
    }

    /// After a boundary comes a line end, or two hyphens where it is the last.
    private mutating func finishBoundaryLine() -> Bool {
        if rest.starts(with: Array("--".utf8)) {
            atEnd = true
            return true
        }
        guard rest.starts(with: MultipartReader.lineEnd) else { return false }
        rest = rest.dropFirst(2)
        return true
    }

    /// Where the pattern first stands; skips along the pattern's first byte.
    private static func range(of pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Range<Int>? {
        var start = bytes.startIndex
        while let candidate = bytes[start...].firstIndex(of: pattern[0]) {
            if bytes[candidate...].starts(with: pattern) { return candidate..<candidate + pattern.count }
            start = candidate + 1
        }
        return nil
    }
}
