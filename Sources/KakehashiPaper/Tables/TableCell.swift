package import Kakehashi

/// What stands in a cell of a table.
package struct TableCell {
    enum Content {
        /// Words, broken into lines.
        case words(RichText)
        /// Figures, which are never broken: where they are long they are set smaller.
        case figures([(text: String, style: TextStyle?)])
        /// A box to tick by hand.
        case box
    }

    var content: Content
    /// As the table's look has it where nothing is said.
    var style: TextStyle?

    package static func words(_ text: RichText, _ style: TextStyle? = nil) -> TableCell {
        TableCell(content: .words(text), style: style)
    }

    package static func words(_ text: String, _ style: TextStyle? = nil) -> TableCell {
        .words(RichText(text), style)
    }

    /// A figure, or several, a line each.
    package static func figures(_ text: String, _ style: TextStyle? = nil) -> TableCell {
        TableCell(content: .figures(text.split(separator: "\n").map { (String($0), style) }))
    }

    /// Figures below each other, each in its own style.
    package static func figures(_ lines: [(text: String, style: TextStyle?)]) -> TableCell {
        TableCell(content: .figures(lines))
    }

    /// A square to tick by hand.
    package static var box: TableCell { TableCell(content: .box) }
    /// Room to write.
    package static var blank: TableCell { TableCell(content: .words(RichText())) }
}

/// A cell with its lines measured, in millimetres.
struct LaidCell {
    enum Content {
        case words(RichLayout)
        case figures([(text: String, style: TextStyle)])
        case box
    }

    let content: Content
    /// The height of each line.
    let heights: [Double]

    var height: Double { heights.reduce(0, +) }

    /// How much higher the line stands than the first of those shown.
    func offset(of line: Int, from first: Int) -> Double { heights[first..<line].reduce(0, +) }
}
