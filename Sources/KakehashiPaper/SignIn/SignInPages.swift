import Kakehashi

/// Makes the pieces of a sign-in sheet.
struct SignInPages {
    let sheet: SignInSheet
    let phrases: Phrases
    let page: Page

    private var frame: PageFrame { SignInStyle.frame }

    func pieces() throws -> [Piece] {
        try [head()] + table(people, gap: 4)
            + (sheet.walkIns > 0 ? [walkInTitle] + table(walkIns, gap: 1).together(sheet.walkIns <= 12) : [])
    }

    private func word(_ key: String, _ values: [String: String] = [:]) -> String {
        phrases.text("paper.signIn.\(key)", values)
    }

    /// What the session is, at the left, and how many are expected, at the right.
    private func head() -> Piece {
        let session = sheet.session
        var facts = [
            (
                word("when"),
                word(
                    "whenText",
                    [
                        "date": session.date.japanese, "start": "\(session.start)", "end": "\(session.end)",
                    ])
            ),
            (word("venue"), sheet.venue),
        ]
        let staff = [sheet.instructor].compactMap { $0 } + sheet.helpers
        if !staff.isEmpty { facts.append((word("staff"), staff.joined(separator: "、"))) }
        return Piece(height: 19 + Double(facts.count) * 6.5) { page, y in
            try title(on: page, y)
            for (index, fact) in facts.enumerated() {
                let line = PaperBox(x: frame.left, y: y + 19 + Double(index) * 6.5, width: frame.width, height: 6)
                try page.tagged(.paragraph) {
                    try page.text(
                        fact.0, in: PaperBox(x: line.x, y: line.y, width: 18, height: 6), SignInStyle.factName)
                    try page.text(
                        fact.1, in: PaperBox(x: line.x + 18, y: line.y, width: line.width - 18, height: 6),
                        SignInStyle.fact, fit: .shrinking(to: 7), named: fact.0)
                }
            }
        }
    }

    private func title(on page: Page, _ y: Double) throws {
        let left = PaperBox(x: frame.left, y: y, width: frame.width * 0.6, height: 9)
        try page.tagged(.heading1) { try page.text(word("title"), in: left, SignInStyle.title) }
        let right = PaperBox(x: left.right, y: y, width: frame.width * 0.4, height: 9)
        let values = [
            "number": sheet.session.number, "seated": "\(sheet.seated)", "capacity": "\(sheet.session.capacity)",
        ]
        try page.tagged(.paragraph) {
            try page.text(word("count", values), in: right, SignInStyle.fact, align: .right, fit: .shrinking(to: 8))
        }
        let course = PaperBox(x: frame.left, y: y + 10, width: frame.width, height: 8)
        try page.tagged(.heading2) {
            try page.text(
                "\(sheet.course)（\(sheet.session.level.japanese)）", in: course, SignInStyle.course,
                fit: .shrinking(to: 9))
        }
    }

    private func table(_ rows: [[TableCell]], gap: Double) throws -> [Piece] {
        let columns: [(key: String, width: Double, align: Alignment)] = [
            ("number", 18, .centre), ("name", 58, .left), ("came", 17, .centre), ("signature", 45, .left),
            ("remarks", frame.width - 138, .left),
        ]
        let table = PaperTable(
            columns: columns.map { PaperTable.Column(head: word($0.key), width: $0.width, align: $0.align) },
            look: SignInStyle.table, frame: frame)
        var pieces = try table.pieces(rows, on: page)
        if !pieces.isEmpty { pieces[0].gap = gap }
        return pieces
    }

    private var people: [[TableCell]] {
        sheet.rows.enumerated().map { index, row in
            [
                .figures([("\(index + 1)", SignInStyle.fact), (row.number, SignInStyle.note)]), name(row), .box, .blank,
                .words(remarks(row), SignInStyle.remark),
            ]
        }
    }

    /// The reading above the name, as large as both find room.
    private func name(_ row: SignInSheet.Row) -> TableCell {
        guard let name = row.name else { return .figures([(row.kana, TextStyle(.sans, 12))]) }
        return .figures([(row.kana, SignInStyle.kana), (name, SignInStyle.name)])
    }

    private func remarks(_ row: SignInSheet.Row) -> String {
        var remarks: [String] = []
        if let position = row.position { remarks.append(word("waiting", ["position": "\(position)"])) }
        if row.isOffered { remarks.append(word("offered")) }
        if let device = row.device { remarks.append(device.japanese) }
        if row.companions > 0 { remarks.append(word("companions", ["count": "\(row.companions)"])) }
        if let needs = row.needs { remarks.append(needs) }
        return remarks.joined(separator: "、")
    }

    private var walkInTitle: Piece {
        Piece(height: 6, gap: 6, keepsWithNext: true) { page, y in
            let line = PaperBox(x: frame.left, y: y, width: frame.width, height: 6)
            try page.tagged(.heading2) { try page.text(word("walkIns"), in: line, SignInStyle.fact) }
        }
    }

    private var walkIns: [[TableCell]] {
        (0..<sheet.walkIns).map { index in
            [.figures("\(sheet.rows.count + index + 1)", SignInStyle.fact), .blank, .box, .blank, .blank]
        }
    }
}
