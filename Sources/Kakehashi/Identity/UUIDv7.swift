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
        var halves: (high: UInt64, low: UInt64) = (0, 0)
        var place = 0
        for byte in text.utf8 {
            if UUIDv7.isHyphen(place) {
                guard byte == 45 else { return nil }
            } else {
                guard let digit = UUIDv7.digit(byte) else { return nil }
                // The first sixteen digits stand before the hyphen of place 18.
                if place < 18 { halves.high = halves.high << 4 | digit } else { halves.low = halves.low << 4 | digit }
            }
            place += 1
        }
        guard place == UUIDv7.length else { return nil }
        (high, low) = halves
    }

    private static let length = 36

    private static func isHyphen(_ place: Int) -> Bool {
        place == 8 || place == 13 || place == 18 || place == 23
    }

    private static func digit(_ byte: UInt8) -> UInt64? {
        switch byte {
        case 48...57: UInt64(byte - 48)
        case 97...102: UInt64(byte - 87)
        case 65...70: UInt64(byte - 55)
        default: nil
        }
    }
}

extension UUIDv7: CustomStringConvertible {
    /// 36 characters, lower case.
    public var description: String {
        var text: [UInt8] = []
        text.reserveCapacity(UUIDv7.length)
        for half in [high, low] {
            for shift in stride(from: UInt64(60), through: 0, by: -4) {
                if UUIDv7.isHyphen(text.count) { text.append(45) }
                let digit = UInt8(half >> shift & 15)
                text.append(digit < 10 ? digit + 48 : digit + 87)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}

extension UUIDv7: Comparable {
    public static func < (left: UUIDv7, right: UUIDv7) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}
