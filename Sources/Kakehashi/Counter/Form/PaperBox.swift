/// A rectangle on a page, in millimetres from the page's top left corner.
public struct PaperBox: Hashable, Sendable {
    public var x: Double
    public var y: Double
    public var width: Double
    public var height: Double

    public init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    /// The smallest box that holds all of these; nil for none.
    public init?(around boxes: [PaperBox]) {
        guard let first = boxes.first else { return nil }
        let left = boxes.reduce(first.x) { min($0, $1.x) }
        let top = boxes.reduce(first.y) { min($0, $1.y) }
        self.init(
            x: left, y: top, width: boxes.reduce(first.right) { max($0, $1.right) } - left,
            height: boxes.reduce(first.bottom) { max($0, $1.bottom) } - top)
    }

    /// Its right edge.
    public var right: Double { x + width }
    /// Its lower edge.
    public var bottom: Double { y + height }
    /// Its middle.
    public var centre: PaperPoint { PaperPoint(x: x + width / 2, y: y + height / 2) }

    /// The box with its four sides moved inwards.
    public func inset(_ margin: Double) -> PaperBox { inset(x: margin, y: margin) }

    /// The box with so much less on each side.
    public func inset(x dx: Double, y dy: Double) -> PaperBox {
        PaperBox(x: x + dx, y: y + dy, width: width - 2 * dx, height: height - 2 * dy)
    }

    /// Whether the other box lies inside, give or take the tolerance.
    public func contains(_ other: PaperBox, tolerance: Double = 0) -> Bool {
        other.x >= x - tolerance && other.y >= y - tolerance && other.right <= right + tolerance
            && other.bottom <= bottom + tolerance
    }

    /// Whether the two share any area.
    public func overlaps(_ other: PaperBox) -> Bool {
        x < other.right && other.x < right && y < other.bottom && other.y < bottom
    }
}

/// A point on a page, in millimetres from the page's top left corner.
public struct PaperPoint: Hashable, Sendable {
    public var x: Double
    public var y: Double

    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
}

/// The size of a sheet, in millimetres.
public struct PaperSize: Hashable, Sendable {
    public let width: Double
    public let height: Double

    public init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }

    /// A4, upright.
    public static let a4 = PaperSize(width: 210, height: 297)
}
