/// A UUID of version 7 (RFC 9562): 48 bits of milliseconds since 1970, then random bits, so that keys sort by age.
public struct UUIDv7: Hashable, Sendable {
    let high: UInt64
    let low: UInt64

    /// Makes a key from an instant and 74 of the random bits handed in.
    public init(at instant: Instant, random: (UInt64, UInt64)) {
        let milliseconds = UInt64(bitPattern: instant.milliseconds) & 0xFFFF_FFFF_FFFF
        high = milliseconds << 16 | 0x7000 | random.0 & 0x0FFF
        low = 0x8000_0000_0000_0000 | random.1 & 0x3FFF_FFFF_FFFF_FFFF
    }

    /// Makes a key from an instant and the system's random numbers.
    public init(at instant: Instant) {
        var generator = SystemRandomNumberGenerator()
        self.init(at: instant, random: (generator.next(), generator.next()))
    }

    /// Reads the form `0190a5c4-….`; nil for anything that is not a UUID.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [8, 4, 4, 4, 12] else { return nil }
        let digits = parts.joined()
        guard digits.utf8.allSatisfy(UUIDv7.isHexDigit),
            let high = UInt64(digits.prefix(16), radix: 16), let low = UInt64(digits.suffix(16), radix: 16)
        else { return nil }
        self.high = high
        self.low = low
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (97...102).contains(byte) || (65...70).contains(byte)
    }
}

extension UUIDv7: CustomStringConvertible {
    /// 36 characters, lower case.
    public var description: String {
        let digits = UUIDv7.hex(high) + UUIDv7.hex(low)
        var parts: [Substring] = []
        var rest = digits[...]
        for length in [8, 4, 4, 4, 12] {
            parts.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return parts.joined(separator: "-")
    }

    private static func hex(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension UUIDv7: Comparable {
    public static func < (left: UUIDv7, right: UUIDv7) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}
