import Kakehashi

/// Which step of the order of fitting made a text fit its box: each is taken only where those before it did not help.
package enum FitStep: String, Hashable, Sendable, CaseIterable {
    /// As the form asks for it.
    case natural
    /// Narrower characters, to 80 % at the least.
    case condensed
    /// Smaller, to the field's minimum at the least.
    case shrunk
    /// On two lines, or columns.
    case twoLines
    /// In part or as a whole on the 別紙 sheet.
    case addendum
    /// Nothing helped.
    case overflow
}

/// A text that fits its box, with its lines where they will stand.
struct FittedText {
    var step: FitStep
    let size: Double
    /// The characters' width, or the height of vertical ones, as a share of what is natural.
    let condensed: Double
    let lines: [PlacedLine]
}

/// A line of a layout at its place on the page, in points.
struct PlacedLine {
    let layout: TextLayout
    let line: Int
    let x: Double
    let baseline: Double
    var across = 1.0
    var upright = 1.0
    /// Whether it lies on its side, its start on top, as signs such as - and ( do in vertical text.
    var isTurned = false

    /// What ink and advance cover.
    var bounds: Bounds {
        let extent = layout.extent(ofLine: line)
        if isTurned {
            return Bounds(
                left: x - extent.inkBottom * across, top: baseline + extent.left * upright,
                right: x - extent.inkTop * across, bottom: baseline + extent.right * upright)
        }
        return Bounds(
            left: x + extent.left * across, top: baseline + extent.inkTop * upright, right: x + extent.right * across,
            bottom: baseline + extent.inkBottom * upright)
    }

    func moved(down distance: Double) -> PlacedLine {
        PlacedLine(
            layout: layout, line: line, x: x, baseline: baseline + distance, across: across, upright: upright,
            isTurned: isTurned)
    }
}

/// Edges in points.
struct Bounds {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    init(left: Double, top: Double, right: Double, bottom: Double) {
        self.left = left
        self.top = top
        self.right = right
        self.bottom = bottom
    }

    init(_ box: PaperBox) {
        let unit = pointsPerMillimetre
        self.init(left: box.x * unit, top: box.y * unit, right: box.right * unit, bottom: box.bottom * unit)
    }

    init?(around lines: [PlacedLine]) {
        guard let first = lines.first?.bounds else { return nil }
        self = lines.dropFirst().map(\.bounds).reduce(first) { all, next in
            Bounds(
                left: min(all.left, next.left), top: min(all.top, next.top), right: max(all.right, next.right),
                bottom: max(all.bottom, next.bottom))
        }
    }

    var width: Double { right - left }
    var height: Double { bottom - top }
    var middle: Double { (top + bottom) / 2 }
    var centre: Double { (left + right) / 2 }

    var box: PaperBox {
        let unit = pointsPerMillimetre
        return PaperBox(x: left / unit, y: top / unit, width: width / unit, height: height / unit)
    }

    func contains(_ other: Bounds) -> Bool {
        let tolerance = 0.02
        return other.left >= left - tolerance && other.top >= top - tolerance && other.right <= right + tolerance
            && other.bottom <= bottom + tolerance
    }
}

/// How far the middle of a Japanese character lies above its base line, as a share of the size.
let middleAboveBaseline = 0.38
/// How far its top lies above its base line, as a share of the size.
let topAboveBaseline = 0.88

/// Where a text is to fit, and how it looks there.
struct FittingPlace {
    let typesetter: Typesetter
    let bounds: Bounds
    let style: TextStyle
    let align: TextLook.Align
    let verticalAlign: TextLook.VerticalAlign
    /// What faults call the text.
    let field: String
}

/// Makes texts fit a place in one way of writing.
protocol TextFitter {
    /// As the form asks for it, condensed, or shrunk; nil where that does not help.
    func fit(_ text: String, _ fitting: Fitting) throws -> FittedText?
    /// On so many lines at the most.
    func fit(_ text: String, _ fitting: Fitting, lines: Int) throws -> FittedText?
}
