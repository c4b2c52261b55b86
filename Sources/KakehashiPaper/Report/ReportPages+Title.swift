import Kakehashi

extension ReportPages {
    /// The title with the day up to which things count, and the row of seals beside it.
    func titlePiece() throws -> Piece {
        Piece(height: 42) { page, y in
            try title(on: page, y)
            try page.figure(word("approvalWords")) { try seals(on: page, y) }
        }
    }

    private func title(on page: Page, _ y: Double) throws {
        let left = ReportStyle.margin
        let width = 84.0
        try page.tagged(.heading1) {
            try page.text(
                word("title"), in: PaperBox(x: left, y: y, width: width, height: 9), ReportStyle.title,
                fit: .shrinking(to: 12))
            try page.text(
                report.month.japanese, in: PaperBox(x: left, y: y + 9.5, width: width, height: 7.5),
                ReportStyle.heading)
        }
        let lines = [
            report.office, word("asOf", ["date": report.asOf.japanese]),
            word("prepared", ["date": report.prepared.japanese]),
        ]
        for (index, line) in lines.enumerated() {
            let box = PaperBox(x: left, y: y + 18.5 + Double(index) * 5.2, width: width, height: 5)
            try page.tagged(.paragraph) { try page.text(line, in: box, ReportStyle.body, fit: .shrinking(to: 7)) }
        }
    }

    /// 起案・決裁: a cell for each who signs, and the dates to be written by hand.
    private func seals(on page: Page, _ y: Double) throws {
        let names = ["director", "chief", "assistantChief", "headOfUnit", "drafter"].map { word($0) }
        let side = 17.5
        let label = 7.0
        let left = ReportStyle.margin + ReportStyle.width - side * Double(names.count) - label
        let tall = PaperBox(x: left, y: y, width: label, height: side + 6)
        page.rectangle(tall, stroke: ReportStyle.boxed, fill: ReportStyle.shade)
        try page.text(
            String(word("approval").prefix(1)), in: PaperBox(x: left, y: y + 5, width: label, height: 6),
            ReportStyle.strong, align: .centre)
        try page.text(
            String(word("approval").dropFirst(1)), in: PaperBox(x: left, y: y + 12, width: label, height: 6),
            ReportStyle.strong, align: .centre)
        for (index, name) in names.enumerated() {
            let x = left + label + side * Double(index)
            let head = PaperBox(x: x, y: y, width: side, height: 6)
            page.rectangle(head, stroke: ReportStyle.boxed, fill: ReportStyle.shade)
            try page.text(name, in: head, ReportStyle.head, align: .centre, fit: .shrinking(to: 6))
            page.rectangle(PaperBox(x: x, y: y + 6, width: side, height: side), stroke: ReportStyle.boxed)
        }
        try dates(on: page, x: left, y: y + side + 8, width: label + side * Double(names.count))
    }

    private func dates(on page: Page, x: Double, y: Double, width: Double) throws {
        for (index, key) in ["draftDate", "approvalDate"].enumerated() {
            let row = PaperBox(x: x, y: y + Double(index) * 6.5, width: width, height: 6.5)
            let head = PaperBox(x: x, y: row.y, width: 24, height: 6.5)
            page.rectangle(row, stroke: ReportStyle.boxed)
            page.rectangle(head, stroke: ReportStyle.boxed, fill: ReportStyle.shade)
            try page.text(word(key), in: head, ReportStyle.head, align: .centre)
            let blank = PaperBox(x: head.right + 3, y: row.y, width: row.width - 27, height: 6.5)
            try page.text(word("dateBlank"), in: blank, ReportStyle.head)
        }
    }
}
