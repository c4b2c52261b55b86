import CQPDF
import Kakehashi

/// The part of a PDF's page that is shown and printed: its crop box, turned as the page says.
///
/// Ours is always measured from the top left of what is shown, whatever the page's own coordinates are.
struct ShownPage {
    /// The box in the page's own units, its corners in order.
    let left: Double
    let bottom: Double
    let right: Double
    let top: Double
    /// Clockwise: 0, 90, 180 or 270 degrees.
    let turn: Int
    /// Points of a unit; 1 unless the page says otherwise.
    let unit: Double

    /// Nil for a page without a box of any size.
    init?(_ page: qpdf_oh, of file: PDFFile) {
        guard let media = ShownPage.corners("/MediaBox", page, file) else { return nil }
        let crop = ShownPage.corners("/CropBox", page, file) ?? media
        let shown = (
            max(media.0, crop.0), max(media.1, crop.1), min(media.2, crop.2), min(media.3, crop.3)
        )
        let box = shown.0 < shown.2 && shown.1 < shown.3 ? shown : media
        (left, bottom, right, top) = box
        let turn = Int(file.number(file.value("/Rotate", of: page)).rounded()) % 360
        self.turn = ((turn + 360) % 360) / 90 * 90
        let unit = file.number(file.value("/UserUnit", of: page))
        self.unit = (0.01...1000).contains(unit) ? unit : 1
    }

    private static func corners(
        _ key: String, _ page: qpdf_oh, _ file: PDFFile
    ) -> (Double, Double, Double, Double)? {
        let numbers = file.items(of: file.value(key, of: page)).map(file.number)
        guard numbers.count == 4, numbers.allSatisfy({ $0.isFinite && abs($0) < 1e6 }) else { return nil }
        let box = (
            min(numbers[0], numbers[2]), min(numbers[1], numbers[3]), max(numbers[0], numbers[2]),
            max(numbers[1], numbers[3])
        )
        return box.0 < box.2 && box.1 < box.3 ? box : nil
    }

    /// Its size in millimetres as it is shown.
    var size: PaperSize {
        let width = (right - left) * unit / pointsPerMillimetre
        let height = (top - bottom) * unit / pointsPerMillimetre
        return turn % 180 == 0 ? PaperSize(width: width, height: height) : PaperSize(width: height, height: width)
    }

    /// The operator that lays a page of ours, in points from its bottom left and so high, onto what is shown: the top
    /// left corners meet.
    func placing(height: Double) -> String { ShownPage.operators(matrix(height: height)) }

    /// Operators that are meant for what is shown, in points from its bottom left, brought into the page's own units.
    func around(_ operators: String) -> String {
        let way = matrix(height: size.height * pointsPerMillimetre)
        guard way != [1, 0, 0, 1, 0, 0] else { return operators }
        // The way there and back: a turn by quarters and a scale, so that its inverse is its transpose over its square.
        let square = way[0] * way[3] - way[1] * way[2]
        let back = [way[3] / square, -way[1] / square, -way[2] / square, way[0] / square]
        let shift = [-(way[4] * back[0] + way[5] * back[2]), -(way[4] * back[1] + way[5] * back[3])]
        return "\(ShownPage.operators(way)) \(operators) \(ShownPage.operators(back + shift))"
    }

    private func matrix(height: Double) -> [Double] {
        let scale = 1 / unit
        // Where our bottom left comes to lie above the bottom of what is shown, in the page's units.
        let lift = (turn % 180 == 0 ? top - bottom : right - left) - height * scale
        let lifted = abs(lift) < 1e-6 ? 0 : lift
        let numbers: [Double] =
            switch turn {
            case 90: [0, scale, -scale, 0, right - lifted, bottom]
            case 180: [-scale, 0, 0, -scale, right, top - lifted]
            case 270: [0, -scale, scale, 0, left + lifted, top]
            default: [scale, 0, 0, scale, left, bottom + lifted]
            }
        return numbers
    }

    private static func operators(_ matrix: [Double]) -> String {
        matrix.map(text).joined(separator: " ") + " cm"
    }

    /// A rectangle of the page's own coordinates, in millimetres from the top left of what is shown.
    func box(_ rectangle: PageRectangle) -> PaperBox {
        let (x, y, width, height): (Double, Double, Double, Double) =
            switch turn {
            case 90: (rectangle.bottom - bottom, rectangle.left - left, rectangle.height, rectangle.width)
            case 180: (right - rectangle.right, rectangle.bottom - bottom, rectangle.width, rectangle.height)
            case 270: (top - rectangle.top, right - rectangle.right, rectangle.height, rectangle.width)
            default: (rectangle.left - left, top - rectangle.top, rectangle.width, rectangle.height)
            }
        let scale = unit / pointsPerMillimetre
        return PaperBox(x: x * scale, y: y * scale, width: width * scale, height: height * scale)
    }

    /// A number as PDF writes it: no exponent, at most six places.
    static func text(_ number: Double) -> String {
        let millionths = (number * 1_000_000).rounded()
        guard millionths.isFinite, abs(millionths) < 1e15 else { return "0" }
        let whole = Int(millionths)
        let sign = whole < 0 ? "-" : ""
        let (units, rest) = (abs(whole) / 1_000_000, abs(whole) % 1_000_000)
        guard rest != 0 else { return "\(sign)\(units)" }
        let digits = String(rest)
        var places = String(repeating: "0", count: 6 - digits.count) + digits
        while places.hasSuffix("0") { places.removeLast() }
        return "\(sign)\(units).\(places)"
    }
}

/// A rectangle in a page's own coordinates, its corners in order.
struct PageRectangle {
    let left: Double
    let bottom: Double
    let right: Double
    let top: Double

    /// Nil where it is no rectangle of four numbers.
    init?(_ object: qpdf_oh, of file: PDFFile) {
        let numbers = file.items(of: object).map(file.number)
        guard numbers.count == 4, numbers.allSatisfy({ $0.isFinite && abs($0) < 1e6 }) else { return nil }
        left = min(numbers[0], numbers[2])
        right = max(numbers[0], numbers[2])
        bottom = min(numbers[1], numbers[3])
        top = max(numbers[1], numbers[3])
    }

    var width: Double { right - left }
    var height: Double { top - bottom }
}
