extension ScaledNumber {
    /// Reads `18.7`, `3105000` or `3,105,000`; nil for any other form and beyond twelve digits or four decimals.
    public init?(_ text: some StringProtocol) {
        let negative = text.hasPrefix("-")
        let parts = text.dropFirst(negative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = ScaledNumber.ungrouped(parts[0]) else { return nil }
        let fraction = parts.count == 2 ? String(parts[1]) : ""
        guard parts.count == 1 || (1...ScaledNumber.mostDecimals).contains(fraction.utf8.count),
            (whole + fraction).utf8.allSatisfy({ (48...57).contains($0) }),
            let digits = Int(whole + fraction), digits <= ScaledNumber.largestDigits
        else { return nil }
        self.init(digits: negative ? -digits : digits, decimals: fraction.utf8.count)
    }

    /// The digits before the point without their commas, which stand before every third digit or not at all.
    private static func ungrouped(_ text: some StringProtocol) -> String? {
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        guard let first = groups.first, !first.isEmpty else { return nil }
        guard groups.count == 1 || first.utf8.count <= 3 && groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
        else { return nil }
        return groups.joined()
    }

    /// As people read it: `3,105,000`, `18.7`.
    public var text: String {
        let whole = String(magnitude / ScaledNumber.power(decimals))
        return sign + ScaledNumber.grouped(whole) + fraction
    }

    private var magnitude: Int { abs(digits) }
    private var sign: String { digits < 0 ? "-" : "" }

    private var fraction: String {
        guard decimals > 0 else { return "" }
        return "." + padded(magnitude % ScaledNumber.power(decimals), decimals)
    }

    private static func grouped(_ whole: String) -> String {
        let digits = Array(whole)
        return digits.indices.reduce(into: "") { text, index in
            if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
            text.append(digits[index])
        }
    }
}

extension ScaledNumber: CustomStringConvertible {
    /// As machines read it: `3105000`, `18.7`.
    public var description: String { sign + String(magnitude / ScaledNumber.power(decimals)) + fraction }
}

extension ScaledNumber: Encodable {
    /// A number of JSON.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if decimals == 0 { try container.encode(digits) } else { try container.encode(approximate) }
    }
}
