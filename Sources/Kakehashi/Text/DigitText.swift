/// Digits and hyphens as people type them: full-width, with any of a dozen dashes, with spaces.
public enum DigitText {
    /// Narrow digits and ASCII hyphens, without spaces: `０１２－３４` becomes `012-34`.
    public static func normalised(_ text: String) -> String {
        // Most fields are written so already.
        if text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return text }
        var result = String.UnicodeScalarView()
        for scalar in Width.halfASCII(text).unicodeScalars where !scalar.properties.isWhitespace {
            result.append(dashes.contains(scalar) ? "-" : scalar)
        }
        return String(result)
    }

    /// The digits alone.
    public static func digits(_ text: String) -> String {
        String(normalised(text).filter { $0.isASCII && $0.isNumber })
    }

    static func isDigits(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
    }

    /// Hyphens, dashes, minus signs, and the long mark of kana that stands for one between digits.
    static let dashes = Set(
        "-\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2212}\u{2500}ー\u{FF70}\u{FF0D}".unicodeScalars)
}
