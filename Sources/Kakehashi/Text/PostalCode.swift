/// A postal code of seven digits.
public struct PostalCode: Hashable, Sendable {
    public let digits: String

    /// Reads `883-8555`, `8838555`, `〒８８３－８５５５`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        var written = DigitText.normalised(String(text))
        if written.hasPrefix("〒") { written.removeFirst() }
        let parts = written.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [3, 4] || parts.map(\.utf8.count) == [7],
            parts.allSatisfy({ DigitText.isDigits($0) })
        else { return nil }
        digits = parts.joined()
    }
}

extension PostalCode: CustomStringConvertible {
    /// `883-8555`
    public var description: String { "\(digits.prefix(3))-\(digits.suffix(4))" }
}
