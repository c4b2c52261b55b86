import Kakehashi

/// How a text in Markdown looks on paper; lengths in millimetres.
struct ProseLook {
    var body: TextStyle
    /// The first, second and deeper headings.
    var headings: [TextStyle]
    var lineHeight: Double
    /// Between paragraphs.
    var gap: Double
    var table: TableLook
    /// Room for a list's number.
    var indent: Double
    /// Whether the first heading stands in the middle, without a rule, as a letter's subject does.
    var isLetter = false

    func heading(_ level: Int) -> TextStyle { headings[min(max(level, 1), headings.count) - 1] }

    /// Large type, for people who read without their glasses.
    static func large(_ size: Double) -> ProseLook {
        ProseLook(
            body: TextStyle(.sans, size),
            headings: [
                TextStyle(.sans, size * 1.55, bold: true), TextStyle(.sans, size * 1.2, bold: true),
                TextStyle(.sans, size, bold: true),
            ], lineHeight: 1.75, gap: 3.2,
            table: TableLook(
                cell: TextStyle(.sans, max(16, size * 0.9)), head: TextStyle(.sans, max(16, size * 0.9), bold: true),
                rules: .open(strong: Stroke(0.6), light: Stroke(0.2, ink: Ink(grey: 0.4))),
                headFill: .solid(Ink(grey: 0.92)), padding: 2.6, upright: 1.4, lineHeight: 1.5, smallestRow: 12,
                smallestHead: 11, headAlign: nil),
            indent: 13)
    }

    /// A letter of the office.
    static let letter = ProseLook(
        body: TextStyle(.sans, 12),
        headings: [
            TextStyle(.sans, 15, bold: true), TextStyle(.sans, 12.5, bold: true), TextStyle(.sans, 12, bold: true),
        ], lineHeight: 1.7, gap: 2.4,
        table: TableLook(
            cell: TextStyle(.sans, 12), head: TextStyle(.sans, 12, bold: true),
            rules: .open(strong: Stroke(0.4), light: Stroke(0.15, ink: Ink(grey: 0.4))), padding: 2.5, upright: 1.1,
            lineHeight: 1.5, smallestRow: 9, smallestHead: 8.5, headAlign: nil),
        indent: 9, isLetter: true)
}
