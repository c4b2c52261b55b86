/// How a field writes a text otherwise than it was answered, where the form says so and nowhere else.
public enum TextConversion: String, Hashable, Sendable, CaseIterable {
    /// Full-width digits become narrow: `１２` to `12`.
    case halfDigits
    /// Half-width katakana become full-width: `ｶﾞ` to `ガ`.
    case fullKana
    /// Full-width katakana become half-width, with their voicing marks apart: `ガ` to `ｶﾞ`.
    case halfKana
    /// Narrow letters, digits, signs and spaces become full-width: `3-5` to `３－５`.
    case fullWidth
    /// Every dash becomes the plain hyphen; the long mark of kana only behind a digit.
    case hyphens

    /// The text as the field writes it.
    public func callAsFunction(_ text: String) -> String {
        switch self {
        case .halfDigits:
            Width.mapping(text) { ("０"..."９").contains($0) ? Unicode.Scalar($0.value - 0xFEE0) ?? $0 : $0 }
        case .fullKana: Width.fullKana(text)
        case .halfKana: Width.halfKana(text)
        case .fullWidth: Width.fullASCII(text)
        case .hyphens: DigitText.hyphenated(text)
        }
    }
}

extension [TextConversion] {
    /// One after the other.
    func callAsFunction(_ text: String) -> String { reduce(text) { $1($0) } }
}
