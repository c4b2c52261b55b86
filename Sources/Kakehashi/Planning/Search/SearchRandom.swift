/// Chance for a search: fast, and the same numbers for the same seed on every machine (wyrand).
///
/// Not for anything that must not be guessed.
public struct SearchRandom: RandomNumberGenerator, Sendable {
    @usableFromInline var state: UInt64

    /// Seeds that lie near each other give numbers that have nothing in common.
    public init(seed: UInt64) {
        // One round of SplitMix64: wyrand alone starts alike from seeds that are alike.
        var mixed = seed &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        state = mixed ^ (mixed >> 31)
    }

    /// The next 64 bits.
    @inlinable public mutating func next() -> UInt64 {
        state &+= 0xA076_1D64_78BD_642F
        let product = state.multipliedFullWidth(by: state ^ 0xE703_7ED1_A0B4_28DB)
        return product.high ^ product.low
    }

    /// A number from 0 to below `bound`, which is above 0; quicker than `Int.random`, and off by less than one in
    /// 2^32 for bounds that a search has.
    @inlinable public mutating func below(_ bound: Int) -> Int {
        Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(truncatingIfNeeded: bound)).high)
    }

    /// A number from 0 to below 1.
    @inlinable public mutating func fraction() -> Double {
        Double(next() >> 11) * 0x1p-53
    }

    /// One of the elements, which are not empty.
    @inlinable public mutating func element<Element>(of elements: [Element]) -> Element {
        elements[below(elements.count)]
    }
}
