/// Who works in a class: at most eight people by index, who teaches first; -1 for nobody.
///
/// Packed into two words, so that a search sees in a few instructions whether somebody is among them.
struct TimetableStaff: Hashable, Sendable {
    private var low = UInt64.max
    private var high = UInt64.max

    static let size = 8
    static let nobody = TimetableStaff()

    @inline(__always)
    subscript(lane: Int) -> Int {
        get {
            let word = lane < 4 ? low : high
            return Int(Int16(truncatingIfNeeded: word >> (UInt64(truncatingIfNeeded: lane & 3) &* 16)))
        }
        set {
            let shift = UInt64(truncatingIfNeeded: lane & 3) &* 16
            let (mask, value) = (UInt64(0xFFFF) << shift, UInt64(UInt16(truncatingIfNeeded: newValue)) << shift)
            if lane < 4 { low = low & ~mask | value } else { high = high & ~mask | value }
        }
    }

    /// The lanes that may have somebody.
    @inline(__always)
    var lanes: Range<Int> { 0..<(high == .max ? 4 : 8) }

    @inline(__always)
    func contains(_ person: Int) -> Bool {
        let four = UInt64(UInt16(truncatingIfNeeded: person)) &* 0x0001_0001_0001_0001
        return TimetableStaff.hasZero(low ^ four) || TimetableStaff.hasZero(high ^ four)
    }

    /// Whether one of four lanes is 0.
    @inline(__always)
    private static func hasZero(_ word: UInt64) -> Bool {
        (word &- 0x0001_0001_0001_0001) & ~word & 0x8000_8000_8000_8000 != 0
    }

    /// How many people two staffs have in common.
    @inline(__always)
    func shared(with other: TimetableStaff) -> Int {
        var found = 0
        for lane in lanes where self[lane] >= 0 && other.contains(self[lane]) { found += 1 }
        return found
    }
}
