/// Moves, turns and stretches points of a page, in millimetres from its top left corner.
public struct PaperTransform: Hashable, Sendable {
    /// What of the old x and the old y makes the new x, and the same for the new y.
    public let xx: Double
    public let xy: Double
    public let yx: Double
    public let yy: Double
    public let dx: Double
    public let dy: Double

    public init(xx: Double, xy: Double, yx: Double, yy: Double, dx: Double, dy: Double) {
        self.xx = xx
        self.xy = xy
        self.yx = yx
        self.yy = yy
        self.dx = dx
        self.dy = dy
    }

    /// Leaves everything where it is.
    public static let identity = PaperTransform(xx: 1, xy: 0, yx: 0, yy: 1, dx: 0, dy: 0)

    /// Where a point goes.
    public func apply(_ point: PaperPoint) -> PaperPoint {
        PaperPoint(x: xx * point.x + xy * point.y + dx, y: yx * point.x + yy * point.y + dy)
    }

    /// What puts everything back; nil where nothing can.
    public var inverse: PaperTransform? {
        let scale = xx * yy - xy * yx
        guard scale.isFinite, abs(scale) > 1e-9 else { return nil }
        return PaperTransform(
            xx: yy / scale, xy: -xy / scale, yx: -yx / scale, yy: xx / scale,
            dx: (xy * dy - yy * dx) / scale, dy: (yx * dx - xx * dy) / scale)
    }
}
