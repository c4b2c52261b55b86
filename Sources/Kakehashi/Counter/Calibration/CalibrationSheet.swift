/// The sheet by which a printer is measured: four crosses, each so far from the edges.
public enum CalibrationSheet {
    /// How far the crosses stand from the edges, in millimetres: inside of what any printer reaches.
    public static let margin = 20.0

    /// The crosses in the order in which they are measured: top left, top right, bottom left, bottom right.
    public static func crosses(on paper: PaperSize) -> [PaperPoint] {
        let (right, bottom) = (paper.width - margin, paper.height - margin)
        return [
            PaperPoint(x: margin, y: margin), PaperPoint(x: right, y: margin), PaperPoint(x: margin, y: bottom),
            PaperPoint(x: right, y: bottom),
        ]
    }
}
