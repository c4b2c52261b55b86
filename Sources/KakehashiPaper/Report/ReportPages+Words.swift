import Kakehashi

extension ReportPages {
    /// The highest frame in which the section's words stand side by side; longer ones run over the whole width.
    private static let highestFrame = 60.0

    /// 要因 and 今後の対応.
    func words(of indicator: ReportedIndicator) throws -> [Piece] {
        let said = [("cause", indicator.comment.cause), ("nextStep", indicator.comment.nextStep)]
            .map { (name: word($0), text: $1) }
        let heights = try said.map {
            try page.height(ofParagraph: $0.text, width: ReportStyle.width / 2 - 4, ReportStyle.body)
        }
        // Room to write by hand where nothing has been typed.
        let height = max(heights.max() ?? 0, 9) + 7.5
        if height <= Self.highestFrame { return [frame(said, heights, height: height)] }
        return try said.filter { !$0.text.isEmpty }.flatMap { try lines($0.name, $0.text) }
    }

    /// Side by side in a frame.
    private func frame(
        _ said: [(name: String, text: String)], _ heights: [Double], height: Double
    ) -> Piece {
        let half = ReportStyle.width / 2
        return Piece(height: height, gap: 2) { page, y in
            for (index, words) in said.enumerated() {
                let box = PaperBox(x: ReportStyle.margin + Double(index) * half, y: y, width: half, height: height)
                page.rectangle(box, stroke: ReportStyle.rule)
                let head = PaperBox(x: box.x + 2, y: y + 0.8, width: half - 4, height: 4.6)
                try page.tagged(.paragraph) { try page.text(words.name, in: head, ReportStyle.cellStrong) }
                let body = PaperBox(x: head.x, y: head.bottom, width: head.width, height: heights[index] + 0.2)
                guard !words.text.isEmpty else { continue }
                try page.tagged(.paragraph) { try page.paragraph(words.text, in: body, ReportStyle.body) }
            }
        }
    }

    /// Line by line, so that a page may end between any two.
    private func lines(_ name: String, _ text: String) throws -> [Piece] {
        let head = try paragraph(name, ReportStyle.cellStrong, gap: 2, keepsWithNext: true)
        let lines = try page.lines(ofParagraph: text, width: ReportStyle.width, ReportStyle.body)
        return try [head] + lines.filter { !$0.isEmpty }.map { try paragraph($0, gap: 0) }
    }
}
