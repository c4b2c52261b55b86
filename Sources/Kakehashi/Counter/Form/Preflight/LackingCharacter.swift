/// A character as it was given, variation selector included, that a list of fonts cannot print.
public struct LackingCharacter: Hashable, Sendable {
    /// How it may be shown to whoever decides about it.
    public enum Depiction: String, Hashable, Sendable {
        /// As it is, by a font of the site that has it.
        case whole
        /// As its base alone, which says what is meant and not how it looks.
        case base
        /// Not at all.
        case none
    }

    public let text: ScalarText

    public init(_ character: Character) {
        text = ScalarText(String(character))
    }

    /// The code points: `U+845B U+E0100`.
    public var codePoints: String {
        text.text.unicodeScalars.map(\.codePoint).joined(separator: " ")
    }

    /// The names that Unicode gives them, joined by `, `: `CJK UNIFIED IDEOGRAPH-845B, VARIATION SELECTOR-17`.
    public var name: String {
        text.text.unicodeScalars.map(\.nameInUnicode).joined(separator: ", ")
    }

    /// The character without what follows its first code point.
    public var base: Character {
        text.text.unicodeScalars.first.map(Character.init) ?? " "
    }

    /// Whether it is a variant of its base, asked for by a variation selector.
    public var isVariant: Bool {
        text.text.unicodeScalars.contains(where: \.properties.isVariationSelector)
    }

    /// Whether it stands in a private use area, where each office has characters of its own (外字).
    public var isPrivate: Bool {
        text.text.unicodeScalars.contains { $0.properties.generalCategory == .privateUse }
    }
}

extension Unicode.Scalar {
    /// `U+845B`, at least four digits.
    public var codePoint: String { "U+\(hexadecimal)" }

    private var hexadecimal: String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// The character's name; the label of Unicode where it has none.
    var nameInUnicode: String {
        if let name = properties.name { return name }
        switch properties.generalCategory {
        case .privateUse: return "<private-use-\(hexadecimal)>"
        case .control: return "<control-\(hexadecimal)>"
        default: return "<unassigned-\(hexadecimal)>"
        }
    }
}
