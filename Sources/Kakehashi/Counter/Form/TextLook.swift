/// How the text of a field looks.
public struct TextLook: Hashable, Sendable {
    /// The face that its letters are set in: which of the site's font lists.
    public enum Face: String, Hashable, Sendable, CaseIterable {
        case name, serif, sans
    }

    /// Where its text stands in the box from left to right; `justify` spreads the characters evenly (均等割付).
    public enum Align: String, Hashable, Sendable, CaseIterable {
        case left, centre, right, justify
    }

    /// Where its text stands in the box from top to bottom.
    public enum VerticalAlign: String, Hashable, Sendable, CaseIterable {
        case top, middle, bottom
    }

    /// The size in points below which people do not read text any more, even narrowed to 80 %: what a field shrinks to
    /// unless its form says otherwise.
    public static let smallestReadable = 6.0

    /// Points.
    public var size: Double
    /// The smallest size in points to which a long text may shrink.
    public var minimum: Double
    public var face: Face
    public var align: Align
    /// Nil where the kind decides: a line stands in the middle, a paragraph at the top.
    public var verticalAlign: VerticalAlign?
    /// Points added between the characters.
    public var spacing: Double
    /// How many lines, or columns of a vertical text, it may take: 1 or 2.
    public var lines: Int
    /// Whether what does not fit goes to the 別紙 sheet.
    public var addendum: Bool
    /// How the field writes its text otherwise than it was answered; never for names.
    public var convert: [TextConversion] = []
    /// A family behind the face's own list, decided on for this field alone.
    public var fallback: String?

    public init(
        size: Double = 11, minimum: Double = smallestReadable, face: Face = .name, align: Align = .left,
        verticalAlign: VerticalAlign? = nil, spacing: Double = 0, lines: Int = 1, addendum: Bool = false
    ) {
        self.size = size
        self.minimum = minimum
        self.face = face
        self.align = align
        self.verticalAlign = verticalAlign
        self.spacing = spacing
        self.lines = lines
        self.addendum = addendum
    }
}
