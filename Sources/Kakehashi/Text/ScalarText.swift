/// A text that is compared by its Unicode scalars, as names must be.
///
/// Swift's `String` compares by canonical equivalence and so takes 神 (U+FA19) for 神 (U+795E), which are two different
/// characters of the family register.
public struct ScalarText: Hashable, Comparable, Sendable {
    public let text: String

    public init(_ text: String) {
        self.text = text
    }

    public static func == (left: ScalarText, right: ScalarText) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    public func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(byte) }
        hasher.combine(0xFF as UInt8)
    }

    public static func < (left: ScalarText, right: ScalarText) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}

extension String {
    /// Whether both hold the very same scalars.
    public func hasSameScalars(as other: String) -> Bool {
        utf8.elementsEqual(other.utf8)
    }
}
