import Kakehashi

/// The sheet behind the forms that its reader takes along: where to go with which form, until when, what to bring, and
/// what is still written by pen. Nothing on it says who the reader is.
package struct ClosingSlip: Hashable, Sendable {
    /// One counter to go to.
    package struct Entry: Hashable, Sendable {
        package let counter: String
        package let form: String
        /// The last day and the fee, in words; may be empty.
        package let terms: String
        /// A box to tick off stands before each.
        package let lines: [String]

        package init(counter: String, form: String, terms: String, lines: [String]) {
            self.counter = counter
            self.form = form
            self.terms = terms
            self.lines = lines
        }
    }

    package let title: String
    /// Below the title.
    package let text: String
    /// The number that the papers are called by, in words; nil where there is none.
    package let serial: String?
    package let entries: [Entry]
    /// At the end.
    package let last: String

    package init(title: String, text: String, serial: String?, entries: [Entry], last: String) {
        self.title = title
        self.text = text
        self.serial = serial
        self.entries = entries
        self.last = last
    }
}

/// Makes the pieces of the slip.
struct ClosingSlipPages {
    let slip: ClosingSlip
    let page: Page

    static let frame = PageFrame(sides: 20, top: 20, foot: 18)
    private static let title = TextStyle(.sans, 22, bold: true)
    private static let counter = TextStyle(.sans, 16, bold: true)
    private static let form = TextStyle(.sans, 13)
    private static let terms = TextStyle(.sans, 12, bold: true)
    private static let line = TextStyle(.sans, 11)
    private static let lineHeight = 1.4
    private static let indent = 12.0
    private static let tick = 4.0

    private var frame: PageFrame { Self.frame }

    func pieces() throws -> [Piece] {
        try [head(), try block(slip.text, Self.form, left: 0, gap: 2)]
            + slip.entries.enumerated().flatMap { try entry($1, number: $0 + 1) }
            + [block(slip.last, Self.line, left: 0, gap: 6)]
    }

    private func head() -> Piece {
        Piece(height: 12) { page, y in
            let box = PaperBox(x: frame.left, y: y, width: frame.width * 0.7, height: 11)
            let title = self.printable(slip.title, Self.title)
            try page.text(title.text, in: box, title.style, fit: .shrinking(to: 10))
            guard let serial = slip.serial else { return }
            let place = PaperBox(x: box.right, y: y, width: frame.width - box.width, height: 11)
            try page.text(serial, in: place, Self.form, align: .right, fit: .shrinking(to: 7))
        }
    }

    private func entry(_ entry: ClosingSlip.Entry, number: Int) throws -> [Piece] {
        var head = try block(entry.counter, Self.counter, left: Self.indent, gap: 0)
        let drawn = head.draw
        head.height += 2.5
        head.gap = 2.5
        head.draw = { page, y in
            page.line(x1: frame.left, y1: y, x2: frame.right, y2: y, Stroke(0.5))
            let place = PaperBox(x: frame.left, y: y + 2.5, width: Self.indent, height: 8)
            try page.text("\(number)", in: place, Self.counter, fit: .shrinking(to: 8))
            try drawn(page, y + 2.5)
        }
        let form = try block(entry.form, Self.form, left: Self.indent, gap: 0)
        let terms = entry.terms.isEmpty ? [] : [try block(entry.terms, Self.terms, left: Self.indent, gap: 0)]
        return ([head, form] + terms + (try entry.lines.map(ticked))).together()
    }

    /// A line with a box to tick off.
    private func ticked(_ text: String) throws -> Piece {
        var piece = try block(text, Self.line, left: Self.indent + 7, gap: 0.4)
        let drawn = piece.draw
        piece.draw = { page, y in
            page.rectangle(PaperBox(x: frame.left + Self.indent, y: y + 0.7, width: Self.tick, height: Self.tick))
            try drawn(page, y)
        }
        return piece
    }

    /// A name that the sans-serif fonts lack is set like people's names; what no font has is a 〓, so that a rare
    /// character in a counter's name keeps nobody from their forms.
    private func printable(_ text: String, _ style: TextStyle) -> (text: String, style: TextStyle) {
        let named = TextStyle(.name, style.size)
        for style in [style, named] where page.typesetter.coverage(of: text, face: style.face).missing.isEmpty {
            return (text, style)
        }
        let missing = Set(page.typesetter.coverage(of: text, face: named.face).missing.map { ScalarText(String($0)) })
        return (String(text.map { missing.contains(ScalarText(String($0))) ? "〓" : $0 }), named)
    }

    private func block(_ text: String, _ style: TextStyle, left: Double, gap: Double) throws -> Piece {
        let width = frame.width - left
        let (text, style) = printable(text, style)
        let height = try page.height(ofParagraph: text, width: width, style, lineHeight: Self.lineHeight)
        return Piece(height: height, gap: gap) { page, y in
            let box = PaperBox(x: frame.left + left, y: y, width: width, height: height + 0.1)
            try page.paragraph(text, in: box, style, lineHeight: Self.lineHeight)
        }
    }
}
