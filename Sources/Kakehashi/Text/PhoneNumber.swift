/// A Japanese telephone number, kept as digits.
public struct PhoneNumber: Hashable, Sendable {
    /// Ten or eleven digits, the first a zero.
    public let digits: String
    /// As it was written, in narrow digits and hyphens.
    public let written: String

    /// Reads any usual writing: `０９０－１２３４－５６７８`, `(0982)52-2111`, `+81 90 1234 5678`; nil for what is none.
    public init?(_ text: some StringProtocol) {
        var written = DigitText.normalised(String(text))
        written = String(written.map { "()".contains($0) ? "-" : $0 })
        written = written.split(separator: "-").joined(separator: "-")
        if written.hasPrefix("+81") {
            let rest = written.dropFirst(3).drop { $0 == "-" }
            written = rest.hasPrefix("0") ? String(rest) : "0" + rest
        }
        let digits = String(written.filter { $0 != "-" })
        guard DigitText.isDigits(digits), digits.hasPrefix("0"), (10...11).contains(digits.utf8.count) else {
            return nil
        }
        self.digits = digits
        self.written = written
    }

    /// With hyphens, as people read it: those that were written, else where the first digits say where they stand. Of
    /// other area codes the length cannot be told from the number.
    public var hyphenated: String {
        guard written == digits, let lengths = groups else { return written }
        var rest = Substring(digits)
        return lengths.map { length in
            defer { rest = rest.dropFirst(length) }
            return String(rest.prefix(length))
        }.joined(separator: "-")
    }

    private var groups: [Int]? {
        let isMobile = ["020", "050", "060", "070", "080", "090"].contains { digits.hasPrefix($0) }
        switch digits.utf8.count {
        case 11 where digits.hasPrefix("0800"): return [4, 3, 4]
        case 11 where isMobile: return [3, 4, 4]
        case 10 where ["0120", "0180", "0570", "0990"].contains { digits.hasPrefix($0) }: return [4, 3, 3]
        case 10 where digits.hasPrefix("03") || digits.hasPrefix("06"): return [2, 4, 4]
        default: return nil
        }
    }

    /// Two writings of one number are equal.
    public static func == (left: PhoneNumber, right: PhoneNumber) -> Bool { left.digits == right.digits }
    public func hash(into hasher: inout Hasher) { hasher.combine(digits) }
}

extension PhoneNumber: CustomStringConvertible {
    public var description: String { written }
}
