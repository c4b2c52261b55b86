/// How a text looks; the size in points.
package struct TextStyle: Hashable, Sendable {
    package var face: Face
    package var size: Double
    package var bold: Bool
    package var ink: Ink
    /// Space added between characters, in points.
    package var spacing: Double
    /// Characters as they stand in vertical text: ー upright, 、 at the top right.
    package var isVertical = false
    /// A family behind those of the face, for the characters that they lack; nil for most texts.
    package var fallback: String?

    package init(_ face: Face, _ size: Double, bold: Bool = false, ink: Ink = .black, spacing: Double = 0) {
        self.face = face
        self.size = size
        self.bold = bold
        self.ink = ink
        self.spacing = spacing
    }

    /// The same in another size, the spacing with it.
    func sized(_ size: Double) -> TextStyle {
        var copy = self
        copy.spacing = spacing * size / self.size
        copy.size = size
        return copy
    }
}

/// What may be done to a text that is too long for its box, in this order; what then still does not fit is a fault.
package struct Fitting: Hashable, Sendable {
    /// The narrowest that characters may become, as a share of their width.
    package var condense: Double
    /// The smallest size in points; nil where the size is fixed.
    package var minimum: Double?

    package init(condense: Double = 1, minimum: Double? = nil) {
        self.condense = condense
        self.minimum = minimum
    }

    /// As set, or a fault.
    package static let exact = Fitting()
    /// Condensed to 80 %, then shrunk to the minimum.
    package static func shrinking(to minimum: Double) -> Fitting { Fitting(condense: 0.8, minimum: minimum) }
}

/// Where a text stands in its box from left to right.
package enum Alignment: String, Hashable, Sendable, CaseIterable {
    case left, centre, right
}
