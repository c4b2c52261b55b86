import Foundation

extension PrintCalibration {
    /// More than any printer that works is off by; beyond that something else was measured.
    private static let mostShift = 10.0
    private static let mostDegrees = 3.0
    private static let mostStretch = 0.05
    /// How far a measured cross may lie from where the others say that it is: a ruler tells half a millimetre.
    private static let mostUneven = 1.0

    /// Finds what a printer does from where it put the four crosses of the sheet, measured from the paper's left and top
    /// edges in the order of `CalibrationSheet.crosses`. Refuses what no printer does.
    public init(measured points: [PaperPoint], on paper: PaperSize) throws(Fault) {
        let crosses = CalibrationSheet.crosses(on: paper)
        guard points.count == crosses.count, points.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) else {
            throw Fault(.calibrationNumbers)
        }
        // From the middle of the page the four crosses are symmetrical, so that least squares are simple sums.
        let rows = PrintCalibration.leastSquares(crosses, points, around: paper)
        guard rows.xx * rows.yy - rows.xy * rows.yx > 0 else { throw Fault(.calibrationMirrored) }
        let angle = atan2(rows.yx - rows.xy, rows.xx + rows.yy)
        let (sine, cosine) = (sin(angle), cos(angle))
        self.init(
            paper: paper, dx: rows.dx, dy: rows.dy, scaleX: rows.xx * cosine + rows.yx * sine,
            scaleY: rows.yy * cosine - rows.xy * sine, rotation: angle * 180 / .pi)
        try refuseNonsense()
        let uneven = zip(crosses, points).map { PrintCalibration.distance(error.apply($0), $1) }.max() ?? 0
        guard uneven <= PrintCalibration.mostUneven else {
            throw Fault(.calibrationUneven, ["millimetres": PrintCalibration.tenths(uneven)])
        }
    }

    /// Whether a printer may be like that.
    public var isSound: Bool {
        let numbers = [paper.width, paper.height, dx, dy, scaleX, scaleY, rotation]
        guard numbers.allSatisfy(\.isFinite), scaleX > 0, scaleY > 0 else { return false }
        return (try? refuseNonsense()) != nil
    }

    private func refuseNonsense() throws(Fault) {
        let shift = (dx * dx + dy * dy).squareRoot()
        guard shift <= PrintCalibration.mostShift else {
            throw Fault(
                .calibrationShift,
                ["millimetres": PrintCalibration.tenths(shift), "limit": "\(Int(PrintCalibration.mostShift))"])
        }
        guard abs(rotation) <= PrintCalibration.mostDegrees else {
            throw Fault(
                .calibrationTurn,
                ["degrees": PrintCalibration.tenths(rotation), "limit": "\(Int(PrintCalibration.mostDegrees))"])
        }
        let stretch = max(abs(scaleX - 1), abs(scaleY - 1))
        guard stretch <= PrintCalibration.mostStretch else {
            throw Fault(.calibrationStretch, ["percent": PrintCalibration.tenths(stretch * 100)])
        }
    }

    /// The affine map nearest to the measurements, about the middle of the page.
    private static func leastSquares(
        _ crosses: [PaperPoint], _ points: [PaperPoint], around paper: PaperSize
    ) -> PaperTransform {
        let (halfX, halfY) = (paper.width / 2, paper.height / 2)
        var (xx, xy, yx, yy, dx, dy) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
        var (squareX, squareY) = (0.0, 0.0)
        for (cross, point) in zip(crosses, points) {
            let from = (x: cross.x - halfX, y: cross.y - halfY)
            let to = (x: point.x - halfX, y: point.y - halfY)
            xx += from.x * to.x
            xy += from.y * to.x
            yx += from.x * to.y
            yy += from.y * to.y
            dx += to.x / Double(crosses.count)
            dy += to.y / Double(crosses.count)
            squareX += from.x * from.x
            squareY += from.y * from.y
        }
        return PaperTransform(
            xx: xx / squareX, xy: xy / squareY, yx: yx / squareX, yy: yy / squareY, dx: dx, dy: dy)
    }

    static func sineAndCosine(_ degrees: Double) -> (sine: Double, cosine: Double) {
        (sin(degrees * .pi / 180), cos(degrees * .pi / 180))
    }

    private static func distance(_ one: PaperPoint, _ other: PaperPoint) -> Double {
        ((one.x - other.x) * (one.x - other.x) + (one.y - other.y) * (one.y - other.y)).squareRoot()
    }

    /// With one decimal, for people.
    static func tenths(_ value: Double) -> String {
        let tenths = Int((abs(value) * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
