package import Kakehashi

extension Fault.Code {
    /// Not enough memory for hashing a password.
    package static let sealMemory = Fault.Code("seal.memory", .unavailable)
    /// Sealed bytes do not open: another key, or changed.
    package static let sealBroken = Fault.Code("seal.broken", .data)
}

/// The fault codes of sealing.
package enum SealFaults {
    package static let all: [Fault.Code] = [.sealMemory, .sealBroken]
}
