package import Foundation
package import Kakehashi

extension Paper {
    /// Labels on A4 sheets, from a label of the first sheet on (0 is the first).
    package func labels(
        _ labels: [Label], layout: LabelLayout, startingAt first: Int, phrases: Phrases, on day: LocalDate
    ) throws -> Data {
        let sheetCount = (first + labels.count + layout.count - 1) / layout.count
        return try document(title: phrases.text("paper.label.title"), dated: day) { document in
            let sheets = (0..<sheetCount).map { number in
                let piece = Piece(height: 0) { page, _ in
                    for place in 0..<layout.count {
                        let index = number * layout.count + place - first
                        guard labels.indices.contains(index) else { continue }
                        try page.tagged(.paragraph) { try page.draw(labels[index], in: layout.box(place), phrases) }
                    }
                }
                return Sheet(placed: [Sheet.Placed(piece: piece, y: 0, isRepeated: false)])
            }
            try document.draw(sheets, in: PageFrame(sides: 0, top: 0, foot: 0))
        }
    }
}

extension Page {
    /// Sets a label as large as its box allows: the address above, the name below it, or the name alone in the middle.
    fileprivate func draw(_ label: Label, in outer: PaperBox, _ phrases: Phrases) throws {
        let box = outer.inset(x: min(5, outer.width * 0.08), y: min(3.5, outer.height * 0.09))
        let name = [label.name, label.title].filter { !$0.isEmpty }.joined(separator: " ")
        let size = min(20, box.height * 0.36 * 72 / 25.4)
        guard case .known(let postalCode, let lines) = label.address else {
            return try alone(name, label.note, size: size, in: box, phrases)
        }
        let named = PaperBox(x: box.x, y: box.bottom - box.height * 0.32, width: box.width, height: box.height * 0.32)
        try text(
            name, in: named, TextStyle(.name, size * 0.8), fit: .shrinking(to: 6),
            named: phrases.text("paper.letter.name"))
        var area = PaperBox(x: box.x, y: box.y, width: box.width, height: named.y - box.y - 0.5)
        if let postalCode {
            try text(
                "〒\(postalCode)", in: PaperBox(x: box.x, y: box.y, width: box.width, height: 4.6), TextStyle(.sans, 10))
            area.y += 4.8
            area.height -= 4.8
        }
        try paragraph(
            lines.joined(separator: "\n"), in: area, TextStyle(.name, 10.5), lineHeight: 1.2,
            fit: Fitting(minimum: 5.5), named: phrases.text("paper.letter.address"))
    }

    private func alone(_ name: String, _ note: String?, size: Double, in box: PaperBox, _ phrases: Phrases) throws {
        let field = phrases.text("paper.letter.name")
        guard let note else {
            try text(name, in: box, TextStyle(.name, size), align: .centre, fit: .shrinking(to: 6), named: field)
            return
        }
        let above = PaperBox(x: box.x, y: box.y, width: box.width, height: box.height * 0.32)
        let below = PaperBox(x: box.x, y: above.bottom, width: box.width, height: box.height * 0.68)
        try text(note, in: above, TextStyle(.sans, 9.5), align: .centre, fit: .shrinking(to: 5), named: field)
        try text(name, in: below, TextStyle(.name, size), align: .centre, fit: .shrinking(to: 6), named: field)
    }
}
