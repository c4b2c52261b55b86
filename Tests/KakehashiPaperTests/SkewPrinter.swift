import Foundation
import Kakehashi
import TestSupport

/// A printer that sets every page askew, on the page's raster: what would lie in its tray.
struct SkewPrinter {
    static let dotsPerInch = 200
    private static let dots = Double(dotsPerInch) / 25.4

    let sheet: GreyPicture
    /// From the paper back to the page as it was sent.
    private let back: PaperTransform

    init(_ error: PaperTransform, printing pdf: Data) throws {
        sheet = try GreyPicture(of: [UInt8](pdf), dotsPerInch: SkewPrinter.dotsPerInch)
        back = error.inverse ?? .identity
    }

    /// How dark the paper is at a point, from 0 to 1, between the dots of the page as it was sent.
    func darkness(_ point: PaperPoint) -> Double {
        let from = back.apply(point)
        let (x, y) = (from.x * SkewPrinter.dots - 0.5, from.y * SkewPrinter.dots - 0.5)
        let (left, top) = (Int(x.rounded(.down)), Int(y.rounded(.down)))
        guard left >= 0, top >= 0, left + 1 < sheet.width, top + 1 < sheet.height else { return 0 }
        let (right, down) = (x - Double(left), y - Double(top))
        let above = mix(sheet[left, top], sheet[left + 1, top], right)
        let below = mix(sheet[left, top + 1], sheet[left + 1, top + 1], right)
        return 1 - (above * (1 - down) + below * down) / 255
    }

    private func mix(_ one: UInt8, _ other: UInt8, _ share: Double) -> Double {
        Double(one) * (1 - share) + Double(other) * share
    }

    /// The middle between the edges of the ink inside a box; nil where there is none. How dark it is says nothing: a
    /// raster draws one side of a frame thicker than the other.
    func middle(of box: PaperBox) -> PaperPoint? {
        var edges: (left: Double, top: Double, right: Double, bottom: Double)?
        for y in steps(box.y, box.bottom) {
            for x in steps(box.x, box.right) where darkness(PaperPoint(x: x, y: y)) > 0.3 {
                let old = edges ?? (x, y, x, y)
                edges = (min(old.left, x), min(old.top, y), max(old.right, x), max(old.bottom, y))
            }
        }
        return edges.map { PaperPoint(x: ($0.left + $0.right) / 2, y: ($0.top + $0.bottom) / 2) }
    }

    /// Where a cross stands that should be at a point, as somebody with a good ruler would tell: to a tenth of a
    /// millimetre.
    func cross(near point: PaperPoint) -> PaperPoint {
        // First roughly where its lines run, then what they weigh outside of the ring around the middle.
        let x = peak(point.x) { across in column(across, point.y - 9, point.y + 9) }
        let y = peak(point.y) { down in row(down, point.x - 9, point.x + 9) }
        return PaperPoint(
            x: centre(x) { across in column(across, y - 7, y - 4) + column(across, y + 4, y + 7) },
            y: centre(y) { down in row(down, x - 7, x - 4) + row(down, x + 4, x + 7) })
    }

    private func column(_ x: Double, _ from: Double, _ to: Double) -> Double {
        steps(from, to).reduce(0) { $0 + darkness(PaperPoint(x: x, y: $1)) }
    }

    private func row(_ y: Double, _ from: Double, _ to: Double) -> Double {
        steps(from, to).reduce(0) { $0 + darkness(PaperPoint(x: $1, y: y)) }
    }

    private func peak(_ near: Double, _ ink: (Double) -> Double) -> Double {
        steps(near - 6, near + 6).max { ink($0) < ink($1) } ?? near
    }

    private func centre(_ near: Double, _ ink: (Double) -> Double) -> Double {
        let weights = steps(near - 0.8, near + 0.8).map { ($0, ink($0)) }
        let sum = weights.reduce(0) { $0 + $1.1 }
        return (weights.reduce(0) { $0 + $1.0 * $1.1 } / sum * 10).rounded() / 10
    }

    /// Points as dense as the raster's dots.
    private func steps(_ from: Double, _ to: Double) -> [Double] {
        Array(stride(from: from, through: to, by: 1 / SkewPrinter.dots))
    }
}
