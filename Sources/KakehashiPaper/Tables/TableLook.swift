/// How a table looks; lengths in millimetres.
package struct TableLook {
    /// Which rules are drawn. Rows are told apart by rules, never by shades.
    package enum Rules {
        /// A frame around every cell.
        case grid(Stroke)
        /// Strong lines above, under the head and below, light ones between rows and columns.
        case open(strong: Stroke, light: Stroke)
    }

    package var cell: TextStyle
    package var head: TextStyle
    package var rules: Rules
    package var headFill: Fill?
    /// Around the text of a cell, from side to side.
    package var padding: Double
    /// Above and below the text of a cell.
    package var upright: Double
    package var lineHeight: Double
    package var smallestRow: Double
    package var smallestHead: Double
    package var headAlign: Alignment?

    package init(
        cell: TextStyle, head: TextStyle, rules: Rules, headFill: Fill? = nil, padding: Double = 1.2,
        upright: Double = 1.2, lineHeight: Double = 1.3, smallestRow: Double = 6, smallestHead: Double = 6,
        headAlign: Alignment? = .centre
    ) {
        self.cell = cell
        self.head = head
        self.rules = rules
        self.headFill = headFill
        self.padding = padding
        self.upright = upright
        self.lineHeight = lineHeight
        self.smallestRow = smallestRow
        self.smallestHead = smallestHead
        self.headAlign = headAlign
    }
}
