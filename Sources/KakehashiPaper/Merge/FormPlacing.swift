package import Kakehashi

/// What goes onto the paper, and where.
package struct FormPlacing: Hashable, Sendable {
    /// Only our marks, for stock on which the form is printed already.
    package var isOverlayOnly: Bool
    /// What the page is changed by, so that the printer sets it right. A form that we print ourselves moves as a whole,
    /// the artwork with its fields; on printed stock the marks alone move.
    package var correction: PaperTransform?

    package init(isOverlayOnly: Bool = false, correction: PaperTransform? = nil) {
        self.isOverlayOnly = isOverlayOnly
        self.correction = correction
    }
}

extension PaperTransform {
    /// The operator that does the same to a PDF's page, whose y goes up from the corner at `left`, `bottom` (points).
    func operators(height: Double, left: Double, bottom: Double) -> String {
        let e = xy * height + dx * pointsPerMillimetre
        let f = height - yy * height - dy * pointsPerMillimetre
        let turned = [xx, -yx, -xy, yy, e, f].map(PaperTransform.decimal).joined(separator: " ")
        guard left != 0 || bottom != 0 else { return "\(turned) cm" }
        let (x, y) = (PaperTransform.decimal(left), PaperTransform.decimal(bottom))
        return
            "1 0 0 1 \(x) \(y) cm \(turned) cm 1 0 0 1 \(PaperTransform.decimal(-left)) \(PaperTransform.decimal(-bottom)) cm"
    }

    /// A number as a PDF has it, without an exponent; to a millionth.
    private static func decimal(_ value: Double) -> String {
        let millionths = Int((value * 1_000_000).rounded())
        let digits = String(abs(millionths) % 1_000_000)
        let fraction = String(repeating: "0", count: 6 - digits.count) + digits
        return "\(millionths < 0 ? "-" : "")\(abs(millionths) / 1_000_000).\(fraction)"
    }
}
