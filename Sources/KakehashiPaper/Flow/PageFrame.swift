package import Kakehashi

/// The part of a page that content flows through, in millimetres.
package struct PageFrame: Hashable, Sendable {
    package var size: PaperSize
    package var left: Double
    package var width: Double
    package var top: Double
    package var bottom: Double

    package init(_ size: PaperSize = .a4, sides: Double, top: Double, foot: Double) {
        self.size = size
        left = sides
        width = size.width - 2 * sides
        self.top = top
        bottom = size.height - foot
    }

    package var right: Double { left + width }
    package var height: Double { bottom - top }
}
