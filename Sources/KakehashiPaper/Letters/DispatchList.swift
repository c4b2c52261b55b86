import Kakehashi

/// 発送の控え: which letter goes which way, for the staff; by number, so that no name stands beside a protection.
struct DispatchList {
    let letters: [Letter]
    let title: String
    let phrases: Phrases
    let page: Page

    static let frame = PageFrame(sides: 25, top: 20, foot: 20)

    /// A single letter with its address needs no list.
    static func isNeeded(for letters: [Letter]) -> Bool {
        letters.count > 1 || letters.contains { $0.address.isHandedOver }
    }

    func pieces() throws -> [Piece] {
        let frame = Self.frame
        let head = Piece(height: 24) { page, y in
            let box = PaperBox(x: frame.left, y: y, width: frame.width, height: 9)
            try page.tagged(.heading1) { try page.text(word("title"), in: box, TextStyle(.sans, 18, bold: true)) }
            for (index, text) in [title, word("text")].enumerated() {
                let line = PaperBox(x: frame.left, y: y + 10 + Double(index) * 6, width: frame.width, height: 6)
                try page.tagged(.paragraph) {
                    try page.text(text, in: line, TextStyle(.sans, 10.5), fit: .shrinking(to: 7))
                }
            }
        }
        return [head] + (try table(in: frame))
    }

    private func word(_ key: String) -> String { phrases.text("paper.dispatch.\(key)") }

    private func table(in frame: PageFrame) throws -> [Piece] {
        let look = TableLook(
            cell: TextStyle(.sans, 11), head: TextStyle(.sans, 10, bold: true),
            rules: .open(strong: Stroke(0.5), light: Stroke(0.2, ink: Ink(grey: 0.35))), padding: 2, upright: 1,
            smallestRow: 9, smallestHead: 8)
        let columns: [(key: String, width: Double, align: Alignment)] = [
            ("number", 16, .centre), ("registration", 34, .left), ("way", frame.width - 66, .left),
            ("done", 16, .centre),
        ]
        let table = PaperTable(
            columns: columns.map { PaperTable.Column(head: word($0.key), width: $0.width, align: $0.align) },
            look: look, frame: frame)
        return try table.pieces(
            letters.enumerated().map { index, letter in
                [.figures("\(index + 1)"), .figures(letter.registration), .words(way(of: letter)), .box]
            }, on: page)
    }

    private func way(of letter: Letter) -> String {
        switch letter.address {
        case .known: word("post")
        case .unknown: word("handOver")
        case .withheld: word("withheld")
        }
    }
}
