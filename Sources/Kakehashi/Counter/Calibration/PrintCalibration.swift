/// How a printer's tray sets a page askew: measured on a printed sheet of four crosses, and undone by `correction`.
public struct PrintCalibration: Hashable, Sendable {
    /// The sheet on which it was measured.
    public let paper: PaperSize
    /// How far the middle of the page lands to the right and below, in millimetres.
    public let dx: Double
    public let dy: Double
    /// How large the page becomes, 1 being right.
    public let scaleX: Double
    public let scaleY: Double
    /// How far it is turned, in degrees clockwise.
    public let rotation: Double

    public init(paper: PaperSize, dx: Double, dy: Double, scaleX: Double, scaleY: Double, rotation: Double) {
        self.paper = paper
        self.dx = dx
        self.dy = dy
        self.scaleX = scaleX
        self.scaleY = scaleY
        self.rotation = rotation
    }

    /// What the printer does to a page.
    public var error: PaperTransform {
        let (sine, cosine) = PrintCalibration.sineAndCosine(rotation)
        let (xx, xy) = (scaleX * cosine, -scaleY * sine)
        let (yx, yy) = (scaleX * sine, scaleY * cosine)
        let (x, y) = (paper.width / 2, paper.height / 2)
        return PaperTransform(
            xx: xx, xy: xy, yx: yx, yy: yy, dx: x + dx - xx * x - xy * y, dy: y + dy - yx * x - yy * y)
    }

    /// What a page must be changed by beforehand, so that it comes out right.
    public var correction: PaperTransform { error.inverse ?? .identity }
}
