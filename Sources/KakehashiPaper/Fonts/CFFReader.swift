/// The bytes of a font in the Compact Font Format (Adobe Technical Note 5176), read within their bounds.
struct CFFReader {
    /// The font is cut off, or does something that we do not follow.
    struct NotUnderstood: Error {}

    let bytes: [UInt8]

    func byte(_ at: Int) throws(NotUnderstood) -> Int {
        guard bytes.indices.contains(at) else { throw NotUnderstood() }
        return Int(bytes[at])
    }

    /// A number of so many bytes, the highest first.
    func number(_ at: Int, bytes count: Int) throws(NotUnderstood) -> Int {
        var value = 0
        for offset in 0..<count { value = value << 8 | (try byte(at + offset)) }
        return value
    }

    /// An INDEX: its parts, the bytes in which their places stand, and where it ends.
    struct Index {
        var parts: [Range<Int>] = []
        var end: Int
        /// Where the places begin, how many bytes each takes, and what they count from.
        var places = 0
        var width = 1
        var base = 0
    }

    func index(at start: Int) throws(NotUnderstood) -> Index {
        let count = try number(start, bytes: 2)
        guard count > 0 else { return Index(end: start + 2) }
        let width = try byte(start + 2)
        guard (1...4).contains(width) else { throw NotUnderstood() }
        let base = start + 3 + (count + 1) * width - 1
        var parts: [Range<Int>] = []
        parts.reserveCapacity(count)
        var from = base + (try number(start + 3, bytes: width))
        for place in 1...count {
            let to = base + (try number(start + 3 + place * width, bytes: width))
            guard from <= to, to <= bytes.count, from >= base else { throw NotUnderstood() }
            parts.append(from..<to)
            from = to
        }
        return Index(parts: parts, end: from, places: start + 3, width: width, base: base)
    }

    /// The operators of a DICT with their operands; an operator of two bytes is 1200 and the second.
    func dictionary(_ range: Range<Int>) throws(NotUnderstood) -> [Int: [Int]] {
        var entries: [Int: [Int]] = [:]
        var operands: [Int] = []
        var at = range.lowerBound
        while at < range.upperBound {
            let first = try byte(at)
            if first <= 21 {
                let isLong = first == 12
                entries[isLong ? 1200 + (try byte(at + 1)) : first] = operands
                operands = []
                at += isLong ? 2 : 1
            } else {
                let (value, next) = try operand(at)
                operands.append(value)
                at = next
            }
        }
        return entries
    }

    private func operand(_ at: Int) throws(NotUnderstood) -> (value: Int, next: Int) {
        let first = try byte(at)
        switch first {
        case 28: return (Int(Int16(truncatingIfNeeded: try number(at + 1, bytes: 2))), at + 3)
        case 29: return (Int(Int32(truncatingIfNeeded: try number(at + 1, bytes: 4))), at + 5)
        // A real number, which no place or size is written as.
        case 30:
            var next = at + 1
            while try byte(next) & 0x0F != 0x0F { next += 1 }
            return (0, next + 1)
        case 32...246: return (first - 139, at + 1)
        case 247...250: return ((first - 247) * 256 + (try byte(at + 1)) + 108, at + 2)
        case 251...254: return (-(first - 251) * 256 - (try byte(at + 1)) - 108, at + 2)
        default: throw NotUnderstood()
        }
    }
}
