/// A way to go on with a field that would not be right on paper.
public enum FormRemedy: Hashable, Sendable {
    /// Smaller letters than the field's own minimum, down to `smallestSize`.
    case shrink
    /// Two lines where the field has one.
    case wrap
    /// The whole text on the sheet 別紙, which the box points to.
    case addendum
    /// The characters that the field's fonts lack in this family of the site, which has them.
    case font(String)
    /// Nothing is printed: the field is left empty in a thin outline, to be written by pen.
    case handwriting

    /// The size in points below which nothing is printed by `shrink`.
    public static let smallestSize = 5.0

    /// Its word on the command line, in forms of pages and in the keys of phrases.
    public var word: String {
        switch self {
        case .shrink: "shrink"
        case .wrap: "wrap"
        case .addendum: "addendum"
        case .font: "font"
        case .handwriting: "handwriting"
        }
    }

    /// Every word, in the order in which remedies are offered.
    public static let words = ["shrink", "wrap", "addendum", "font", "handwriting"]

    /// The font that it takes; nil for the others.
    public var family: String? {
        if case .font(let family) = self { family } else { nil }
    }
}
