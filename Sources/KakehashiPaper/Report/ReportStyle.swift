import Kakehashi

/// The looks of the monthly report, in millimetres and points.
enum ReportStyle {
    static let margin = 14.0
    static let width = PaperSize.a4.width - 2 * margin
    static let top = 16.0
    static let bottom = PaperSize.a4.height - 18

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
    static let frame = Stroke(0.25)
}
