/// A colour on paper, each part from 0 to 1.
package struct Ink: Hashable, Sendable {
    package let red: Double
    package let green: Double
    package let blue: Double

    package init(red: Double, green: Double, blue: Double) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    package static let black = Ink(grey: 0)
    package static let white = Ink(grey: 1)

    package init(grey: Double) {
        self.init(red: grey, green: grey, blue: grey)
    }
}

/// How a line is drawn; the width in millimetres.
package struct Stroke: Hashable, Sendable {
    package var width: Double
    package var ink: Ink
    /// Lengths of dashes and gaps in millimetres; empty for an unbroken line.
    package var dashes: [Double]
    package var roundEnds: Bool

    package init(_ width: Double = 0.2, ink: Ink = .black, dashes: [Double] = [], roundEnds: Bool = false) {
        self.width = width
        self.ink = ink
        self.dashes = dashes
        self.roundEnds = roundEnds
    }

    package static let hairline = Stroke(0.1)
    package static let thin = Stroke(0.2)
    package static let thick = Stroke(0.5)
}

/// What fills a shape: a colour, or slanted lines that can be told apart without colour.
package enum Fill: Hashable, Sendable {
    case solid(Ink)
    /// Parallel lines over white, this far apart (mm), turned by degrees from the horizontal.
    case hatched(Ink, spacing: Double, degrees: Double)
}
