import Kakehashi

/// The looks of the monthly report, in millimetres and points.
enum ReportStyle {
    static let frame = PageFrame(sides: 14, top: 16, foot: 18)
    static let margin = frame.left
    static let width = frame.width

    static let title = TextStyle(.sans, 18, bold: true)
    static let heading = TextStyle(.sans, 12.5, bold: true)
    static let subheading = TextStyle(.sans, 10.5, bold: true)
    static let body = TextStyle(.sans, 9.5)
    static let strong = TextStyle(.sans, 9.5, bold: true)
    static let cell = TextStyle(.sans, 8.5)
    static let cellStrong = TextStyle(.sans, 8.5, bold: true)
    static let head = TextStyle(.sans, 8)
    static let tiny = TextStyle(.sans, 7)
    static let figure = TextStyle(.sans, 11, bold: true)
    static let note = TextStyle(.sans, 8)

    static let shade = Fill.solid(Ink(grey: 0.93))
    static let rule = Stroke(0.15, ink: Ink(grey: 0.45))
    static let faint = Stroke(0.12, ink: Ink(grey: 0.75))
    static let boxed = Stroke(0.25)

    static let table = TableLook(cell: cell, head: head, rules: .grid(rule), headFill: shade)
    /// The eight figures of an indicator.
    static let figures = TableLook(
        cell: figure, head: head, rules: .grid(rule), headFill: shade, padding: 0.6, upright: 0.5, smallestRow: 10,
        smallestHead: 5)
    /// The months of a trend.
    static let months = TableLook(
        cell: tiny, head: tiny, rules: .grid(faint), headFill: shade, padding: 0.5, upright: 0.3, smallestRow: 5,
        smallestHead: 5, headAlign: nil)
}
