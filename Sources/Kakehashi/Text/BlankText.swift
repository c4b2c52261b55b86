/// Text of which nothing would be seen on paper.
public enum BlankText {
    /// Whether there is nothing but blanks and characters without a look of their own.
    public static func isBlank(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            let properties = scalar.properties
            return properties.isWhitespace || properties.isDefaultIgnorableCodePoint
                || properties.generalCategory == .control || properties.generalCategory == .format
                || blankLooking.contains(scalar)
        }
    }

    /// The empty pattern of Braille and the fillers of Hangul, which are letters by their category.
    private static let blankLooking: Set<Unicode.Scalar> = ["\u{2800}", "\u{3164}", "\u{FFA0}", "\u{115F}", "\u{1160}"]
}
